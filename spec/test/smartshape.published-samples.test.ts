import { expect, it } from "vitest";

import { eventTypes } from "@tacklebox/spec/smartshape";
import { examples } from "@tacklebox/spec/smartshape/examples";
import contract from "@tacklebox/spec/smartshape/openapi.json" with { type: "json" };

import { type Contract, problemsWith } from "./platforms.ts";
import { newWebhook, samples } from "./smartshape.published-samples.ts";

const problems = problemsWith(contract);
const webhooks: Contract["webhooks"] = contract.webhooks;

it.each(samples)("takes the published payload $uuid of $event", (sample) => {
  const { schema } = webhooks[sample.event]!.post.requestBody.content["application/json"];
  expect(problems(schema.$ref, sample)).toEqual([]);
});

it("has a published payload for every event type", () => {
  expect([...new Set(samples.map(({ event }) => event))]).toEqual(eventTypes);
});

it.each(samples)("shows in its example of $event the members that the published payload $uuid has", (sample) => {
  const example: unknown = JSON.parse(examples[eventTypes.find((name) => name === sample.event)!]);
  expect(membersOf(example)).toEqual(membersOf(sample));
});

it("takes the published request for creating", () => {
  const { schema } = contract.paths["/webhook/"].put.requestBody.content["application/json"];
  expect(problems(schema.$ref, newWebhook)).toEqual([]);
});

/** Every member's path, but below attributes, whose names are free. */
function membersOf(value: unknown, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || path.endsWith("nodeIdToAttributes"))
    return [path];
  return Object.entries(value)
    .flatMap(([name, member]) => membersOf(member, `${path}/${name}`))
    .toSorted();
}
