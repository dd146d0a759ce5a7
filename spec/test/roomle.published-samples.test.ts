import { expect, it } from "vitest";

import { eventTypes } from "@tacklebox/spec/roomle";
import { examples } from "@tacklebox/spec/roomle/examples";
import contract from "@tacklebox/spec/roomle/openapi.json" with { type: "json" };

import { type Contract, problemsWith } from "./platforms.ts";
import { samples } from "./roomle.published-samples.ts";

const problems = problemsWith(contract);
const webhooks: Contract["webhooks"] = contract.webhooks;
const dataOf = (payload: unknown): object => Object(Object(payload).data);

it.each(samples)("takes the published payload of $event", (sample) => {
  const { schema } = webhooks[sample.event]!.post.requestBody.content["application/json"];
  expect(problems(schema.$ref, sample)).toEqual([]);
});

it("has a published payload for every event type", () => {
  expect(samples.map(({ event }) => event)).toEqual(eventTypes);
});

it.each(samples)("shows in its example of $event every member that the published payload has", ({ event, data }) => {
  const example: unknown = JSON.parse(examples[eventTypes.find((name) => name === event)!]);
  expect(Object.keys(dataOf(example))).toEqual(expect.arrayContaining(Object.keys(data)));
});

it("shows a link to the result where there is one, and only there", () => {
  const withResult = eventTypes.filter((name) => "resultUrl" in dataOf(JSON.parse(examples[name])));
  expect(withResult).toEqual(["email.3DExportAsset"]);
});

it("shows configurations and items, with one id each", () => {
  const ids = eventTypes.map((name) =>
    Object.keys(dataOf(JSON.parse(examples[name]))).filter((key) => /^(item|configuration)Id$/.test(key)),
  );
  expect(new Set(ids.flat())).toEqual(new Set(["configurationId", "itemId"]));
  expect(ids.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
});
