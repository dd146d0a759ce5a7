import { expect, it } from "vitest";
import { allCapabilities } from "./all-capabilities.ts";
import { toFields, toValues, type FieldName, type WebhookFormValues } from "./draft.ts";
import { checkField, toRefusals, type FieldCheckOptions } from "./field-check.ts";

const blank = toValues(undefined, allCapabilities);
const fields = toFields(allCapabilities, { isEdit: false });
const errorsOf = (field: FieldName, values: Partial<WebhookFormValues>, options: Partial<FieldCheckOptions> = {}) =>
  checkField(field, { ...blank, ...values }, { eventTypes: "many", secretBytes: 0, ...options }).errors;

it("asks for a name", () => {
  expect(errorsOf("name", { name: "  " })).toEqual([{ id: "name.missing" }]);
  expect(errorsOf("name", { name: "x" })).toEqual([]);
});

it("asks for an address, and looks at it for the chosen scopes", () => {
  expect(errorsOf("url", {})).toEqual([{ id: "url.incomplete" }]);
  const others = [{ id: "w", name: "W", url: "https://hooks.example.com/x", scopes: ["a"] }];
  const options = { eventTypes: "many", secretBytes: 0, others } as const;
  const url = "https://hooks.example.com/x";
  expect(checkField("url", { ...blank, url, scopes: ["a"] }, options).warnings).toHaveLength(1);
  expect(checkField("url", { ...blank, url, scopes: ["b"] }, options).warnings).toEqual([]);
});

it("takes any mail address or none", () => {
  expect(errorsOf("failureEmail", {})).toEqual([]);
  expect(errorsOf("failureEmail", { failureEmail: " ops@example.com " })).toEqual([]);
  expect(errorsOf("failureEmail", { failureEmail: "ops" })).toEqual([{ id: "email.invalid" }]);
  expect(errorsOf("failureEmail", { failureEmail: "a b@example.com" })).toEqual([{ id: "email.invalid" }]);
});

it("asks for as many events as the platform takes", () => {
  expect(errorsOf("eventTypes", {})).toEqual([{ id: "events.missing" }]);
  expect(errorsOf("eventTypes", { eventTypes: ["a", "b"] })).toEqual([]);
  expect(errorsOf("eventTypes", { eventTypes: ["a", "b"] }, { eventTypes: "one" })).toEqual([{ id: "events.one" }]);
  expect(errorsOf("eventTypes", { eventTypes: ["a"] }, { eventTypes: "one" })).toEqual([]);
  expect(errorsOf("eventTypes", {}, { eventTypes: "all" })).toEqual([]);
});

it.each([
  [0, 1],
  [23, 1],
  [24, 0],
  [64, 0],
  [65, 1],
])("an own secret of %i bytes has %i errors", (secretBytes, errors) => {
  expect(errorsOf("secret", { secret: "own" }, { secretBytes })).toHaveLength(errors);
  expect(errorsOf("secret", { secret: "none" }, { secretBytes })).toEqual([]);
});

it.each(["description", "scopes", "active"] as const)("has nothing against any %s", (field) => {
  expect(errorsOf(field, {})).toEqual([]);
});

it("only warns of what the platform has taken before", () => {
  const saved = { ...blank, url: "http://hooks.example.com/x" };
  const options = { eventTypes: "many", secretBytes: 0, saved } as const;
  expect(checkField("url", saved, options)).toMatchObject({ errors: [], warnings: [{ id: "url.notHttps" }] });
  expect(checkField("url", { ...saved, url: "http://hooks.example.com/y" }, options).errors).toHaveLength(1);
  expect(checkField("eventTypes", saved, options).errors).toHaveLength(1);
});

it("leads the platform's complaints to their fields", () => {
  const fieldErrors = {
    url: "INVALID_URL",
    name: "MISSING_NAME",
    eventTypes: "INVALID_EVENT_UUID",
    scopes: "No workspace of this organization: x.",
    description: "MISSING_DESCRIPTION",
    constructor: "is not here",
    header_count: "TOO_MANY",
  };
  const { findings, rest } = toRefusals({ fieldErrors }, fields);
  expect([...findings].map(([field, { errors }]) => [field, errors])).toEqual([
    ["url", [{ id: "refused" }]],
    ["name", [{ id: "name.missing" }]],
    ["eventTypes", [{ id: "refused" }]],
    ["scopes", [{ id: "text", text: "No workspace of this organization: x." }]],
    ["description", [{ id: "refused" }]],
  ]);
  expect(rest).toEqual([
    ["constructor", "is not here"],
    ["header_count", "TOO_MANY"],
  ]);
});

it("has no place for a field that the platform lacks", () => {
  expect(toRefusals({ fieldErrors: { name: "MISSING_NAME" } }, ["url"])).toEqual({
    findings: new Map(),
    rest: [["name", "MISSING_NAME"]],
  });
});
