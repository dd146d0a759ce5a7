import { expect, it } from "vitest";

import { eventCatalog } from "@tacklebox/spec/smartshape";
import contract from "@tacklebox/spec/smartshape/openapi.json" with { type: "json" };

import { problemsWith } from "./platforms.ts";

const problems = problemsWith(contract);
const problemsOf = (schema: keyof typeof contract.components.schemas, value: unknown) =>
  problems(`#/components/schemas/${schema}`, value).map(({ instancePath, message }) =>
    `${instancePath} ${message}`.trim(),
  );

const { paths } = contract;

it("has every operation under its id and the platform's path", () => {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      "operationId" in operation ? [`${operation.operationId}: ${method} ${path}`] : [],
    ),
  );
  expect(operations).toEqual([
    "login: post /account/login/",
    "openSession: post /account/session",
    "createWebhook: put /webhook/",
    "listWebhooks: get /webhook/",
    "deleteWebhook: delete /webhook/{webhookId}",
  ]);
});

it("lists the nine documented event types without ids, because none is published", () => {
  expect(eventCatalog.map(({ name, category, uuid }) => [name, category, uuid])).toEqual([
    ["attribute_updated", "attribute", null],
    ["file_uploaded", "file", null],
    ["file_optimized", "file", null],
    ["annotation_created", "annotation", null],
    ["annotation_updated", "annotation", null],
    ["annotation_removed", "annotation", null],
    ["configuration_created", "configuration", null],
    ["configuration_updated", "configuration", null],
    ["configuration_removed", "configuration", null],
  ]);
});

it("asks for the authentication token everywhere but at the login, and for the session token nowhere", () => {
  expect(contract.security).toEqual([{ authToken: [] }, { authToken: [], sessionToken: [] }]);
  expect(paths["/account/login/"].post.security).toEqual([]);
  expect(paths["/account/session"].post.security).toEqual([{ authToken: [] }]);
  expect(contract.components.securitySchemes).toMatchObject({
    authToken: { type: "http", scheme: "bearer" },
    sessionToken: { type: "apiKey", in: "header", name: "X-SmartShape-Session" },
  });
});

it("answers 503 where it means not authorized, with 401 and 403 tolerated beside it", () => {
  const { put, get } = paths["/webhook/"];
  for (const { responses } of [put, get, paths["/webhook/{webhookId}"].delete]) {
    expect(responses["503"]).toEqual({ $ref: "#/components/responses/NotAuthorized" });
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "401", "403"]));
  }
  const { Unauthorized, Forbidden, NotAuthorized } = contract.components.responses;
  expect([Unauthorized["x-certainty"], Forbidden["x-certainty"]]).toEqual(["proposed", "proposed"]);
  expect(NotAuthorized).not.toHaveProperty("x-certainty");
});

it("takes the three shapes that a failure was seen in, and no other", () => {
  const detail = { status: 503, title: "Unauthorized", detail: "Not allowed" };
  expect(problemsOf("Failure", { errors: [{ ...detail, code: 12 }] })).toEqual([]);
  expect(problemsOf("Failure", { error: { status: 402, detail: "No free place", title: "Payment Required" } })).toEqual(
    [],
  );
  expect(problemsOf("Failure", detail)).toEqual([]);
  expect(problemsOf("Failure", { message: "no" })).not.toEqual([]);
});

it("delivers every event with the token, and wants exactly one answer", () => {
  for (const { post } of Object.values(contract.webhooks)) {
    expect(post.parameters).toEqual([{ $ref: "#/components/parameters/DeliveryToken" }]);
    expect(post.security).toEqual([]);
    expect(Object.keys(post.responses)).toEqual(["200", "400", "401"]);
  }
  expect(contract.components.parameters.DeliveryToken).toMatchObject({ name: "X-SmartShape-Token", required: true });
  expect(problemsOf("Acknowledgement", { success: true })).toEqual([]);
  expect(problemsOf("Acknowledgement", { success: false })).toEqual(["/success must be equal to constant"]);
});

it("creates a webhook from one event type, a URL and a secret, and from nothing else", () => {
  const draft = { event: "file_uploaded", url: "https://hearthpine.example/hook", secretToken: "my-secret-token" };
  expect(problemsOf("WebhookDraft", draft)).toEqual([]);
  expect(problemsOf("WebhookDraft", { ...draft, event: "meeting_started" })).toEqual([]);
  expect(problemsOf("WebhookDraft", { ...draft, events: [] })).toEqual(["must NOT have additional properties"]);
  expect(problemsOf("WebhookDraft", { ...draft, secretToken: "" })).toHaveLength(1);
  expect(problemsOf("WebhookDraft", {})).toEqual([
    "must have required property 'event'",
    "must have required property 'url'",
    "must have required property 'secretToken'",
  ]);
});

it("takes the answers as far as they are published: an id in the attributes when created, beside them when listed", () => {
  const created = { data: { type: "webhook", attributes: { __v: 0, _id: "5c6aeed079bf3f432d3c929e" } } };
  expect(problemsOf("WebhookAnswer", created)).toEqual([]);
  const listed = { type: "webhook", id: "5c6aeed079bf3f432d3c929e", attributes: { event: "file_uploaded" } };
  expect(problemsOf("WebhookListAnswer", { data: [listed] })).toEqual([]);
  expect(problemsOf("WebhookListAnswer", { data: [{ ...listed, id: undefined }] })).toHaveLength(1);
});

it("keeps the secret out of every answer", () => {
  const answers = [
    "WebhookAnswer",
    "WebhookListAnswer",
    "ListedWebhook",
    "CreatedAttributes",
    "ListedAttributes",
  ] as const;
  for (const name of answers) expect(JSON.stringify(contract.components.schemas[name])).not.toContain("secret");
});
