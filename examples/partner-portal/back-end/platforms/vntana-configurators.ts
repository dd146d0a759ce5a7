import { createConfigurators, embedUrl, type VntanaClient } from "@tacklebox/client/vntana";
import type { ConfiguratorLink } from "../partner-platform.ts";

interface Placed {
  readonly uuid: string;
  readonly name: string;
}

/** The configurators that visitors of the shop see. */
export interface ConfiguratorShelf {
  /** Puts a product into the configurator of its kind, which is made when it is the first of it. Again does no harm. */
  readonly add: (product: Placed) => Promise<void>;
  readonly list: () => Promise<readonly ConfiguratorLink[]>;
}

export function createConfiguratorShelf(client: VntanaClient): ConfiguratorShelf {
  const configurators = createConfigurators(client);
  // One after the other: two products of a kind that are completed together would each find no configurator, and create it.
  let before: Promise<unknown> = Promise.resolve();

  async function put({ uuid, name }: Placed): Promise<void> {
    const shelf = shelfOf(name);
    const { grid } = await configurators.search({ name: shelf });
    // The search may match parts of a name.
    const found = grid.find((configurator) => configurator.name === shelf);
    if (found) await configurators.addProducts(found.uuid, [uuid]);
    else await configurators.create({ name: shelf, productUuids: [uuid] });
  }

  return {
    add(product) {
      const adding = before.then(() => put(product));
      before = adding.catch(() => undefined);
      return adding;
    },
    async list() {
      const [organization, workspace] = await Promise.all([client.organization(), client.workspace()]);
      const slugs = { organizationSlug: organization.slug, workspaceSlug: workspace.slug };
      const { grid } = await configurators.search({ clientUuids: [workspace.uuid] });
      return grid.map(({ uuid, name, productsCount = 0 }) => ({
        uuid,
        name,
        productCount: productsCount,
        url: embedUrl({ uuid, ...slugs }),
      }));
    },
  };
}

/** “Ash bench” belongs to “Benches”. Yours asks the system that knows what goes where. */
function shelfOf(name: string): string {
  const kind = name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (!kind) return "Everything else";
  const plural = /(s|sh|ch|x)$/.test(kind) ? `${kind}es` : `${kind}s`;
  return plural.charAt(0).toUpperCase() + plural.slice(1);
}
