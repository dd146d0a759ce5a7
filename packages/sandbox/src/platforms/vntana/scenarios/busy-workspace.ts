import type { Ids } from "../../../ids.ts";
import type { Product, State, Webhook, Workspace } from "../state.ts";
import { addOrganization, addPerson, createEmpty } from "./empty.ts";
import { credentials } from "./people.ts";

/**
 * Two organizations. `demo-furniture` has the workspaces `living-room` and `office`, three products in different states,
 * two tags, one configurator, and no webhooks; `demo-lighting` has the workspace `lamps` and two webhooks, one switched off.
 */
export function createBusyWorkspace(ids: Ids, now: number): State {
  const state = createEmpty(ids, now);
  const furnitureUuid = ids.named("organization demo-furniture");
  const livingRoom = addWorkspace(state, ids, {
    organizationUuid: furnitureUuid,
    slug: "living-room",
    name: "Living room",
    created: now,
  });
  addWorkspace(state, ids, { organizationUuid: furnitureUuid, slug: "office", name: "Office", created: now });
  addPerson(state, ids, "admin", { organizationUuid: furnitureUuid, role: "ORGANIZATION_ADMIN", workspaces: [] });
  const seat = { workspaceUuid: livingRoom.uuid, role: "CLIENT_ORGANIZATION_CONTENT_MANAGER" };
  addPerson(state, ids, "member", {
    organizationUuid: furnitureUuid,
    role: "ORGANIZATION_CLIENT_MEMBER",
    workspaces: [seat],
  });
  addFurniture(state, ids, livingRoom);

  const lighting = addOrganization(state, ids, { slug: "demo-lighting", name: "Demo Lighting", created: now });
  addWorkspace(state, ids, { organizationUuid: lighting.uuid, slug: "lamps", name: "Lamps", created: now });
  addPerson(state, ids, "outsider", { organizationUuid: lighting.uuid, role: "ORGANIZATION_ADMIN", workspaces: [] });
  for (const name of ["Shop import", "Shop import, old"])
    addLightingWebhook(state, ids, { name, organizationUuid: lighting.uuid, created: now });
  return state;
}

function addWorkspace(state: State, ids: Ids, place: Omit<Workspace, "uuid" | "imageBlobId">): Workspace {
  const workspace = { ...place, uuid: ids.named(`workspace ${place.slug}`), imageBlobId: null };
  state.workspaces.set(workspace.uuid, workspace);
  return workspace;
}

function addFurniture(state: State, ids: Ids, workspace: Workspace): void {
  const armchair = addProduct(state, ids, workspace, {
    name: "Walnut armchair",
    conversionStatus: "COMPLETED",
    status: "LIVE_PUBLIC",
  });
  addProduct(state, ids, workspace, { name: "Oak table", conversionStatus: "COMPLETED", status: "DRAFT" });
  addProduct(state, ids, workspace, { name: "Linen sofa", conversionStatus: "PENDING", status: "DRAFT" });
  for (const name of ["seating", "tables"]) {
    const uuid = ids.named(`tag ${name}`);
    state.tags.set(uuid, { uuid, name });
  }
  const uuid = ids.named("configurator Reading corner");
  state.configurators.set(uuid, {
    uuid,
    workspaceUuid: workspace.uuid,
    name: "Reading corner",
    description: "An armchair in every wood",
    productUuids: [armchair.uuid],
    tagUuids: [ids.named("tag seating")],
    status: "LIVE",
    created: workspace.created,
    updated: workspace.created,
  });
}

function addProduct(
  state: State,
  ids: Ids,
  workspace: Workspace,
  look: Pick<Product, "name" | "conversionStatus" | "status">,
): Product {
  const product: Product = {
    ...look,
    uuid: ids.named(`product ${look.name}`),
    organizationUuid: workspace.organizationUuid,
    workspaceUuid: workspace.uuid,
    description: "",
    assetType: "THREE_D",
    attributes: {},
    pipelineUuid: ids.named("pipeline"),
    created: workspace.created,
    updated: workspace.created,
  };
  state.products.set(product.uuid, product);
  return product;
}

// `product.completed`, whose id is published.
const COMPLETED = "6c424e29-9bb1-4109-bcaf-45b5a740463d";

function addLightingWebhook(
  state: State,
  ids: Ids,
  webhook: Pick<Webhook, "name" | "organizationUuid" | "created">,
): void {
  const uuid = ids.named(`webhook ${webhook.name}`);
  state.webhooks.set(uuid, {
    ...webhook,
    uuid,
    description: "",
    url: "https://lighting.example.com/hooks/vntana",
    userEmail: credentials.outsider.email,
    disable: webhook.name.endsWith("old"),
    secret: `sandbox-secret-${ids.named(`secret ${webhook.name}`)}`,
    eventTypeUuids: [COMPLETED],
    clients: [],
    updated: webhook.created,
  });
}
