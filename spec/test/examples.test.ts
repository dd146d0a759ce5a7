import { readdirSync, readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";

import { eventTypes } from "@tacklebox/spec/vntana";
import { examples } from "@tacklebox/spec/vntana/examples";
import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };

const folder = new URL("../vntana/examples/", import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int32: true } });
ajv.addSchema({ ...contract, $id: "https://spec.invalid/openapi.json" });

function problems(eventType: (typeof eventTypes)[number], payload: unknown): unknown {
  const { $ref } = contract.webhooks[eventType].post.requestBody.content["application/json"].schema;
  const validate = ajv.compile({ $ref: `https://spec.invalid/openapi.json${$ref}` });
  return validate(payload) ? [] : validate.errors;
}

it("has one example for each event type and no other", () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
  expect(files.toSorted()).toEqual([...eventTypes].toSorted());
});

it.each(eventTypes)("the example of %s is a payload of that event", (eventType) => {
  const payload: unknown = JSON.parse(examples[eventType]);
  expect(payload).toMatchObject({ event: eventType });
  expect(problems(eventType, payload)).toEqual([]);
});

it.each(eventTypes)("the contract and the package carry the example of %s as it is on disk", (eventType) => {
  const text = readFileSync(new URL(`${eventType}.json`, folder), "utf8");
  expect(examples[eventType]).toBe(text);
  const shown = contract.webhooks[eventType].post.requestBody.content["application/json"].examples.delivered.value;
  expect(shown).toEqual(JSON.parse(text));
});

it("refuses an example whose product has no id", () => {
  const payload: { product: { uuid?: string } } = JSON.parse(examples["product.added"]);
  delete payload.product.uuid;
  expect(problems("product.added", payload)).toMatchObject([{ instancePath: "/product", keyword: "required" }]);
});

it("lets a payload hold members nobody described", () => {
  const payload: object = JSON.parse(examples["user.added"]);
  expect(problems("user.added", { ...payload, traceId: "t-1" })).toEqual([]);
});

it("has differing examples, some beyond ASCII and beyond the basic plane", () => {
  const texts = Object.values(examples);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.filter((text) => /[^ -~\n]/.test(text)).length).toBeGreaterThan(10);
  expect(texts.some((text) => /\p{Extended_Pictographic}/u.test(text))).toBe(true);
});
