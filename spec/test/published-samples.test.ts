import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";

import { eventCatalog } from "@tacklebox/spec/vntana";
import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };

import * as samples from "./published-samples.ts";

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int32: true } });
ajv.addSchema({ ...contract, $id: "https://spec.invalid/openapi.json" });

const { paths, webhooks } = contract;
const webhookPath = paths["/v1/webhooks/{uuid}"];
const secretPath = paths["/v1/webhooks/{webhookUuid}/secret"];
const listPath = paths["/v1/webhooks/organization/{organizationUuid}"];

it.each([
  ["product.added", webhooks["product.added"].post.requestBody, samples.addedProduct],
  ["client.added", webhooks["client.added"].post.requestBody, samples.addedWorkspace],
  ["user.revoked", webhooks["user.revoked"].post.requestBody, samples.revokedUser],
  ["creating a webhook", paths["/v1/webhooks/"].post.requestBody, samples.newWebhook],
  ["updating a webhook", webhookPath.put.requestBody, samples.changedWebhook],
  ["the event list", paths["/v1/webhooks/events/"].get.responses["200"], samples.eventList],
  ["a webhook", webhookPath.get.responses["200"], samples.oneWebhook],
  ["an organization's webhooks", listPath.get.responses["200"], samples.webhookList],
  ["a rotated secret", secretPath.patch.responses["200"], samples.rotatedSecret],
])("takes the published sample of %s", (_, { content }, sample) => {
  const { $ref } = content["application/json"].schema;
  const validate = ajv.compile({ $ref: `https://spec.invalid/openapi.json${$ref}` });
  expect(validate(sample) ? [] : validate.errors).toEqual([]);
});

it("has the ids and categories of the published event list", () => {
  const published = samples.eventList.response.grid.flatMap(({ category, events }) =>
    events.map(({ name, uuid }) => ({ name, uuid, category })),
  );
  const ours = eventCatalog
    .filter(({ uuid }) => uuid !== null)
    .map(({ name, uuid, category }) => ({ name, uuid, category }));
  expect(ours).toEqual(published);
});

it("shows in its example of an added product the members the published one has", () => {
  const { value } = webhooks["product.added"].post.requestBody.content["application/json"].examples.delivered;
  expect(Object.keys(value).toSorted()).toEqual(Object.keys(samples.addedProduct).toSorted());
  expect(Object.keys(value.product).toSorted()).toEqual(Object.keys(samples.addedProduct.product).toSorted());
});
