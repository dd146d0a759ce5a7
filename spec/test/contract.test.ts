import { expect, it } from "vitest";

import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };

const methods = ["get", "post", "put", "patch", "delete"] as const;

type PathItem = { readonly [method in (typeof methods)[number]]?: Operation };

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly security?: readonly unknown[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly "x-idempotent"?: boolean;
  readonly "x-error-codes": Readonly<Record<string, readonly string[]>>;
}

interface Schema {
  readonly [keyword: string]: unknown;
  readonly additionalProperties?: boolean;
  readonly "x-open-enum"?: readonly string[];
}

const schemas: Readonly<Record<string, Schema>> = contract.components.schemas;
const paths: Readonly<Record<string, PathItem>> = contract.paths;
const operations = Object.entries(paths).flatMap(([path, item]) =>
  methods.flatMap((method) => (item[method] === undefined ? [] : [{ path, method, operation: item[method] }])),
);

it("has every operation under its id and the platform's path", () => {
  expect(operations.map(({ path, method, operation }) => `${operation.operationId}: ${method} ${path}`)).toEqual([
    "login: post /v1/auth/login",
    "loginWithKey: post /v1/auth/login/token",
    "refreshToken: post /v1/auth/refresh-token",
    "logout: post /v1/auth/logout",
    "listOrganizations: get /v1/organizations",
    "getCurrentOrganization: get /v1/organizations/current",
    "listWorkspaces: get /v1/clients/client-organizations",
    "getWorkspace: get /v1/clients/{uuid}",
    "createWorkspace: post /v1/clients",
    "listUsers: get /v1/users",
    "listEventTypes: get /v1/webhooks/events/",
    "createWebhook: post /v1/webhooks/",
    "getWebhook: get /v1/webhooks/{uuid}",
    "updateWebhook: put /v1/webhooks/{uuid}",
    "deleteWebhook: delete /v1/webhooks/{uuid}",
    "listWebhooks: get /v1/webhooks/organization/{organizationUuid}",
    "rotateWebhookSecret: patch /v1/webhooks/{webhookUuid}/secret",
    "searchConfigurators: post /v1/variant-groups/search",
    "createConfigurator: post /v1/variant-groups",
    "updateConfigurator: put /v1/variant-groups",
    "deleteConfigurators: delete /v1/variant-groups",
    "addProductsToConfigurators: put /v1/variant-groups/add-products",
    "updateConfiguratorStatus: put /v1/variant-groups/update-status",
    "getConfigurator: get /v1/variant-groups/{uuid}",
  ]);
});

it.each(operations)(
  "$operation.operationId has a tag, a summary, one good answer and the refusals",
  ({ operation }) => {
    const tags = contract.tags.map(({ name }) => name);
    expect(tags).toEqual(expect.arrayContaining([...operation.tags]));
    expect(operation.tags).toHaveLength(1);
    expect(operation.summary).not.toBe("");
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["200", "401", "403"]));
    expect(Object.keys(operation.responses)).not.toContain("201");
  },
);

it.each(operations)("$operation.operationId lists known error codes for each refusal it documents", ({ operation }) => {
  const refusals = Object.keys(operation.responses).filter((status) => status !== "200");
  expect(Object.keys(operation["x-error-codes"])).toEqual(refusals);
  const codes = Object.values(operation["x-error-codes"]).flat();
  expect(schemas["ErrorCode"]?.["x-open-enum"]).toEqual(expect.arrayContaining(codes));
});

it("asks for a token everywhere but at sign-in", () => {
  const open = operations.filter(({ operation }) => operation.security?.length === 0);
  expect(open.map(({ operation }) => operation.operationId)).toEqual(["login", "loginWithKey"]);
  expect(contract.security).toEqual([{ authToken: [] }]);
  expect(contract.components.securitySchemes.authToken).toMatchObject({
    type: "apiKey",
    in: "header",
    name: "x-auth-token",
  });
});

it("marks a search that is sent as POST as safe to repeat", () => {
  const repeatable = operations.filter(({ operation }) => operation["x-idempotent"] === true);
  expect(repeatable.map(({ operation }) => operation.operationId)).toEqual(["searchConfigurators"]);
});

it("refuses unknown members in what is created or changed", () => {
  const requests = operations.flatMap(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema.$ref.split("/").at(-1) ?? ""),
  );
  const open = requests.filter((name) => schemas[name]?.additionalProperties !== false);
  // The removal of configurators shares its schema with the answer, where unknown members are fine.
  expect(open).toEqual(["UuidsReference"]);
});

it("delivers every event with both headers, without the platform's token", () => {
  const headers = ["#/components/parameters/DeliveryTimestamp", "#/components/parameters/DeliverySignature"];
  for (const { post } of Object.values(contract.webhooks)) {
    expect(post.parameters.map(({ $ref }) => $ref)).toEqual(headers);
    expect(post.security).toEqual([]);
    expect(Object.keys(post.responses)).toEqual(["200", "400", "401", "403"]);
  }
  expect(contract.components.parameters.DeliveryTimestamp).toMatchObject({
    name: "X-TIMESTAMP",
    in: "header",
    required: true,
  });
  expect(contract.components.parameters.DeliverySignature).toMatchObject({
    name: "X-VNTANA-SIGNATURE",
    in: "header",
    required: true,
  });
});
