import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";

import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };

type SchemaName = keyof typeof contract.components.schemas;

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int32: true } });
ajv.addSchema({ ...contract, $id: "https://spec.invalid/openapi.json" });

function problems(schema: SchemaName, value: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: `https://spec.invalid/openapi.json#/components/schemas/${schema}` });
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
}

const webhook = {
  userEmail: "owner@example.com",
  name: "Assets",
  description: "",
  disable: false,
  secret: "XXXXXXXXXXX",
  url: "https://example.com/hook",
  organizationUuid: "o-1",
  events: {
    totalCount: 2,
    grid: [
      {
        category: "product",
        totalCount: 2,
        events: [
          { name: "product.added", description: "A product", uuid: "1a426e7d-5e41-480c-b00f-9f46ca12e5ca" },
          { name: "product.pending", description: "A product", uuid: "018481a-dab5-11ec-9d64-0242ac120002" },
        ],
        uuid: null,
      },
      { category: "folder", totalCount: 1, events: [{ name: "client.added", uuid: "e-1" }], uuid: null },
    ],
  },
  clients: [],
  uuid: "w-1",
  created: "2022-06-17T00:37:20.365139",
  updated: "2022-06-21T03:34:10.348Z",
};

const draft = {
  name: "Assets",
  url: "https://example.com/hook",
  organizationUuid: "o-1",
  events: [{ name: "product.added", description: "A product", uuid: "1a426e7d-5e41-480c-b00f-9f46ca12e5ca" }],
};

it("takes a webhook as the guides show it: dates without offset, a malformed id, the folder category", () => {
  expect(problems("WebhookAnswer", { success: true, errors: [], response: webhook })).toEqual([]);
});

it("takes an answer with members nobody described", () => {
  const answer = { success: true, errors: [], response: { ...webhook, tags: ["new"] }, requestId: "r-1" };
  expect(problems("WebhookAnswer", answer)).toEqual([]);
});

it("refuses a webhook answer whose event types are a flat array", () => {
  const answer = { success: true, errors: [], response: { ...webhook, events: draft.events } };
  expect(problems("WebhookAnswer", answer)).toEqual(["/response/events must be object"]);
});

it("takes a failure without a response, with a null one, and with a code nobody listed", () => {
  expect(problems("Failure", { success: false, errors: ["FORBIDDEN"] })).toEqual([]);
  expect(problems("Failure", { success: false, errors: ["SOMETHING_NEW"], response: null })).toEqual([]);
  expect(problems("Failure", { success: true, errors: [] })).toEqual(["/success must be equal to constant"]);
});

it("creates a webhook without switch, workspaces or mail address", () => {
  expect(problems("WebhookDraft", draft)).toEqual([]);
});

it("refuses a webhook to create that misses what the platform's form insists on", () => {
  expect(problems("WebhookDraft", {})).toEqual([
    "must have required property 'name'",
    "must have required property 'url'",
    "must have required property 'events'",
    "must have required property 'organizationUuid'",
  ]);
  expect(problems("WebhookDraft", { ...draft, events: [] })).toEqual(["/events must NOT have fewer than 1 items"]);
});

it("refuses a misspelt member of a webhook to create", () => {
  expect(problems("WebhookDraft", { ...draft, disabled: true })).toEqual(["must NOT have additional properties"]);
});

it("refuses a search of page 0", () => {
  expect(problems("ConfiguratorSearch", { page: 0, size: 10 })).toEqual(["/page must be >= 1"]);
});

it("refuses a misspelt member of an event type to ask for, but not of one in an answer", () => {
  const events = [{ ...draft.events[0], descripton: "A product" }];
  expect(problems("WebhookDraft", { ...draft, events })).toEqual(["/events/0 must NOT have additional properties"]);
  expect(problems("EventType", events[0])).toEqual([]);
});

it("refuses a configurator status nobody knows in a request, but not in an answer", () => {
  expect(problems("ConfiguratorSearch", { page: 1, size: 10, status: ["LIFE"] })).toHaveLength(1);
  expect(problems("ConfiguratorStatusUpdate", { uuid: "c-1", status: "LIFE" })).toHaveLength(1);
  expect(problems("Configurator", { uuid: "c-1", name: "Chairs", status: "ARCHIVED" })).toEqual([]);
});

it("takes a configurator read by its id that has nothing but the id", () => {
  expect(problems("ConfiguratorAnswer", { success: true, errors: [], response: { uuid: "c-1" } })).toEqual([]);
});

it("refuses a payload whose product has no id", () => {
  const event = { event: "product.added", organization: { uuid: "o-1" }, client: { uuid: "w-1" }, product: {} };
  expect(problems("ProductEvent", event)).toContain("/product must have required property 'uuid'");
});
