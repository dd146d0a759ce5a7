import { createRedacted, type Capabilities, type Webhook } from "@tacklebox/client";
import fc from "fast-check";
import { expect, it } from "vitest";
import { allCapabilities } from "./all-capabilities.ts";
import { differences, only, scopeChange, toDraft, toFields, toValues, type WebhookFormValues } from "./draft.ts";

const webhook: Webhook = {
  id: "w1",
  url: "https://hooks.example.com/x",
  active: false,
  eventTypes: ["product.completed", "constructor", "gone.event"],
  scopes: ["s1", "unknown-scope"],
  name: "Publish",
  description: "Why",
  failureEmail: "ops@example.com",
};
const fields = toFields(allCapabilities, { isEdit: false });
const blank = toValues(undefined, allCapabilities);
const draftOf = (values: WebhookFormValues, base = blank) => toDraft(values, { fields, base });

it("begins with what the webhook is", () => {
  expect(toValues(webhook)).toEqual({
    name: "Publish",
    url: "https://hooks.example.com/x",
    description: "Why",
    failureEmail: "ops@example.com",
    scopes: ["s1", "unknown-scope"],
    eventTypes: ["product.completed", "constructor", "gone.event"],
    active: false,
    secret: "none",
  });
});

it("begins active and with nothing where there is no webhook", () => {
  expect(blank).toMatchObject({ name: "", url: "", scopes: [], eventTypes: [], active: true, secret: "none" });
  expect(toValues(undefined, { signingSecret: "made-by-caller" }).secret).toBe("own");
  expect(toValues(undefined, { signingSecret: "optional" }).secret).toBe("own");
});

it("has the fields that the platform has", () => {
  const little: Capabilities = {
    ...allCapabilities,
    hasName: false,
    hasDescription: false,
    hasScopes: false,
    hasFailureEmail: false,
    canPause: false,
    eventTypes: "all",
  };
  expect(fields).toEqual(["name", "url", "description", "scopes", "failureEmail", "active", "eventTypes"]);
  expect(toFields(little, { isEdit: false })).toEqual(["url"]);
  expect(toFields({ ...little, signingSecret: "optional" }, { isEdit: false })).toEqual(["url", "secret"]);
  expect(toFields({ ...little, signingSecret: "made-by-caller" }, { isEdit: false })).toEqual(["url", "secret"]);
});

it("gives a webhook that is there another secret where nothing else does, and who asks may", () => {
  const able = { ...allCapabilities, signingSecret: "made-by-caller", rotation: "none" } as const;
  const asks = (capabilities: Capabilities, mayRotate?: boolean) =>
    toFields(capabilities, { isEdit: true, mayRotate }).includes("secret");
  expect(asks(able)).toBe(true);
  expect(asks({ ...able, signingSecret: "optional" })).toBe(true);
  expect(asks(able, false)).toBe(false);
  expect(asks({ ...able, rotation: "immediate" })).toBe(false);
  expect(asks({ ...able, signingSecret: "made-by-platform" })).toBe(false);
  expect(asks({ ...able, canUpdate: false })).toBe(false);
  expect(toValues(webhook).secret).toBe("none");
});

it("sends a new webhook with what was entered", () => {
  const values = {
    ...blank,
    name: "  Publish ",
    url: "https://hooks.example.com/x",
    eventTypes: ["a"],
    scopes: ["s1"],
    active: false,
  };
  expect(draftOf(values)).toEqual({
    name: "Publish",
    url: "https://hooks.example.com/x",
    eventTypes: ["a"],
    scopes: ["s1"],
    active: false,
  });
});

it("sends of a change the address, the events and what is different", () => {
  const base = toValues(webhook);
  expect(draftOf(base, base)).toEqual({ url: webhook.url, eventTypes: webhook.eventTypes });
  expect(draftOf({ ...base, description: "", scopes: [], active: true }, base)).toEqual({
    url: webhook.url,
    eventTypes: webhook.eventTypes,
    description: "",
    scopes: [],
    active: true,
  });
});

it("sends nothing that the platform has no field for", () => {
  const values = { ...blank, name: "Publish", description: "Why" };
  expect(toDraft(values, { fields: ["url"], base: blank })).toEqual({ url: "", eventTypes: [] });
});

it("hands an own secret on in a wrapper that does not print it", () => {
  const secret = createRedacted("s3cr3t-s3cr3t-s3cr3t-s3cr3t");
  const draft = toDraft({ ...blank, secret: "own" }, { fields, base: blank, secret });
  expect(draft.secret).toBe(secret);
  expect(JSON.stringify(draft)).not.toContain("s3cr3t");
});

it("sees no difference in another order", () => {
  const names = fc.uniqueArray(fc.string());
  fc.assert(
    fc.property(names, (list) => {
      const one = { ...blank, eventTypes: list };
      expect(differences(one, { ...blank, eventTypes: list.toReversed() })).toEqual([]);
      expect(differences(one, { ...blank, eventTypes: [...list, "one more than before"] })).toEqual(["eventTypes"]);
    }),
  );
});

it("tells every field that differs", () => {
  expect(differences(toValues(webhook), blank)).toEqual([
    "name",
    "url",
    "description",
    "failureEmail",
    "scopes",
    "eventTypes",
    "active",
  ]);
});

it("takes one list from another", () => {
  expect(only(["a", "constructor", "b"], ["b"])).toEqual(["a", "constructor"]);
});

it.each([
  { before: [], after: [], starts: [], stops: [] },
  { before: [], after: ["a"], starts: [], stops: "all" },
  { before: ["a"], after: [], starts: "all", stops: [] },
  { before: ["a", "b"], after: ["b", "c"], starts: ["c"], stops: ["a"] },
  { before: ["a"], after: ["a"], starts: [], stops: [] },
])("from $before to $after starts $starts and stops $stops", ({ before, after, starts, stops }) => {
  expect(scopeChange(before, after)).toEqual({ starts, stops });
});
