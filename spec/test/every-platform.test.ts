import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { platforms, problemsWith } from "./platforms.ts";

describe.each(platforms)(
  "$name",
  ({ name, contract, eventTypes, classicEventTypes, eventCatalog, examples, vectors }) => {
    const folder = new URL(`../${name}/examples/`, import.meta.url);
    const problems = problemsWith(contract);
    const named = (eventType: string) =>
      (contract["x-event-name-at"] ?? ["event"]).reduceRight<unknown>(
        (inner, member) => ({ [member]: inner }),
        eventType,
      );
    const deliveryOf = (eventType: string) =>
      contract.webhooks[eventType]!.post.requestBody.content["application/json"];

    it("names the same event types as list, as catalogue, as deliveries and as the open enum", () => {
      expect(eventTypes).not.toEqual([]);
      expect(eventCatalog.map((row) => row.name)).toEqual(eventTypes);
      expect(eventTypes).toEqual(expect.arrayContaining([...classicEventTypes]));
      expect(Object.keys(contract.webhooks)).toEqual(eventTypes);
      expect(contract.components.schemas["EventName"]?.["x-open-enum"]).toEqual(eventTypes);
    });

    it("describes every event type in words of its own", () => {
      const descriptions = eventCatalog.map(({ description }) => description);
      expect(new Set(descriptions).size).toBe(eventTypes.length);
      expect(descriptions.filter((text) => text.length < 10 || text.endsWith("."))).toEqual([]);
    });

    it("has one example for each event type and no other, all different", () => {
      const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
      expect(files.toSorted()).toEqual([...eventTypes].toSorted());
      expect(new Set(Object.values(examples)).size).toBe(eventTypes.length);
    });

    it.each([...eventTypes])(
      "the example of %s is a payload of that event, and carried as it is on disk",
      (eventType) => {
        const text = readFileSync(new URL(`${eventType}.json`, folder), "utf8");
        expect(examples[eventType]).toBe(text);
        const payload: unknown = JSON.parse(text);
        expect(payload).toMatchObject(Object(named(eventType)));
        const { schema, examples: shown } = deliveryOf(eventType);
        expect(shown.delivered.value).toEqual(payload);
        expect(problems(schema.$ref, payload)).toEqual([]);
        expect(problems(schema.$ref, named(eventType))).not.toEqual([]);
        expect(problems(schema.$ref, { ...Object(payload), traceId: "nobody described it" })).toEqual([]);
      },
    );

    it("has examples beyond ASCII and beyond the basic plane", () => {
      const all = Object.values(examples).join("");
      expect(all).toMatch(/[^ -~\n]/);
      expect(all).toMatch(/\p{Extended_Pictographic}/u);
    });

    it("has no schema that cannot be compiled", () => {
      for (const schema of Object.keys(contract.components.schemas)) {
        expect(() => problems(`#/components/schemas/${schema}`, undefined), schema).not.toThrow();
      }
    });

    it("uses only the marks that the contract explains", () => {
      for (const mark of new Set(JSON.stringify(contract).match(/(?<="x-certainty":")[^"]*/g))) {
        expect(contract.info.description).toContain(`\`${mark}\``);
      }
    });

    it("promises no date format and no UUID format anywhere", () => {
      expect(JSON.stringify(contract)).not.toMatch(/"format":"(date-time|uuid)"/);
    });

    it("has at least 12 deliveries to accept and 20 to refuse, each named once and explained", () => {
      const { accept, refuse } = vectors;
      expect(accept.length).toBeGreaterThanOrEqual(12);
      expect(refuse.length).toBeGreaterThanOrEqual(20);
      const all = [...accept, ...refuse];
      expect(new Set(all.map((vector) => vector.name)).size).toBe(all.length);
      expect(all.filter(({ why, then, reason }) => !why || !(then ?? reason))).toEqual([]);
    });

    it("has the vectors that its script makes (needs python3 and what the script asks for)", ({ skip }) => {
      const script = fileURLToPath(new URL(`../scripts/make-${name}-vectors.py`, import.meta.url));
      const run = spawnSync("python3", [script, "--check"], { encoding: "utf8" });
      if (run.error || run.status === 3) skip(run.stdout || "python3 is not installed");
      expect(run.stderr).toBe("");
      expect(run.status).toBe(0);
    });
  },
);
