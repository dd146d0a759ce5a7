// Made by spec/scripts/generate.ts from the contract; do not edit.
import type { components } from "./api.d.ts";

/** The payload of every known event type; `Payloads[keyof Payloads]` narrows on `event`. */
export interface Payloads {
  /** A product was created. */
  "product.added": components["schemas"]["ProductEvent"] & { event: "product.added" };
  /** Conversion of a product was queued. */
  "product.pending": components["schemas"]["ProductEvent"] & { event: "product.pending" };
  /** Conversion of a product runs. */
  "product.processing": components["schemas"]["ProductEvent"] & { event: "product.processing" };
  /** Conversion of a product succeeded. */
  "product.completed": components["schemas"]["ProductEvent"] & { event: "product.completed" };
  /** Conversion of a product was stopped. */
  "product.terminated": components["schemas"]["ProductEvent"] & { event: "product.terminated" };
  /** Conversion of a product failed. */
  "product.failed": components["schemas"]["ProductEvent"] & { event: "product.failed" };
  /** A product went live. */
  "product.published": components["schemas"]["ProductEvent"] & { event: "product.published" };
  /** A product went back to draft. */
  "product.deactivated": components["schemas"]["ProductEvent"] & { event: "product.deactivated" };
  /** A product waits for approval in review. */
  "product.pending_approval": components["schemas"]["ProductEvent"] & { event: "product.pending_approval" };
  /** Review rejected a product. */
  "product.rejected": components["schemas"]["ProductEvent"] & { event: "product.rejected" };
  /** Review approved a product. */
  "product.approved": components["schemas"]["ProductEvent"] & { event: "product.approved" };
  /** A product was deleted. */
  "product.deleted": components["schemas"]["ProductEvent"] & { event: "product.deleted" };
  /** A workspace was created. */
  "client.added": components["schemas"]["WorkspaceEvent"] & { event: "client.added" };
  /** A workspace was created (newer name). */
  "workspace.added": components["schemas"]["WorkspaceEvent"] & { event: "workspace.added" };
  /** A user joined the organization or some of its workspaces. */
  "user.added": components["schemas"]["UserEvent"] & { event: "user.added" };
  /** A user's access was withdrawn. */
  "user.revoked": components["schemas"]["UserEvent"] & { event: "user.revoked" };
  /** An order was placed on a share link. */
  "showroom.order.placed": components["schemas"]["ShowroomEvent"] & { event: "showroom.order.placed" };
  /** A product was put into a showroom. */
  "showroom.product.added": components["schemas"]["ShowroomEvent"] & { event: "showroom.product.added" };
  /** A product was taken out of a showroom. */
  "showroom.product.removed": components["schemas"]["ShowroomEvent"] & { event: "showroom.product.removed" };
  /** A user was added to a showroom. */
  "showroom.user.added": components["schemas"]["ShowroomEvent"] & { event: "showroom.user.added" };
  /** An item was added to an order. */
  "showroom.order.item.added": components["schemas"]["ShowroomEvent"] & { event: "showroom.order.item.added" };
  /** A product was put into a showroom (newer name). */
  "showroom.asset.added": components["schemas"]["ShowroomEvent"] & { event: "showroom.asset.added" };
  /** A product was taken out of a showroom (newer name). */
  "showroom.asset.removed": components["schemas"]["ShowroomEvent"] & { event: "showroom.asset.removed" };
  /** An asset was created. */
  "asset.added": components["schemas"]["ProductEvent"] & { event: "asset.added" };
  /** Conversion of an asset was queued. */
  "asset.pending": components["schemas"]["ProductEvent"] & { event: "asset.pending" };
  /** Conversion of an asset runs. */
  "asset.processing": components["schemas"]["ProductEvent"] & { event: "asset.processing" };
  /** Conversion of an asset succeeded. */
  "asset.completed": components["schemas"]["ProductEvent"] & { event: "asset.completed" };
  /** Conversion of an asset was stopped. */
  "asset.terminated": components["schemas"]["ProductEvent"] & { event: "asset.terminated" };
  /** Conversion of an asset failed. */
  "asset.failed": components["schemas"]["ProductEvent"] & { event: "asset.failed" };
  /** An asset was published to the public. */
  "asset.published": components["schemas"]["ProductEvent"] & { event: "asset.published" };
  /** An asset was published inside the organization. */
  "asset.published_internal": components["schemas"]["ProductEvent"] & { event: "asset.published_internal" };
  /** An asset went back to draft. */
  "asset.deactivated": components["schemas"]["ProductEvent"] & { event: "asset.deactivated" };
  /** An asset waits for approval in review. */
  "asset.pending_approval": components["schemas"]["ProductEvent"] & { event: "asset.pending_approval" };
  /** Review rejected an asset. */
  "asset.rejected": components["schemas"]["ProductEvent"] & { event: "asset.rejected" };
  /** Review approved an asset. */
  "asset.approved": components["schemas"]["ProductEvent"] & { event: "asset.approved" };
  /** The customer approved an asset. */
  "asset.client.approved": components["schemas"]["ProductEvent"] & { event: "asset.client.approved" };
  /** The customer rejected an asset. */
  "asset.client.rejected": components["schemas"]["ProductEvent"] & { event: "asset.client.rejected" };
  /** The customer dropped an asset. */
  "asset.client.dropped": components["schemas"]["ProductEvent"] & { event: "asset.client.dropped" };
  /** The customer put an asset on hold. */
  "asset.client.hold": components["schemas"]["ProductEvent"] & { event: "asset.client.hold" };
  /** The customer reviews an asset. */
  "asset.client.review": components["schemas"]["ProductEvent"] & { event: "asset.client.review" };
  /** An asset was deleted. */
  "asset.deleted": components["schemas"]["ProductEvent"] & { event: "asset.deleted" };
  /** An asset was cloned. */
  "asset.cloned": components["schemas"]["ProductEvent"] & { event: "asset.cloned" };
  /** An asset was moved. */
  "asset.moved": components["schemas"]["ProductEvent"] & { event: "asset.moved" };
  /** The attributes of an asset changed. */
  "asset.attributes.updated": components["schemas"]["ProductEvent"] & { event: "asset.attributes.updated" };
  /** The viewer settings of an asset changed. */
  "asset.viewer_settings.updated": components["schemas"]["ProductEvent"] & { event: "asset.viewer_settings.updated" };
  /** A project was created. */
  "project.added": components["schemas"]["OpenEvent"] & { event: "project.added" };
  /** A project changed. */
  "project.updated": components["schemas"]["OpenEvent"] & { event: "project.updated" };
  /** A project was deleted. */
  "project.deleted": components["schemas"]["OpenEvent"] & { event: "project.deleted" };
  /** A project was published to the public. */
  "project.published": components["schemas"]["OpenEvent"] & { event: "project.published" };
  /** A project was published inside the organization. */
  "project.published_internal": components["schemas"]["OpenEvent"] & { event: "project.published_internal" };
  /** A viewer preset was created. */
  "viewer_preset.added": components["schemas"]["ViewerPresetEvent"] & { event: "viewer_preset.added" };
  /** A viewer preset changed. */
  "viewer_preset.updated": components["schemas"]["ViewerPresetEvent"] & { event: "viewer_preset.updated" };
  /** A viewer preset was deleted. */
  "viewer_preset.deleted": components["schemas"]["ViewerPresetEvent"] & { event: "viewer_preset.deleted" };
  /** A render was queued. */
  "renders.pending": components["schemas"]["OpenEvent"] & { event: "renders.pending" };
  /** A render runs. */
  "renders.processing": components["schemas"]["OpenEvent"] & { event: "renders.processing" };
  /** A render succeeded. */
  "renders.completed": components["schemas"]["OpenEvent"] & { event: "renders.completed" };
  /** A render failed. */
  "renders.failed": components["schemas"]["OpenEvent"] & { event: "renders.failed" };
  /** A turntable was queued. */
  "turntable.pending": components["schemas"]["OpenEvent"] & { event: "turntable.pending" };
  /** A turntable runs. */
  "turntable.processing": components["schemas"]["OpenEvent"] & { event: "turntable.processing" };
  /** A turntable succeeded. */
  "turntable.completed": components["schemas"]["OpenEvent"] & { event: "turntable.completed" };
  /** A turntable failed. */
  "turntable.failed": components["schemas"]["OpenEvent"] & { event: "turntable.failed" };
}
