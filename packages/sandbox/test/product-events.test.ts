import { expect, it } from "vitest";

import { IllegalTransition, type VntanaDomain } from "@tacklebox/sandbox/vntana";

import { call, openSandbox, visit } from "./door.ts";
import { eventsOf, room, tell, upload } from "./story.ts";

it("announces an upload with the documented payload", async () => {
  const payloads = await tell((domain) => {
    domain.products.upload({
      workspaceUuid: room(domain),
      name: "Lamp",
      description: "Brass",
      attributes: { sku: "2345" },
    });
  });
  expect(eventsOf(payloads)).toEqual(["product.added", "product.pending"]);
  expect(Object.keys(payloads[0]!)).toEqual(["event", "organization", "product", "client"]);
  expect(payloads[0]!["organization"]).toEqual({ uuid: expect.any(String) });
  expect(payloads[0]!["client"]).toEqual({ uuid: expect.any(String) });
  expect(payloads[0]!["product"]).toMatchObject({
    name: "Lamp",
    description: "Brass",
    attributes: { sku: "2345" },
    status: "DRAFT",
    modelOpsParameters: { DRACO_COMPRESSION: { enabled: "false" } },
  });
});

it("emits one event for every step of a product's life", async () => {
  const payloads = await tell(({ products, ...domain }) => {
    const { uuid } = upload({ products, ...domain });
    products.process(uuid);
    products.complete(uuid);
    products.submitForReview(uuid);
    products.reject(uuid);
    products.submitForReview(uuid);
    products.approve(uuid);
    products.publish(uuid);
    products.deactivate(uuid);
    products.delete(uuid);
  });
  expect(eventsOf(payloads)).toEqual([
    "product.added",
    "product.pending",
    "product.processing",
    "product.completed",
    "product.pending_approval",
    "product.rejected",
    "product.pending_approval",
    "product.approved",
    "product.published",
    "product.deactivated",
    "product.deleted",
  ]);
  expect(payloads.map(({ product }) => product!["status"])).toEqual([
    "DRAFT",
    "DRAFT",
    "DRAFT",
    "DRAFT",
    "WAITING_REVIEW",
    "REJECTED",
    "WAITING_REVIEW",
    "APPROVED",
    "LIVE_PUBLIC",
    "DRAFT",
    "DRAFT",
  ]);
});

it("emits the failing ends of a conversion", async () => {
  const names = ["product.failed", "product.terminated"];
  const payloads = await tell(
    (domain) => {
      const [one, two, three] = [upload(domain), upload(domain), upload(domain)];
      domain.products.fail(one.uuid);
      domain.products.process(two.uuid);
      domain.products.fail(two.uuid);
      domain.products.terminate(three.uuid);
    },
    { names },
  );
  expect(eventsOf(payloads)).toEqual(["product.failed", "product.failed", "product.terminated"]);
});

it("moves a conversion on step by step", () => {
  const { domain } = openSandbox().sandbox;
  const { uuid } = upload(domain);
  expect(domain.products.advance(uuid).conversionStatus).toBe("CONVERTING");
  expect(domain.products.advance(uuid).conversionStatus).toBe("COMPLETED");
  expect(() => domain.products.advance(uuid)).toThrow(IllegalTransition);
});

it("announces what is not 3D as added and completed, and says nothing else of it", async () => {
  const payloads = await tell((domain) => {
    const { uuid, conversionStatus } = domain.products.upload({
      workspaceUuid: room(domain),
      name: "Photo",
      assetType: "IMAGE",
    });
    expect(conversionStatus).toBe("COMPLETED");
    expect(domain.products.publish(uuid).status).toBe("LIVE_PUBLIC");
    domain.products.delete(uuid);
  });
  expect(eventsOf(payloads)).toEqual(["product.added", "product.completed"]);
});

it.each([
  ["complete", "a pending one", []],
  ["process", "a converting one", ["process"]],
  ["fail", "a completed one", ["process", "complete"]],
  ["terminate", "a failed one", ["fail"]],
  ["publish", "a pending one", []],
  ["publish", "one under review", ["process", "complete", "submitForReview"]],
  ["approve", "one that was never submitted", ["process", "complete"]],
  ["reject", "an approved one", ["process", "complete", "submitForReview", "approve"]],
  ["submitForReview", "a pending one", []],
  ["deactivate", "a draft", ["process", "complete"]],
  ["publishInternally", "one that is", ["process", "complete", "publishInternally"]],
] as const)("refuses to %s %s, and says why", (deed, _, before) => {
  const { products, workspaces } = openSandbox().sandbox.domain;
  const { uuid } = products.upload({ workspaceUuid: workspaces.get("office").uuid, name: "Lamp" });
  for (const step of before) products[step](uuid);
  const { conversionStatus, status } = products.list().find((product) => product.uuid === uuid)!;
  const wanted = `Cannot ${deed} product "Lamp": its conversion is ${conversionStatus} and its status ${status}`;
  const from = { conversionStatus, status };
  expect(() => products[deed](uuid)).toThrow(
    expect.objectContaining({ name: "IllegalTransition", message: wanted, action: deed, productUuid: uuid, from }),
  );
});

it("knows no product or workspace that is not there", () => {
  const { products } = openSandbox().sandbox.domain;
  expect(() => products.process("no")).toThrow("PRODUCT_NOT_FOUND");
  expect(() => products.advance("no")).toThrow("PRODUCT_NOT_FOUND");
  expect(() => products.delete("no")).toThrow("PRODUCT_NOT_FOUND");
  expect(() => products.upload({ workspaceUuid: "no", name: "Lamp" })).toThrow("CLIENT_ORGANIZATION_NOT_FOUND");
});

function publishTwice(domain: VntanaDomain): void {
  const { uuid } = upload(domain);
  for (const step of ["process", "complete", "publish", "publishInternally"] as const) domain.products[step](uuid);
}

it("tells public from internal publishing in the newer catalogue only", async () => {
  const newer = ["asset.published", "asset.published_internal"];
  expect(eventsOf(await tell(publishTwice, { names: newer, catalogue: "newer" }))).toEqual(newer);
  const classic = ["product.published"];
  expect(eventsOf(await tell(publishTwice, { names: classic }))).toEqual(["product.published", "product.published"]);
});

it("sends the same happening under both names where both are offered and asked for", async () => {
  const names = ["product.added", "asset.added", "client.added", "workspace.added"];
  const payloads = await tell(
    async (domain, door) => {
      upload(domain);
      const { token, organizationUuid } = await visit(door, "owner");
      await call(door, "POST /v1/clients", { token, body: { organizationUuid, name: "Garden", slug: "garden" } });
    },
    { names, catalogue: "both" },
  );
  expect(eventsOf(payloads)).toEqual(names);
});
