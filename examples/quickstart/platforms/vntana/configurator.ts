import { createConfigurators, embedUrl, type VntanaClient } from "@tacklebox/client/vntana";
import type { Payloads } from "@tacklebox/spec/vntana";

const name = "Quickstart chairs";

/** Puts a product that finished converting into a configurator, and gives back the address that embeds it. */
export async function findOrCreateConfigurator(
  vntana: VntanaClient,
  { product }: Payloads["product.completed"],
): Promise<{ url: string; verb: "found" | "created" }> {
  const configurators = createConfigurators(vntana);
  const [organization, workspace] = await Promise.all([vntana.organization(), vntana.workspace()]);
  const { grid } = await configurators.search({ name });
  // The search may match parts of a name.
  const found = grid.find((configurator) => configurator.name === name);
  if (found) await configurators.addProducts(found.uuid, [product.uuid]);
  const { uuid } = found ?? (await configurators.create({ name, productUuids: [product.uuid] }));
  const url = embedUrl({ uuid, workspaceSlug: workspace.slug, organizationSlug: organization.slug });
  return { url, verb: found ? "found" : "created" };
}
