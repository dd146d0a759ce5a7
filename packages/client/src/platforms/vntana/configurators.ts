import type { components } from "@tacklebox/spec/vntana";
import type { CallOptions } from "../../platform.ts";
import type { VntanaClient } from "./create-client.ts";
import type { Grid } from "./operations.ts";

type Schemas = components["schemas"];

/** Configurators, which VNTANA's API calls variant groups: products that visitors switch between in one viewer. */
export interface Configurators {
  /** Finds configurators of the organization; `page` begins at 1. */
  search(query?: Partial<Schemas["ConfiguratorSearch"]>, options?: CallOptions): Promise<Grid<Schemas["Configurator"]>>;
  /** Creates a configurator in a workspace and gives back its uuid. */
  create(draft: ConfiguratorDraft, options?: CallOptions): Promise<Schemas["UuidReference"]>;
  /** Adds products, and leaves those that are in it already. */
  addProducts(uuid: string, productUuids: readonly string[], options?: CallOptions): Promise<void>;
}

export interface ConfiguratorDraft {
  readonly name: string;
  /** @defaultValue the client's own workspace */
  readonly workspaceUuid?: string;
  readonly productUuids: readonly string[];
  readonly description?: string;
}

export interface EmbedParts {
  /** The configurator's. */
  readonly uuid: string;
  readonly workspaceSlug: string;
  readonly organizationSlug: string;
  /** @defaultValue https://embed.vntana.com */
  readonly embedBaseUrl?: string;
}

/**
 * The address that shows a configurator in a page or an iframe. Visitors see only products that are live in public.
 *
 * @example
 * embedUrl({ uuid, workspaceSlug: "samples", organizationSlug: "demo" });
 */
export function embedUrl({
  uuid,
  workspaceSlug,
  organizationSlug,
  embedBaseUrl = "https://embed.vntana.com",
}: EmbedParts): string {
  const url = new URL("/variant", embedBaseUrl);
  url.search = new URLSearchParams({ uuid, clientSlug: workspaceSlug, organizationSlug }).toString();
  return url.href;
}

/** Finds, creates and fills configurators. */
export function createConfigurators({
  operations,
  organization,
  workspace,
}: Pick<VntanaClient, "operations" | "organization" | "workspace">): Configurators {
  return {
    async search(query, options) {
      const { uuid: organizationUuid } = await organization(options);
      return operations.searchConfigurators({ page: 1, size: 50, organizationUuid, ...query }, options);
    },
    async create({ name, description, productUuids, workspaceUuid }, options) {
      const { uuid: organizationUuid } = await organization(options);
      const clientUuid = workspaceUuid ?? (await workspace(options)).uuid;
      const body = {
        name,
        organizationUuid,
        clientUuid,
        productsUuids: [...productUuids],
        ...(description && { description }),
      };
      return operations.createConfigurator(body, options);
    },
    async addProducts(uuid, productUuids, options) {
      await operations.addProductsToConfigurators({ uuids: [uuid], productsUuids: [...productUuids] }, options);
    },
  };
}
