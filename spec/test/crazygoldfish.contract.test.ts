import { expect, it } from "vitest";

import { classicEventTypes, eventCatalog } from "@tacklebox/spec/crazygoldfish";
import contract from "@tacklebox/spec/crazygoldfish/openapi.json" with { type: "json" };

import { problemsWith } from "./platforms.ts";

const problems = problemsWith(contract);
const problemsOf = (schema: keyof typeof contract.components.schemas, value: unknown) =>
  problems(`#/components/schemas/${schema}`, value).map(({ instancePath, message }) =>
    `${instancePath} ${message}`.trim(),
  );

const { paths } = contract;

it("has every operation under its id and the platform's path, and none that deletes", () => {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      "operationId" in operation ? [`${operation.operationId}: ${method} ${path}`] : [],
    ),
  );
  expect(operations).toEqual([
    "createToken: post /token",
    "listTemplates: get /webhooks/v1/webhook-template/",
    "createWebhook: post /webhooks/v1/webhook/",
    "listWebhooks: get /webhooks/v1/webhook/",
    "getWebhook: get /webhooks/v1/webhook/{id}/",
    "updateWebhook: patch /webhooks/v1/webhook/{id}/",
  ]);
});

it("signs in with a form, and with nothing else", () => {
  const { content } = paths["/token"].post.requestBody;
  expect(Object.keys(content)).toEqual(["application/x-www-form-urlencoded"]);
  const form = { username: "owner@hearthpine.example", password: "a", grant_type: "password" };
  expect(problemsOf("TokenRequest", form)).toEqual([]);
  expect(problemsOf("TokenRequest", { ...form, user: "a" })).toEqual(["must NOT have additional properties"]);
  expect(problemsOf("TokenRequest", {})).toEqual([
    "must have required property 'username'",
    "must have required property 'password'",
  ]);
  expect(paths["/token"].post.security).toEqual([]);
  expect(contract.security).toEqual([{ token: [] }]);
});

it("names both spellings of the template that is known, and knows the id of one", () => {
  expect(eventCatalog.map(({ name, uuid }) => [name, uuid])).toEqual([
    ["assignment_evaluation_student_answer_sheet_extraction", "488f4644-057d-41e7-9a74-72c040602647"],
    ["assignment_answer_sheet_extraction", null],
  ]);
  expect(classicEventTypes).toEqual(["assignment_answer_sheet_extraction"]);
});

it("takes a webhook with and without a secret, and nothing the platform sets itself", () => {
  const draft = { api_template: "t-1", endpoint_url: "https://hearthpine.example/hook" };
  expect(problemsOf("WebhookDraft", draft)).toEqual([]);
  expect(problemsOf("WebhookDraft", { ...draft, secret_hash: "my-secret" })).toEqual([]);
  expect(problemsOf("WebhookDraft", { ...draft, status: "disabled" })).toEqual(["must NOT have additional properties"]);
  expect(problemsOf("WebhookDraft", {})).toEqual([
    "must have required property 'api_template'",
    "must have required property 'endpoint_url'",
  ]);
});

it("changes the endpoint and the secret of a webhook, and its template never", () => {
  expect(problemsOf("WebhookChange", { endpoint_url: "https://hearthpine.example/hook" })).toEqual([]);
  expect(problemsOf("WebhookChange", { secret_hash: "my-secret" })).toEqual([
    "must have required property 'endpoint_url'",
  ]);
  expect(problemsOf("WebhookChange", { endpoint_url: "https://hearthpine.example/", api_template: "t-1" })).toEqual([
    "must NOT have additional properties",
  ]);
});

it("takes every shape that a failure may have, and no other", () => {
  expect(problemsOf("Failure", { detail: "Not found." })).toEqual([]);
  expect(problemsOf("Failure", { detail: [{ loc: ["body", "username"], msg: "field required" }] })).toEqual([]);
  expect(problemsOf("Failure", { endpoint_url: ["Enter a valid URL."] })).toEqual([]);
  expect(problemsOf("Failure", { message: "Wrong password" })).toEqual([]);
  expect(problemsOf("Failure", {})).not.toEqual([]);
  expect(problemsOf("Failure", { errors: "no" })).not.toEqual([]);
});

it("marks everything about deliveries as proposed", () => {
  for (const { post } of Object.values(contract.webhooks)) {
    expect(post).toMatchObject({ "x-certainty": "proposed", security: [] });
    expect(post.parameters).toEqual([{ $ref: "#/components/parameters/DeliverySignature" }]);
  }
  const { parameters, responses, schemas } = contract.components;
  const delivered = [
    parameters.DeliverySignature,
    responses.Delivered,
    responses.RefusedDelivery,
    responses.DeliveryNotAuthentic,
    schemas.TemplateEvent,
    schemas.AnswerSheetEvent,
  ];
  expect(delivered.map((part) => part["x-certainty"])).toEqual(delivered.map(() => "proposed"));
});

it("has one shape for every template, listed or not", () => {
  expect(contract["x-open-event"]).toBe("#/components/schemas/TemplateEvent");
  const event = { template: { id: "t-9", name: "delivery_note_extraction" }, webhook_id: "w-1", data: { pages: 2 } };
  expect(problems(contract["x-open-event"], event)).toEqual([]);
  expect(problems(contract["x-open-event"], { ...event, template: { id: "t-9" } })).toHaveLength(1);
});
