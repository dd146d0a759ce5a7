import { expect, it } from "vitest";

import type { VntanaDomain } from "@tacklebox/sandbox/vntana";

import { call, openSandbox, subscribe, visit } from "./door.ts";
import { openEndpoint, typeOf } from "./endpoint.ts";
import { eventsOf, tell, upload } from "./story.ts";

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
