import { expect, it } from "vitest";

import { eventCatalog } from "@tacklebox/spec/roomle";
import contract from "@tacklebox/spec/roomle/openapi.json" with { type: "json" };

import { problemsWith } from "./platforms.ts";

const problems = problemsWith(contract);
const problemsOf = (schema: keyof typeof contract.components.schemas, value: unknown) =>
  problems(`#/components/schemas/${schema}`, value).map(({ instancePath, message }) =>
    `${instancePath} ${message}`.trim(),
  );

const { paths } = contract;

it("has every operation under its id and the platform's path, and none for webhooks", () => {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      "operationId" in operation ? [`${operation.operationId}: ${method} ${path}`] : [],
    ),
  );
  expect(operations).toEqual([
    "signIn: post /v2/auth/signin",
    "getTenant: get /v2/tenants/{id}/",
    "updateTenant: put /v2/tenants/{id}/",
  ]);
});

it("lists the four documented event types without ids, because none is published", () => {
  expect(eventCatalog.map(({ name, category, status, uuid }) => [name, category, status, uuid])).toEqual([
    ["email.savedConfiguration", "email", "classic", null],
    ["email.shareConfiguration", "email", "classic", null],
    ["email.shareConfigurationAR", "email", "classic", null],
    ["email.3DExportAsset", "email", "newer", null],
  ]);
});

it("asks for the four headers on every call, the sign-in among them", () => {
  expect(contract.security).toEqual([{ apiKey: [], token: [], currentTenant: [] }]);
  const { get, put, parameters } = paths["/v2/tenants/{id}/"];
  for (const operation of [paths["/v2/auth/signin"].post, get, put]) expect(operation).not.toHaveProperty("security");
  const language = { $ref: "#/components/parameters/Language" };
  expect(paths["/v2/auth/signin"].post.parameters).toEqual([language]);
  expect(parameters).toContainEqual(language);
  expect(contract.components.parameters.Language).toMatchObject({ name: "language", in: "header", required: true });
});

it("delivers every event with the token, and says what each answer does", () => {
  for (const { post } of Object.values(contract.webhooks)) {
    expect(post.parameters).toEqual([{ $ref: "#/components/parameters/DeliveryToken" }]);
    expect(post.security).toEqual([]);
    expect(Object.keys(post.responses)).toEqual(["200", "401", "501"]);
  }
  expect(contract.components.parameters.DeliveryToken).toMatchObject({ name: "token", required: true });
});

it("takes a tenant with a webhook, without one, and as those see it who do not manage tenants", () => {
  const tenant = { id: 4711, name: "hearthpine", active: true };
  const webhook = "https://hearthpine.example/hooks/roomle";
  for (const shown of [{ webhook, apiKey: "key" }, { webhook: null, apiKey: null }, { webhook: "" }, {}]) {
    expect(problemsOf("TenantContainer", { tenant: { ...tenant, ...shown, maxUsers: 12 } })).toEqual([]);
  }
  expect(problemsOf("TenantContainer", tenant)).toEqual(["must have required property 'tenant'"]);
  expect(problemsOf("Tenant", { ...tenant, id: "4711" })).toEqual(["/id must be integer"]);
});

it("signs in with identification and password, and answers a session token", () => {
  expect(problemsOf("SignIn", { identification: "atelier@hearthpine.example", password: "p" })).toEqual([]);
  expect(problemsOf("SignIn", { email: "atelier@hearthpine.example", password: "p" })).toHaveLength(2);
  const auth = { token: "t", userId: 7, loginDate: "2026-03-13", lastActionDate: "2026-03-13" };
  expect(problemsOf("SignInAnswer", { auth })).toEqual([]);
  expect(problemsOf("SignInAnswer", { auth: {} })).toEqual(["/auth must have required property 'token'"]);
});
