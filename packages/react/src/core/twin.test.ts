import type { EventCatalog, Webhook } from "@tacklebox/client";
import { expect, it } from "vitest";
import { findTwin, guidedStage, twinDraft, twinName } from "./twin.ts";

const webhook: Webhook = {
  id: "1",
  url: "https://hooks.example/in",
  active: true,
  eventTypes: ["order.placed", "order.retired", "constructor"],
  scopes: ["spring"],
  name: "Orders",
  description: "For the shop.",
  failureEmail: "ops@hooks.example",
};
const catalog: EventCatalog = {
  categories: [{ name: "Orders", eventTypes: [{ name: "order.placed" }, { name: "constructor" }] }],
};
const capabilities = { eventTypes: "many", hasName: true, canPause: true } as const;

it("is found again by its name and address", () => {
  const twin = { ...webhook, id: "2", name: "Orders (next)" };
  expect(findTwin([webhook, twin], webhook)).toBe(twin);
  expect(findTwin([{ ...twin, url: "https://elsewhere.example" }], webhook)).toBeUndefined();
  expect(findTwin([{ ...webhook, id: "2" }], webhook)).toBeUndefined();
  expect(findTwin([{ ...twin, id: "1" }], webhook)).toBeUndefined();
  expect(twinName({ url: webhook.url })).toBe("hooks.example (next)");
});

it("delivers the same to the same address, and nothing yet", () => {
  expect(twinDraft(webhook, { capabilities, catalog })).toEqual({
    url: webhook.url,
    name: "Orders (next)",
    eventTypes: ["order.placed", "constructor"],
    scopes: ["spring"],
    description: "For the shop.",
    failureEmail: "ops@hooks.example",
    active: false,
  });
});

it("has what the platform has room for", () => {
  const bare: Webhook = { id: "1", url: webhook.url, active: true, eventTypes: ["everything"], scopes: [] };
  const draft = twinDraft(bare, { capabilities: { eventTypes: "all", hasName: false, canPause: false }, catalog });
  expect(draft).toEqual({ url: webhook.url, eventTypes: ["everything"], scopes: [], active: true });
});

const on = { active: true };
const off = { active: false };

it.each([
  ["create", { webhook: on, twin: undefined, isTaught: false, isChecked: false }],
  ["teach", { webhook: on, twin: off, isTaught: false, isChecked: false }],
  // It was not turned on, whatever was said.
  ["teach", { webhook: on, twin: off, isTaught: true, isChecked: false }],
  ["check", { webhook: on, twin: on, isTaught: false, isChecked: true }],
  ["finish", { webhook: off, twin: on, isTaught: false, isChecked: false }],
  ["teach", { webhook: off, twin: off, isTaught: false, isChecked: false }],
  ["finish", { webhook: off, twin: off, isTaught: true, isChecked: false }],
] as const)("is at %s where webhooks can be paused: %j", (stage, facts) => {
  expect(guidedStage(facts, true)).toBe(stage);
});

it.each([
  ["create", { webhook: on, twin: undefined, isTaught: true, isChecked: true }],
  ["teach", { webhook: on, twin: on, isTaught: false, isChecked: true }],
  ["check", { webhook: on, twin: on, isTaught: true, isChecked: false }],
  ["finish", { webhook: on, twin: on, isTaught: true, isChecked: true }],
] as const)("is at %s where webhooks cannot be paused: %j", (stage, facts) => {
  expect(guidedStage(facts, false)).toBe(stage);
});
