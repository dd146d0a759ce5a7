import { expect, it } from "vitest";

import type { Violation } from "@tacklebox/sandbox";
import { createSandbox } from "@tacklebox/sandbox";

import { miniPlatform } from "./mini-platform.ts";

interface Outcome {
  readonly status: number;
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

type Route = NonNullable<Parameters<typeof miniPlatform>[0]>;

const good: Route = () => ({ status: 200, headers: { "x-count": "1" }, body: { name: "One" } });

async function post(
  route: Route | undefined,
  {
    path = "/things/1",
    headers = {},
    body = '{"name":"One"}',
  }: {
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string | null;
  } = {},
): Promise<Outcome> {
  const violations: Violation[] = [];
  const sandbox = createSandbox({
    platform: miniPlatform(route),
    onViolation: (violation) => violations.push(violation),
  });
  const response = await sandbox.fetch(`${sandbox.baseUrl}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-trace": "1", ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text), violations };
}

it("lets through what satisfies the contract", async () => {
  expect(await post(good)).toEqual({ status: 200, body: { name: "One" }, violations: [] });
  expect(await post(good, { path: "/things/1?page=12", body: null })).toMatchObject({ status: 200, violations: [] });
  expect(await post(() => ({ status: 204 }))).toEqual({ status: 204, body: undefined, violations: [] });
});

it.each([
  ["a path parameter", { path: "/things/1234" }, { in: "path", at: "id", keyword: "maxLength" }],
  ["a query parameter", { path: "/things/1?page=x" }, { in: "query", at: "page", keyword: "pattern" }],
  ["a query parameter nobody knows", { path: "/things/1?pgae=1" }, { in: "query", at: "pgae" }],
  ["a body's member", { body: '{"name":1}' }, { in: "body", at: "/name", keyword: "type" }],
  ["a member nobody knows", { body: '{"name":"","nmae":""}' }, { in: "body", at: "", member: "nmae" }],
  ["a member that is missing", { body: "{}" }, { in: "body", at: "", keyword: "required", member: "name" }],
])("refuses a request for %s", async (_, request, problem) => {
  const { status, violations } = await post(good, request);
  expect(status).toBe(422);
  expect(violations).toMatchObject([{ kind: "request", operation: "makeThing", method: "POST", problems: [problem] }]);
});

it.each([
  ["is not JSON", { body: "{" }, { in: "body", message: "is not JSON in UTF-8" }],
  ["does not say it is JSON", { headers: { "content-type": "text/plain" } }, { in: "header", at: "content-type" }],
  ["lies about being JSON", { headers: { "content-type": "application/jsonx" } }, { in: "header", at: "content-type" }],
])("refuses a body that %s", async (_, request, problem) => {
  expect((await post(good, request)).violations).toMatchObject([{ kind: "request", problems: [problem] }]);
});

it("refuses a body where none belongs, and its lack where one does", async () => {
  const violations: Violation[] = [];
  const sandbox = createSandbox({
    platform: miniPlatform(good),
    onViolation: (violation) => violations.push(violation),
  });
  const headers = { "content-type": "application/json" };
  const url = `${sandbox.baseUrl}/things/1`;
  expect((await sandbox.fetch(url, { headers })).status).toBe(200);
  expect((await sandbox.fetch(url, { method: "POST" })).status).toBe(422);
  expect(violations).toMatchObject([{ problems: [{ in: "header", at: "x-trace", message: "is missing" }] }]);
});

it.each([
  [
    "a body with a wrong member",
    { status: 200, headers: { "x-count": "1" }, body: { name: 1 } },
    [{ in: "body", at: "/name" }],
  ],
  ["no body", { status: 200, headers: { "x-count": "1" } }, [{ in: "body", at: "" }]],
  ["no header", { status: 200, body: { name: "One" } }, [{ in: "header", at: "x-count", message: "is missing" }]],
  [
    "a wrong header",
    { status: 200, headers: { "x-count": "x" }, body: { name: "One" } },
    [{ in: "header", at: "x-count" }],
  ],
])("answers 500 and reports itself for an answer with %s", async (_, answer, problems) => {
  const outcome = await post(() => answer);
  expect(outcome.status).toBe(500);
  expect(outcome.body).toMatchObject({ failed: "sandbox-failure", "x-sandbox-violation": { kind: "response" } });
  expect(outcome.violations).toMatchObject([{ kind: "response", operation: "makeThing", problems }]);
});

it("lets a contract declare statuses by default", async () => {
  expect(await post(() => ({ status: 201, body: { name: "One" } }))).toMatchObject({ status: 201, violations: [] });
});

it("answers 500 for a status that the contract does not have", async () => {
  const violations: Violation[] = [];
  const platform = miniPlatform(() => ({ status: 418, body: { name: "One" } }));
  const sandbox = createSandbox({ platform, onViolation: (violation) => violations.push(violation) });
  expect((await sandbox.fetch(`${sandbox.baseUrl}/things/1`)).status).toBe(500);
  expect(violations).toMatchObject([{ problems: [{ in: "status", message: "418 is not declared" }] }]);
});

it("answers 500 when a route throws, and when there is none", async () => {
  const thrown = await post(() => {
    throw new Error("broken");
  });
  expect(thrown).toMatchObject({
    status: 500,
    violations: [{ kind: "failure", problems: [{ message: "Error: broken" }] }],
  });
  const missing = await post(undefined);
  expect(missing).toMatchObject({
    status: 500,
    violations: [{ problems: [{ message: "Error: No route answers makeThing" }] }],
  });
});

it("reports an event that the contract does not allow, and does not send it", () => {
  const violations: Violation[] = [];
  const sandbox = createSandbox({
    platform: miniPlatform(good),
    onViolation: (violation) => violations.push(violation),
  });
  expect(() => sandbox.domain.happen("thing.made", { name: 1 })).toThrow(
    "The sandbox made a thing.made that its contract",
  );
  expect(() => sandbox.domain.happen("thing.unknown", { name: "One" })).toThrow("thing.unknown");
  expect(() => sandbox.domain.happen("thing.silent", { name: "One" })).toThrow("thing.silent");
  expect(violations).toMatchObject([
    { kind: "event", operation: "thing.made", problems: [{ in: "payload", at: "/name" }] },
    { kind: "event", operation: "thing.unknown" },
    { kind: "event", operation: "thing.silent" },
  ]);
  expect(sandbox.deliveries()).toEqual([]);
});

it.each([
  ["not a url", "not a url is not an absolute URL"],
  ["ftp://127.0.0.1/", "ftp: is neither http: nor https:"],
])("records that %s is no target", async (url, message) => {
  const sandbox = createSandbox({ platform: miniPlatform(good, url) });
  sandbox.domain.happen("thing.made", { name: "One" });
  await sandbox.settled();
  const cause = { kind: "invalid-url", message };
  expect(sandbox.deliveries()).toMatchObject([{ state: "failed", attempts: [{ cause }] }]);
});

it("does without somebody who listens for violations", async () => {
  const sandbox = createSandbox({ platform: miniPlatform(good) });
  const response = await sandbox.fetch(`${sandbox.baseUrl}/nowhere/${"ü".repeat(500)}`);
  expect(response.status).toBe(422);
  expect(response.headers.get("x-sandbox-violation")!.length).toBeLessThanOrEqual(400);
});

it("refuses a contract that refers to what is not there", () => {
  const platform = miniPlatform(good);
  const contract = { openapi: "3.1.0", paths: { "/a": { get: { $ref: "#/components/nothing" } } } };
  expect(() => createSandbox({ platform: { ...platform, contract } })).toThrow("refers to #/components/nothing");
});

it("knows no scenario it was not given", () => {
  expect(() => createSandbox({ platform: miniPlatform(good), scenario: "other" })).toThrow(
    new RangeError("There is no scenario called other; known: only"),
  );
});

it("does not begin a call that was aborted before", async () => {
  const sandbox = createSandbox({ platform: miniPlatform(good) });
  const signal = AbortSignal.abort(new Error("changed my mind"));
  await expect(sandbox.fetch(`${sandbox.baseUrl}/things/1`, { signal })).rejects.toThrow("changed my mind");
});
