import { createConfigurators, embedUrl } from "@tacklebox/client/vntana";
import type { Payloads } from "@tacklebox/spec/vntana";
import { account } from "./account.ts";

type ProductPayload = Payloads["product.completed" | "product.published"];

/** Which configurator a product belongs to. Here its own attribute says so; yours may ask your catalogue. */
export function configuratorOf({ attributes }: ProductPayload["product"]): string | undefined {
  return attributes["configurator"];
}

/** Finds or creates the configurator in the product's workspace and adds the product. Gives back the address that embeds it. */
export async function addToConfigurator(name: string, { product, client }: ProductPayload): Promise<string> {
  const configurators = createConfigurators(account);
  const workspace = (await account.workspaces()).find(({ uuid }) => uuid === client.uuid);
  if (!workspace) throw new Error(`This key does not see the workspace of ${product.name}.`);

  const { grid } = await configurators.search({ name, clientUuids: [client.uuid] });
  // The search may match parts of a name.
  const found = grid.find((configurator) => configurator.name === name);
  // A product that is in it already stays, so an event that is delivered twice does no harm.
  if (found) await configurators.addProducts(found.uuid, [product.uuid]);
  const created = { name, workspaceUuid: client.uuid, productUuids: [product.uuid] };
  const { uuid } = found ?? (await configurators.create(created));
  return embedUrl({ uuid, workspaceSlug: workspace.slug, organizationSlug: (await account.organization()).slug });
}
