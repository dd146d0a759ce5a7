import { expect, it } from "vitest";

import { classicEventTypes, eventCatalog } from "@tacklebox/spec/vntana";

// As the platform publishes them; the id of product.pending misses a digit there too.
const published = {
  "product.added": "1a426e7d-5e41-480c-b00f-9f46ca12e5ca",
  "product.pending": "018481a-dab5-11ec-9d64-0242ac120002",
  "product.processing": "84b62efc-f91b-4b6d-801c-d135874eb89c",
  "product.completed": "6c424e29-9bb1-4109-bcaf-45b5a740463d",
  "product.terminated": "ec25b6fc-7c3b-41c0-bb8f-db0ac6b3c06c",
  "product.failed": "c39638ec-744e-486d-920a-c7346b9d5679",
  "product.published": "1691f8d6-4744-463d-9ae3-9949d483d75d",
  "product.deactivated": "10347721-608e-4e81-a4df-a296e21c6678",
  "product.pending_approval": "81e28b2f-91a2-4715-9364-fb22b7218986",
  "product.rejected": "4cc9b9a6-af11-4307-8e51-a2f2216f3387",
  "product.approved": "e5acaeee-6f53-4090-b87e-231e12e37dab",
  "product.deleted": "b666992a-01d2-421f-8009-3d7f4121e8dc",
  "client.added": "e661f3ac-d75b-11ec-9d64-0242ac120002",
  "user.added": "67891594-d786-11ec-9d64-0242ac120002",
  "user.revoked": "c59c3401-5d79-4001-a980-a4d723625687",
  "showroom.order.placed": null,
  "showroom.product.added": null,
  "showroom.product.removed": null,
  "showroom.user.added": null,
  "showroom.order.item.added": null,
};

const newer = [
  "workspace.added",
  "showroom.asset.added",
  "showroom.asset.removed",
  "asset.added",
  "asset.pending",
  "asset.processing",
  "asset.completed",
  "asset.terminated",
  "asset.failed",
  "asset.published",
  "asset.published_internal",
  "asset.deactivated",
  "asset.pending_approval",
  "asset.rejected",
  "asset.approved",
  "asset.client.approved",
  "asset.client.rejected",
  "asset.client.dropped",
  "asset.client.hold",
  "asset.client.review",
  "asset.deleted",
  "asset.cloned",
  "asset.moved",
  "asset.attributes.updated",
  "asset.viewer_settings.updated",
  "project.added",
  "project.updated",
  "project.deleted",
  "project.published",
  "project.published_internal",
  "viewer_preset.added",
  "viewer_preset.updated",
  "viewer_preset.deleted",
  "renders.pending",
  "renders.processing",
  "renders.completed",
  "renders.failed",
  "turntable.pending",
  "turntable.processing",
  "turntable.completed",
  "turntable.failed",
];

it("lists the twenty classic event types with the ids as published", () => {
  const classic = eventCatalog.filter(({ status }) => status === "classic");
  expect(Object.fromEntries(classic.map(({ name, uuid }) => [name, uuid]))).toEqual(published);
  expect(classicEventTypes).toEqual(Object.keys(published));
});

it("lists the newer event types without an id, because none is published", () => {
  const rest = eventCatalog.filter(({ status }) => status === "newer");
  expect(rest.map(({ name }) => name)).toEqual(newer);
  expect(rest.filter(({ uuid }) => uuid !== null)).toEqual([]);
});
