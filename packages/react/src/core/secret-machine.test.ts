import { ClientError, createRedacted } from "@tacklebox/client";
import { expect, it } from "vitest";
import { hidden, secretMachine, type SecretEvent, type SecretState } from "./secret-machine.ts";

const secret = createRedacted("whsec_not_real");
const show = { type: "show", secret, now: 1_000, hideAfterMs: 30_000 } as const;

const after = (...events: readonly SecretEvent[]): SecretState => events.reduce(secretMachine, hidden);

it("loads before it shows", () => {
  expect(after({ type: "ask" }).name).toBe("loading");
  expect(after({ type: "ask" }, show)).toEqual({ name: "shown", secret, at: 1_000, leftMs: 30_000, isHeld: false });
});

it("hides when its time is over, and holds the secret no longer", () => {
  expect(after(show, { type: "tick", now: 30_999 })).toMatchObject({ name: "shown", leftMs: 1 });
  expect(after(show, { type: "tick", now: 31_000 })).toEqual({ name: "hidden" });
  expect(after(show, { type: "hide" })).toEqual({ name: "hidden" });
});

it("hides at once after a long sleep of the machine", () => {
  expect(after(show, { type: "tick", now: 9_000_000 })).toEqual(hidden);
});

it("stands still while somebody reads, and goes on from there", () => {
  const held = after(show, { type: "hold", now: 11_000 }, { type: "tick", now: 500_000 });
  expect(held).toMatchObject({ name: "shown", leftMs: 20_000, isHeld: true });
  const released = secretMachine(held, { type: "release", now: 600_000 });
  expect(released).toMatchObject({ leftMs: 20_000, isHeld: false });
  expect(secretMachine(released, { type: "tick", now: 620_000 })).toEqual(hidden);
});

it("is kept longer as often as wanted", () => {
  const kept = after(show, { type: "keep", byMs: 30_000 }, { type: "keep", byMs: 30_000 });
  expect(secretMachine(kept, { type: "tick", now: 90_000 })).toMatchObject({ leftMs: 1_000 });
});

it("never hides by itself where it was told so", () => {
  const shown = after({ ...show, hideAfterMs: false });
  expect(shown).not.toHaveProperty("leftMs");
  expect(secretMachine(shown, { type: "tick", now: 9_000_000 })).toBe(shown);
});

it("takes nothing from its time when the clock is set back", () => {
  expect(after(show, { type: "tick", now: 0 })).toMatchObject({ leftMs: 30_000, at: 0 });
});

it("ignores time while nothing is shown", () => {
  const error = new ClientError("network", "There was no answer.");
  const failed = after({ type: "ask" }, { type: "fail", error });
  expect(failed).toEqual({ name: "failed", error });
  for (const type of ["tick", "hold", "release"] as const) expect(secretMachine(failed, { type, now: 5 })).toBe(failed);
  expect(after({ type: "keep", byMs: 5 })).toBe(hidden);
});
