import { expect, it } from "vitest";
import { allCapabilities } from "./all-capabilities.ts";
import { toValues } from "./draft.ts";
import { fine } from "./finding.ts";
import { formReducer, initialState, isDirty, type FormAction, type FormState } from "./form-state.ts";

const blank = toValues(undefined, allCapabilities);
const begin = initialState(blank, undefined);
const wrong = { ...fine, errors: [{ id: "name.missing" }] } as const;
const after = (...actions: FormAction[]) => actions.reduce(formReducer, begin);

it("is dirty while it differs from what it began with", () => {
  expect(isDirty(begin)).toBe(false);
  expect(isDirty(after({ type: "set", change: { name: "x" } }))).toBe(true);
  expect(isDirty(after({ type: "set", change: { name: "x" } }, { type: "set", change: { name: "" } }))).toBe(false);
  expect(isDirty(after({ type: "secret", hasSecret: true }))).toBe(true);
  expect(
    isDirty(after({ type: "set", change: { name: "x" } }, { type: "secret", hasSecret: true }, { type: "saved" })),
  ).toBe(false);
});

it("keeps what was found until the field is changed", () => {
  const checked = after({
    type: "check",
    findings: new Map([
      ["name", wrong],
      ["url", wrong],
    ]),
  });
  expect([...checked.touched]).toEqual(["name", "url"]);
  expect([...formReducer(checked, { type: "set", change: { name: "x" } }).findings.keys()]).toEqual(["url"]);
  const secret = after({ type: "check", findings: new Map([["secret", wrong]]) }, { type: "secret", hasSecret: true });
  expect(secret.findings.size).toBe(0);
});

it("counts the submits that ended at a field, and keeps what is about none", () => {
  const stopped = after({ type: "stop", findings: new Map([["name", wrong]]), rest: [["x", "no"]] });
  expect(stopped).toMatchObject({ stops: 1, rest: [["x", "no"]] });
  expect(formReducer(stopped, { type: "saved" })).toMatchObject({ stops: 0, rest: [] });
});

it("leaves the secret alone after another was saved", () => {
  const webhook = { id: "w", url: "https://hooks.example.com/x", active: true, eventTypes: [], scopes: [] };
  const editing = initialState(toValues(webhook), webhook);
  const saved = [{ type: "set", change: { secret: "own" } } as const, { type: "saved" } as const].reduce<FormState>(
    formReducer,
    editing,
  );
  expect(saved.values.secret).toBe("none");
  expect(isDirty(saved)).toBe(false);
});

it("keeps what was entered when the webhook below it changes", () => {
  const webhook = { id: "w", url: "https://hooks.example.com/x", active: true, eventTypes: [], scopes: [] };
  const base = toValues(webhook);
  const rebased = after({ type: "set", change: { name: "mine" } }, { type: "rebase", base, webhook });
  expect(rebased).toMatchObject({ values: { name: "mine", url: "" }, base, webhook });
  const answered = { ...webhook, name: "mine" };
  expect(formReducer(rebased, { type: "saved", webhook: answered })).toMatchObject({
    base: { name: "mine" },
    webhook: answered,
  });
  expect(formReducer(rebased, { type: "saved" }).webhook).toBe(webhook);
  expect(formReducer(rebased, { type: "reset", values: base, webhook })).toEqual(initialState(base, webhook));
});
