import { expect, it } from "vitest";

import type { Grid } from "./door.ts";
import { call } from "./door.ts";
import { create, openScene, PATH, search } from "./configurator-scene.ts";

it("finds the scenario's configurator with everything about it", async () => {
  const scene = await openScene();
  expect((await search(scene, {})).response).toMatchObject({
    totalCount: 1,
    grid: [
      {
        name: "Reading corner",
        clientUuid: scene.base.clientUuid,
        description: "An armchair in every wood",
        productsCount: 1,
        productsUuids: [scene.product("Walnut armchair")],
        tags: [{ name: "seating" }],
        status: "LIVE",
      },
    ],
  });
});

it("pages from 1 and counts what matches", async () => {
  const scene = await openScene();
  for (const name of ["A", "B", "C"]) await create(scene, name);
  const sorts = { name: "ASC" };
  const names = async (page: number): Promise<string[]> =>
    (await search(scene, { page, size: 2, sorts })).response.grid.map(({ name }) => name);
  expect([await names(1), await names(2), await names(3)]).toEqual([["A", "B"], ["C", "Reading corner"], []]);
  expect((await search(scene, { page: 3, size: 2 })).response.totalCount).toBe(4);
});

it("sorts by several fields in both directions", async () => {
  const scene = await openScene();
  await create(scene, "B");
  await scene.sandbox.advance(1);
  await create(scene, "A");
  const names = async (sorts: object): Promise<string[]> =>
    (await search(scene, { sorts })).response.grid.map(({ name }) => name);
  expect(await names({ status: "ASC", name: "DESC" })).toEqual(["B", "A", "Reading corner"]);
  expect(await names({ created: "DESC", name: "ASC" })).toEqual(["A", "B", "Reading corner"]);
  expect(await names({ updated: "ASC" })).toEqual(["Reading corner", "B", "A"]);
  expect(await search(scene, { sorts: { colour: "ASC" } })).toMatchObject({ status: 422, errors: ["INVALID_SORTS"] });
});

it("takes organization and workspace from the query where the body has none", async () => {
  const { door, sandbox, token, base } = await openScene();
  const found = async (query: string): Promise<number> => {
    const body = { page: 1, size: 10 };
    return (await call<Grid<unknown>>(door, `POST ${PATH}/search?${query}`, { token, body })).response.totalCount;
  };
  const office = sandbox.domain.workspaces.get("office").uuid;
  expect(await found(`organizationUuid=${base.organizationUuid}`)).toBe(1);
  expect(await found(`organizationUuid=${base.organizationUuid}&clientUuid=${office}`)).toBe(0);
});

it("filters by every condition that is given", async () => {
  const scene = await openScene();
  const tagsUuids = (await search(scene, {})).response.grid[0]!.tags!.map(({ uuid }) => uuid);
  await create(scene, "Tables", { description: "Oak only", tagsUuids });
  await create(scene, "Chairs", { productsUuids: [scene.product("Linen sofa")] });
  const found = async (query: object): Promise<string[]> =>
    (await search(scene, { sorts: { name: "ASC" }, ...query })).response.grid.map(({ name }) => name);
  expect(await found({ name: "Tables" })).toEqual(["Tables"]);
  expect(await found({ name: "Table" })).toEqual([]);
  expect(await found({ searchTerm: "OAK" })).toEqual(["Tables"]);
  expect(await found({ searchTerm: "corner" })).toEqual(["Reading corner"]);
  expect(await found({ description: "only" })).toEqual(["Tables"]);
  expect(await found({ status: ["LIVE"] })).toEqual(["Reading corner"]);
  expect(await found({ productsUuids: [scene.product("Oak table"), scene.product("Linen sofa")] })).toEqual([
    "Chairs",
    "Tables",
  ]);
  expect(await found({ productName: "sofa" })).toEqual(["Chairs"]);
  expect(await found({ tagsUuids })).toEqual(["Reading corner", "Tables"]);
  expect(await found({ tagName: "seating", name: "Tables" })).toEqual(["Tables"]);
  expect(await found({ tagName: "tables" })).toEqual([]);
});

it("searches by workspaces instead of an organization", async () => {
  const { door, token, base, sandbox } = await openScene();
  const post = `POST ${PATH}/search`;
  const page = { page: 1, size: 10 };
  const rooms = await call<Grid<unknown>>(door, post, { token, body: { ...page, clientUuids: [base.clientUuid] } });
  expect(rooms.response.totalCount).toBe(1);
  const office = await call<Grid<unknown>>(door, post, {
    token,
    body: { ...page, clientUuids: [sandbox.domain.workspaces.get("office").uuid] },
  });
  expect(office.response.totalCount).toBe(0);
  expect(await call(door, post, { token, body: page })).toMatchObject({
    status: 422,
    errors: ["MISSING_ORGANIZATION_OR_CLIENT_UUID"],
  });
  for (const uuid of ["no", sandbox.domain.workspaces.get("lamps").uuid]) {
    expect(await call(door, post, { token, body: { ...page, clientUuids: [uuid] } })).toMatchObject({
      status: 404,
      errors: ["CLIENT_ORGANIZATION_NOT_FOUND"],
    });
  }
});

it.each([
  ["no page", { page: undefined }, "MISSING_PAGE"],
  ["no size", { size: undefined }, "MISSING_SIZE"],
  ["page 0", { page: 0 }, "INVALID_PAGE"],
  ["size 0", { size: 0 }, "INVALID_SIZE"],
])("refuses a search with %s", async (_, query, code) => {
  expect(await search(await openScene(), query)).toMatchObject({ status: 422, errors: [code] });
});
