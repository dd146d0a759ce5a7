import { expect, it } from "vitest";

import { eventCatalog } from "@tacklebox/spec/crazygoldfish";
import contract from "@tacklebox/spec/crazygoldfish/openapi.json" with { type: "json" };

import { newer, newWebhook, older, template } from "./crazygoldfish.published-samples.ts";
import { problemsWith } from "./platforms.ts";

const problems = problemsWith(contract);
const { post, get } = contract.paths["/webhooks/v1/webhook/"];
const list = get.responses["200"].content["application/json"].schema.$ref;

it.each([
  { edition: "newer", answer: newer },
  { edition: "older", answer: older },
])("takes the answer to creating as the $edition edition shows it", ({ answer }) => {
  expect(problems(post.responses["201"].content["application/json"].schema.$ref, answer)).toEqual([]);
});

it("takes the published request for creating", () => {
  expect(problems(post.requestBody.content["application/json"].schema.$ref, newWebhook)).toEqual([]);
});

it("lists both in a page and in an array", () => {
  expect(problems(list, { count: 2, next: null, previous: null, results: [newer, older] })).toEqual([]);
  expect(problems(list, [newer, older])).toEqual([]);
  expect(problems(list, { count: 1, next: null, previous: null, results: [{ id: "w-1" }] })).not.toEqual([]);
});

it("has the published template as an event type, under its id", () => {
  expect(eventCatalog).toContainEqual(expect.objectContaining({ name: template.name, uuid: template.id }));
});
