import { expect, it } from "vitest";

import { IllegalTransition, type Product, type VntanaDomain } from "@tacklebox/sandbox/vntana";
import { classicEventTypes } from "@tacklebox/spec/vntana";

import { call, openSandbox, subscribe, visit, type Door, type Wire } from "./door.ts";
import { openEndpoint, typeOf } from "./endpoint.ts";

type Payload = Record<string, Record<string, unknown>> & { readonly event: string };

/** Runs a story against a sandbox with one webhook, and gives the payloads that arrived. */
async function tell(
  story: (domain: VntanaDomain, door: Door) => void | Promise<void>,
  {
    names = classicEventTypes,
    more = {},
    catalogue = "classic" as const,
  }: {
    readonly names?: readonly string[];
    readonly more?: Partial<Wire["WebhookDraft"]>;
    readonly catalogue?: "classic" | "newer" | "both";
  } = {},
): Promise<Payload[]> {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox({ vntana: { catalogue } });
  await subscribe(door, endpoint.url, names, more);
  await story(sandbox.domain, door);
  await sandbox.settled();
  return endpoint.received.map(({ body }) => JSON.parse(body.toString("utf8")));
}

function room(domain: VntanaDomain): string {
  return domain.workspaces.get("living-room").uuid;
}

function upload(domain: VntanaDomain, name = "Lamp"): Product {
  return domain.products.upload({ workspaceUuid: room(domain), name });
}

function eventsOf(payloads: readonly Payload[]): string[] {
  return payloads.map(({ event }) => event);
}

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

it("announces a new workspace with names and slugs", async () => {
  const payloads = await tell(async (_, door) => {
    const { token, organizationUuid } = await visit(door, "owner");
    await call(door, "POST /v1/clients", { token, body: { organizationUuid, name: "Garden", slug: "garden" } });
  });
  expect(payloads).toMatchObject([
    { event: "client.added", client: { name: "Garden", slug: "garden" }, organization: { slug: "demo-furniture" } },
  ]);
});

it("announces users that come and go, with the workspace where there is one", async () => {
  const payloads = await tell(({ users, organizations, workspaces }) => {
    const organizationUuid = organizations.get("demo-furniture").uuid;
    const workspaceUuid = workspaces.get("office").uuid;
    const { uuid } = users.add({
      email: "clerk@example.com",
      organizationUuid,
      workspaceUuid,
      role: "CLIENT_ORGANIZATION_ADMIN",
    });
    users.revoke({ userUuid: uuid, organizationUuid, workspaceUuid });
    users.add({ email: "clerk@example.com", organizationUuid, role: "ORGANIZATION_ADMIN" });
    users.revoke({ userUuid: uuid, organizationUuid });
  });
  const user = { email: "clerk@example.com" };
  expect(payloads).toMatchObject([
    { event: "user.added", user: { ...user, role: "CLIENT_ORGANIZATION_ADMIN" }, client: { slug: "office" } },
    { event: "user.revoked", user: { ...user, role: "CLIENT_ORGANIZATION_ADMIN" }, client: { slug: "office" } },
    { event: "user.added", user: { ...user, role: "ORGANIZATION_ADMIN" } },
    { event: "user.revoked", user: { ...user, role: "ORGANIZATION_ADMIN" } },
  ]);
  expect(payloads.map((payload) => "client" in payload)).toEqual([true, true, false, false]);
});

it("announces what happens in a showroom", async () => {
  const payloads = await tell(({ showrooms, organizations, products }) => {
    const organizationUuid = organizations.get("demo-furniture").uuid;
    const [armchair, table] = products.list();
    const { uuid: showroomUuid } = showrooms.create({ organizationUuid, name: "Spring" });
    showrooms.addProduct({ showroomUuid, productUuid: armchair!.uuid });
    showrooms.addUser({ showroomUuid, email: "buyer@example.com" });
    const orderUuid = showrooms.placeOrder({ showroomUuid, productUuids: [armchair!.uuid] });
    showrooms.addOrderItem({ showroomUuid, orderUuid, productUuid: table!.uuid });
    showrooms.removeProduct({ showroomUuid, productUuid: armchair!.uuid });
  });
  expect(payloads).toMatchObject([
    {
      event: "showroom.product.added",
      showroom: { name: "Spring", products: [{ name: "Walnut armchair", status: "LIVE_PUBLIC" }] },
    },
    { event: "showroom.user.added", user: { email: "buyer@example.com" } },
    { event: "showroom.order.placed", order: { productsUuids: [expect.any(String)] } },
    { event: "showroom.order.item.added", order: { productsUuids: [expect.any(String), expect.any(String)] } },
    { event: "showroom.product.removed", showroom: { products: [] } },
  ]);
});

it("knows no showroom, order or product that is not there", () => {
  const { showrooms, organizations, products } = openSandbox().sandbox.domain;
  const organizationUuid = organizations.get("demo-furniture").uuid;
  const productUuid = products.list()[0]!.uuid;
  const { uuid: showroomUuid } = showrooms.create({ organizationUuid, name: "Spring" });
  expect(() => showrooms.create({ organizationUuid: "no", name: "Spring" })).toThrow("ORGANIZATION_NOT_FOUND");
  expect(() => showrooms.addUser({ showroomUuid: "no", email: "" })).toThrow("SHOWROOM_NOT_FOUND");
  expect(() => showrooms.addProduct({ showroomUuid, productUuid: "no" })).toThrow("PRODUCT_NOT_FOUND");
  expect(() => showrooms.removeProduct({ showroomUuid, productUuid })).toThrow("PRODUCT_NOT_FOUND");
  expect(() => showrooms.addOrderItem({ showroomUuid, orderUuid: "constructor", productUuid })).toThrow(
    "ORDER_NOT_FOUND",
  );
});

it("takes a deleted product out of showrooms", () => {
  const { showrooms, organizations, products } = openSandbox().sandbox.domain;
  const productUuid = products.list()[0]!.uuid;
  const { uuid: showroomUuid } = showrooms.create({
    organizationUuid: organizations.get("demo-furniture").uuid,
    name: "Spring",
  });
  showrooms.addProduct({ showroomUuid, productUuid });
  products.delete(productUuid);
  expect(showrooms.list()[0]!.productUuids).toEqual([]);
});

it("emits any event of its catalogue with a payload of the caller's", async () => {
  const payloads = await tell(
    ({ events, organizations, workspaces }) => {
      const { uuid: organizationUuid } = organizations.get("demo-furniture");
      const { uuid: workspaceUuid } = workspaces.get("office");
      events.emit({ type: "renders.completed", organizationUuid, workspaceUuid, payload: { render: { uuid: "r-1" } } });
    },
    { names: ["renders.completed"], catalogue: "both" },
  );
  expect(payloads).toEqual([
    { event: "renders.completed", organization: { uuid: expect.any(String) }, render: { uuid: "r-1" } },
  ]);
});

it("refuses to emit what is not in the catalogue, or from nowhere", () => {
  const { events, organizations } = openSandbox().sandbox.domain;
  const { uuid: organizationUuid } = organizations.get("demo-furniture");
  expect(() => events.emit({ type: "renders.completed", organizationUuid, payload: {} })).toThrow(
    "EVENT_TYPE_NOT_FOUND",
  );
  expect(() => events.emit({ type: "product.added", organizationUuid: "no", payload: {} })).toThrow(
    "ORGANIZATION_NOT_FOUND",
  );
});

it("delivers to active webhooks that ask for the type and cover the place", async () => {
  await using endpoint = await openEndpoint();
  const { door, sandbox } = openSandbox();
  const { domain } = sandbox;
  const names = ["product.added"];
  await subscribe(door, `${endpoint.url}/everywhere`, names);
  await subscribe(door, `${endpoint.url}/living-room`, names, { clients: ["living-room"] });
  await subscribe(door, `${endpoint.url}/office`, names, { clients: ["office"] });
  await subscribe(door, `${endpoint.url}/off`, names, { disable: true });
  await subscribe(door, `${endpoint.url}/other-type`, ["product.completed"]);
  domain.products.upload({ workspaceUuid: domain.workspaces.get("lamps").uuid, name: "Elsewhere" });
  upload(domain);
  await sandbox.settled();
  expect(endpoint.received.map(({ path }) => path.split("/").at(-1))).toEqual(
    expect.arrayContaining(["everywhere", "living-room"]),
  );
  expect(endpoint.received.map(typeOf)).toEqual(["product.added", "product.added"]);
});

function addAdmin({ users, organizations }: VntanaDomain): void {
  const organizationUuid = organizations.get("demo-furniture").uuid;
  users.add({ email: "clerk@example.com", organizationUuid, role: "ORGANIZATION_ADMIN" });
}

it("keeps what concerns the whole organization from webhooks of one workspace", async () => {
  expect(await tell(addAdmin, { names: ["user.added"], more: { clients: ["office"] } })).toEqual([]);
  expect(eventsOf(await tell(addAdmin, { names: ["user.added"] }))).toEqual(["user.added"]);
});
