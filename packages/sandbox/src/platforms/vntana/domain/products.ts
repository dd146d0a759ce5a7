import type { AssetType, ConversionStatus, Product, ProductStatus, World } from "../state.ts";
import type { JsonObject } from "../../../json.ts";
import { emitAs } from "./events.ts";
import { found } from "./refusal.ts";

/** A deed that is not possible in the product's present state. */
export class IllegalTransition extends Error {
  override readonly name = "IllegalTransition";
  readonly action: string;
  readonly productUuid: string;
  /** The state the product is in: conversion and review. */
  readonly from: { readonly conversionStatus: ConversionStatus; readonly status: ProductStatus };

  constructor(action: string, product: Product) {
    const { name, conversionStatus, status } = product;
    super(`Cannot ${action} product "${name}": its conversion is ${conversionStatus} and its status ${status}`);
    this.action = action;
    this.productUuid = product.uuid;
    this.from = { conversionStatus, status };
  }
}

export interface UploadInput {
  readonly workspaceUuid: string;
  readonly name: string;
  /** Default `THREE_D`; anything else is not converted and so is complete at once. */
  readonly assetType?: AssetType;
  readonly description?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Emits `product.added`, then `product.pending`, or `product.completed` for what is not 3D. */
export function uploadProduct(world: World, input: UploadInput): Product {
  const workspace = found(world.state.workspaces.get(input.workspaceUuid), "CLIENT_ORGANIZATION_NOT_FOUND");
  const { assetType = "THREE_D", description = "", attributes = {} } = input;
  const now = world.now();
  const isThreeD = assetType === "THREE_D";
  const product: Product = {
    uuid: world.ids.uuid(),
    organizationUuid: workspace.organizationUuid,
    workspaceUuid: workspace.uuid,
    name: input.name,
    description,
    assetType,
    conversionStatus: isThreeD ? "PENDING" : "COMPLETED",
    status: "DRAFT",
    attributes,
    pipelineUuid: world.ids.uuid(),
    created: now,
    updated: now,
  };
  world.state.products.set(product.uuid, product);
  announce(world, product, "added");
  announce(world, product, isThreeD ? "pending" : "completed");
  return product;
}

/** What can be done to a product besides deleting it. */
export type ProductDeed =
  | "process"
  | "complete"
  | "fail"
  | "terminate"
  | "submitForReview"
  | "approve"
  | "reject"
  | "publish"
  | "publishInternally"
  | "deactivate";

const deeds: Readonly<Record<ProductDeed, Deed>> = {
  process: { from: { conversion: ["PENDING"] }, to: { conversionStatus: "CONVERTING" }, event: "processing" },
  complete: { from: { conversion: ["CONVERTING"] }, to: { conversionStatus: "COMPLETED" }, event: "completed" },
  fail: { from: { conversion: ["PENDING", "CONVERTING"] }, to: { conversionStatus: "FAILED" }, event: "failed" },
  terminate: {
    from: { conversion: ["PENDING", "CONVERTING"] },
    to: { conversionStatus: "TERMINATED" },
    event: "terminated",
  },
  submitForReview: {
    from: { conversion: ["COMPLETED"], status: ["DRAFT", "REJECTED"] },
    to: { status: "WAITING_REVIEW" },
    event: "pending_approval",
  },
  approve: { from: { status: ["WAITING_REVIEW"] }, to: { status: "APPROVED" }, event: "approved" },
  reject: { from: { status: ["WAITING_REVIEW"] }, to: { status: "REJECTED" }, event: "rejected" },
  publish: {
    from: { conversion: ["COMPLETED"], status: ["DRAFT", "APPROVED", "LIVE_INTERNAL"] },
    to: { status: "LIVE_PUBLIC" },
    event: "published",
  },
  publishInternally: {
    from: { conversion: ["COMPLETED"], status: ["DRAFT", "APPROVED", "LIVE_PUBLIC"] },
    to: { status: "LIVE_INTERNAL" },
    event: "published_internal",
  },
  deactivate: {
    from: { status: ["LIVE_PUBLIC", "LIVE_INTERNAL"] },
    to: { status: "DRAFT" },
    event: "deactivated",
  },
};

interface Deed {
  readonly from: { readonly conversion?: readonly ConversionStatus[]; readonly status?: readonly ProductStatus[] };
  readonly to: Partial<Pick<Product, "conversionStatus" | "status">>;
  readonly event: string;
}

/** Moves a product on and emits the event for it; throws `IllegalTransition` where its state does not allow that. */
export function moveProduct(world: World, uuid: string, name: ProductDeed): Product {
  const product = found(world.state.products.get(uuid), "PRODUCT_NOT_FOUND");
  const deed = deeds[name];
  const { conversion = [product.conversionStatus], status = [product.status] } = deed.from;
  if (!conversion.includes(product.conversionStatus) || !status.includes(product.status)) {
    throw new IllegalTransition(name, product);
  }
  const moved = { ...product, ...deed.to, updated: world.now() };
  world.state.products.set(uuid, moved);
  announce(world, moved, deed.event);
  return moved;
}

/** The next step of a conversion that goes well: pending, processing, completed. */
export function advanceProduct(world: World, uuid: string): Product {
  const isPending = world.state.products.get(uuid)?.conversionStatus === "PENDING";
  return moveProduct(world, uuid, isPending ? "process" : "complete");
}

/** Takes a product away, also out of configurators and showrooms. Emits `product.deleted`. */
export function deleteProduct(world: World, uuid: string): Product {
  const { state } = world;
  const product = found(state.products.get(uuid), "PRODUCT_NOT_FOUND");
  state.products.delete(uuid);
  for (const group of state.configurators.values()) {
    state.configurators.set(group.uuid, { ...group, productUuids: without(group.productUuids, uuid) });
  }
  for (const showroom of state.showrooms.values()) {
    state.showrooms.set(showroom.uuid, { ...showroom, productUuids: without(showroom.productUuids, uuid) });
  }
  announce(world, product, "deleted");
  return product;
}

function without(list: readonly string[], entry: string): string[] {
  return list.filter((candidate) => candidate !== entry);
}

function announce(world: World, product: Product, event: string): void {
  // For what is not 3D the guides promise only these two.
  if (product.assetType !== "THREE_D" && event !== "added" && event !== "completed") return;
  // The classic catalogue has one name for both kinds of publishing.
  const classic = event === "published_internal" ? "product.published" : `product.${event}`;
  emitAs(world, [classic, `asset.${event}`], {
    organizationUuid: product.organizationUuid,
    workspaceUuid: product.workspaceUuid,
    payload: toPayload(product),
  });
}

function toPayload(product: Product): JsonObject {
  return {
    organization: { uuid: product.organizationUuid },
    product: {
      uuid: product.uuid,
      name: product.name,
      description: product.description,
      locations: [],
      tags: [],
      attributes: product.attributes,
      status: product.status,
      material: null,
      optimization: null,
      asset: null,
      autoPublish: false,
      rendererConfigs: null,
      dracoCompression: null,
      textureCompression: null,
      modelOpsParameters: {
        PIVOT_POINT_ALIGNMENT: { pivotPoint: "center" },
        // The platform writes truth values as text in here.
        DRACO_COMPRESSION: { enabled: "false" },
        ORIENTATION: null,
        TEXTURE_COMPRESSION: null,
        OPTIMIZATION: null,
        AR_SCALING: null,
      },
      pipelineUuid: product.pipelineUuid,
      preset: null,
    },
    client: { uuid: product.workspaceUuid },
  };
}
