import { expect, it } from "vitest";

import type { Grid, Reply, Wire } from "./door.ts";
import { call, visit } from "./door.ts";
import { create, openScene, PATH, search } from "./configurator-scene.ts";

it("creates a configurator as a draft and gives it by its id", async () => {
  const scene = await openScene();
  const uuid = await create(scene, "Tables", { description: "All of them" });
  const reply = await call(scene.door, `GET ${PATH}/${uuid}`, scene);
  expect(reply.response).toMatchObject({ uuid, name: "Tables", description: "All of them", status: "DRAFT", tags: [] });
});

it("lets a member work with its workspace's token, in that workspace", async () => {
  const { door, base, sandbox, product } = await openScene();
  const member = await visit(door, "member", "living-room");
  const body = { ...base, name: "Mine", productsUuids: [product("Oak table")] };
  expect((await call(door, `POST ${PATH}`, { token: member.token, body })).status).toBe(200);
  const all = { page: 1, size: 10, organizationUuid: base.organizationUuid };
  const found = await call<Grid<unknown>>(door, `POST ${PATH}/search`, { token: member.token, body: all });
  expect(found.response.totalCount).toBe(2);
  const office = { ...body, clientUuid: sandbox.domain.workspaces.get("office").uuid };
  expect(await call(door, `POST ${PATH}`, { token: member.token, body: office })).toMatchObject({
    errors: ["FORBIDDEN"],
  });
});

it("refuses a member the organization's token for work in a workspace", async () => {
  const { door, base } = await openScene();
  const { token } = await visit(door, "member");
  const body = { page: 1, size: 10, organizationUuid: base.organizationUuid };
  expect(await call(door, `POST ${PATH}/search`, { token, body })).toMatchObject({
    status: 403,
    errors: ["FORBIDDEN"],
  });
});

it("lets a viewer look and not touch", async () => {
  const { door, sandbox, base, product } = await openScene();
  sandbox.domain.users.add({
    email: "member@example.com",
    organizationUuid: base.organizationUuid,
    workspaceUuid: base.clientUuid,
    role: "CLIENT_ORGANIZATION_VIEWER",
  });
  const { token } = await visit(door, "member", "living-room");
  const body = { page: 1, size: 10, clientUuids: [base.clientUuid] };
  expect((await call(door, `POST ${PATH}/search`, { token, body })).status).toBe(200);
  const draft = { ...base, name: "Mine", productsUuids: [product("Oak table")] };
  expect(await call(door, `POST ${PATH}`, { token, body: draft })).toMatchObject({
    status: 403,
    errors: ["INVALID_OPERATION_FOR_ROLE"],
  });
});

it("refuses drafts that cannot be", async () => {
  const { door, sandbox, token, base, product } = await openScene();
  const { products, workspaces } = sandbox.domain;
  const lamp = products.upload({ workspaceUuid: workspaces.get("office").uuid, name: "Lamp" });
  const photo = products.upload({ workspaceUuid: base.clientUuid, name: "Photo", assetType: "IMAGE" });
  const refused = async (draft: object, status: number, code: string): Promise<void> => {
    const body = { ...base, name: "Tables", productsUuids: [product("Oak table")], ...draft };
    expect(await call(door, `POST ${PATH}`, { token, body })).toMatchObject({ status, errors: [code] });
  };
  await refused({ name: "" }, 422, "MISSING_NAME");
  await refused({ clientUuid: undefined }, 422, "MISSING_CLIENT_UUID");
  await refused({ productsUuids: [] }, 422, "MISSING_PRODUCTS_UUIDS");
  await refused({ productsUuids: ["no"] }, 404, "PRODUCT_NOT_FOUND");
  await refused({ productsUuids: [lamp.uuid] }, 422, "PRODUCTS_NOT_IN_SAME_ORGANIZATION_OR_CLIENT");
  await refused({ productsUuids: [photo.uuid] }, 422, "NO_3D_PRODUCTS");
  await refused({ tagsUuids: ["no"] }, 404, "TAG_NOT_FOUND");
  await refused({ organizationUuid: "no" }, 404, "ORGANIZATION_NOT_FOUND");
  await refused({ clientUuid: "no" }, 404, "CLIENT_ORGANIZATION_NOT_FOUND");
});

it("updates what is named and keeps the rest", async () => {
  const scene = await openScene();
  const { door, token, base, product } = scene;
  const uuid = await create(scene, "Tables", { description: "Oak only" });
  const put = (body: object): Promise<Reply<unknown>> => call(door, `PUT ${PATH}`, { token, body: { uuid, ...body } });
  const read = async (): Promise<unknown> => (await call(door, `GET ${PATH}/${uuid}`, { token })).response;
  expect(await put({ name: "Desks" })).toMatchObject({ status: 200, response: { uuid } });
  expect(await read()).toMatchObject({ name: "Desks", description: "Oak only", productsUuids: [product("Oak table")] });
  await put({ description: null, productsUuids: [product("Linen sofa")], clientUuid: base.clientUuid, tagsUuids: [] });
  expect(await read()).toMatchObject({ name: "Desks", description: "", productsUuids: [product("Linen sofa")] });
  expect(await put({ clientUuid: "another" })).toMatchObject({ status: 404, errors: ["VARIANT_GROUP_NOT_FOUND"] });
});

it("adds products to several configurators, each once", async () => {
  const scene = await openScene();
  const { door, token, product } = scene;
  const uuids = [await create(scene, "One"), await create(scene, "Two")];
  const productsUuids = [product("Linen sofa"), product("Oak table")];
  const body = { uuids, productsUuids };
  expect((await call(door, `PUT ${PATH}/add-products`, { token, body })).response).toEqual({ uuids });
  for (const uuid of uuids) {
    const { response } = await call<Wire["Configurator"]>(door, `GET ${PATH}/${uuid}`, { token });
    expect(response.productsUuids!.toSorted()).toEqual(productsUuids.toSorted());
  }
});

it("changes nothing when one of several configurators cannot take the products", async () => {
  const scene = await openScene();
  const { door, token, product } = scene;
  const draft = await create(scene, "One");
  const live = (await search(scene, { name: "Reading corner" })).response.grid[0]!.uuid;
  const body = { uuids: [draft, live], productsUuids: [product("Linen sofa")] };
  expect(await call(door, `PUT ${PATH}/add-products`, { token, body })).toMatchObject({
    status: 409,
    errors: ["HAS_NOT_LIVE_PRODUCT"],
  });
  const { response } = await call<Wire["Configurator"]>(door, `GET ${PATH}/${draft}`, { token });
  expect(response.productsUuids).toEqual([product("Oak table")]);
});

it("goes live only with products that are live, and not twice", async () => {
  const scene = await openScene();
  const { door, token, sandbox, product } = scene;
  const uuid = await create(scene, "Tables");
  const move = (status: string): Promise<Reply<unknown>> =>
    call(door, `PUT ${PATH}/update-status`, { token, body: { uuid, status } });
  expect(await move("LIVE")).toMatchObject({ status: 409, errors: ["HAS_NOT_LIVE_PRODUCT"] });
  sandbox.domain.products.publishInternally(product("Oak table"));
  expect(await move("LIVE")).toMatchObject({ status: 200, response: { uuid } });
  expect(await move("LIVE")).toMatchObject({ status: 409, errors: ["VARIANT_GROUP_ALREADY_HAS_THE_SAME_STATUS"] });
  expect(await move("SOLD")).toMatchObject({ status: 422, errors: ["INVALID_STATUS"] });
  expect((await move("DRAFT")).status).toBe(200);
});

it("deletes configurators by their ids", async () => {
  const scene = await openScene();
  const { door, token } = scene;
  const uuids = [await create(scene, "One"), await create(scene, "Two")];
  const remove = (body: object): Promise<Reply<unknown>> => call(door, `DELETE ${PATH}`, { token, body });
  expect(await remove({ uuids: [] })).toMatchObject({ status: 422, errors: ["MISSING_UUIDS"] });
  expect(await remove({ uuids })).toMatchObject({ status: 200, response: { uuids } });
  expect(await remove({ uuids })).toMatchObject({ status: 404, errors: ["VARIANT_GROUP_NOT_FOUND"] });
  expect(await call(door, `GET ${PATH}/${uuids[0]}`, { token })).toMatchObject({ status: 404 });
});

it("loses a product that is deleted", async () => {
  const scene = await openScene();
  const uuid = await create(scene, "Tables", {
    productsUuids: [scene.product("Oak table"), scene.product("Linen sofa")],
  });
  scene.sandbox.domain.products.delete(scene.product("Linen sofa"));
  const { response } = await call<Wire["Configurator"]>(scene.door, `GET ${PATH}/${uuid}`, scene);
  expect(response).toMatchObject({ productsCount: 1, productsUuids: [scene.product("Oak table")] });
});

it("keeps another organization out", async () => {
  const scene = await openScene();
  const uuid = await create(scene, "Tables");
  const { token } = await visit(scene.door, "outsider");
  const reply = await call(scene.door, `GET ${PATH}/${uuid}`, { token });
  expect(reply).toMatchObject({ status: 404, errors: ["CLIENT_ORGANIZATION_NOT_FOUND"] });
});
