import { expect, it } from "vitest";
import { createHarness, failure } from "./harness.ts";

it.each([
  { what: "a GET", operation: "listUsers", call: "GET /v1/users" },
  { what: "a search, which is a POST", operation: "searchConfigurators", call: "POST /v1/variant-groups/search" },
] as const)("sends $what again after 5xx, with jitter", async ({ operation, call }) => {
  const { vntana, sandbox, clock, count } = createHarness();
  const organizationUuid = (await vntana.organization()).uuid;
  sandbox.faults.next({ fault: "server-error", operation, times: 2 });
  await (operation === "listUsers"
    ? vntana.operations.listUsers()
    : vntana.operations.searchConfigurators({ page: 1, size: 1, organizationUuid }));
  expect(count(call)).toBe(3);
  expect(clock.waits).toEqual([250, 500]); // half of 0.5 s and of 1 s: random() is 0.5
});

it("says how often it tried when it gives up", async () => {
  const { vntana, sandbox } = createHarness();
  await vntana.organization();
  sandbox.faults.next({ fault: "server-error", operation: "listUsers", times: 5 });
  expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "server", attempts: 3 });
  expect(await failure(vntana.operations.listUsers({ retries: 1 }))).toMatchObject({ attempts: 2 });
});

it.each(["server-error", "network-down", "empty-error-body"] as const)(
  "never repeats a create after %s",
  async (fault) => {
    const { vntana, sandbox, count } = createHarness();
    const organizationUuid = (await vntana.organization()).uuid;
    await vntana.workspaces();
    sandbox.faults.next({ fault, operation: "createWorkspace" });
    await failure(vntana.operations.createWorkspace({ organizationUuid, name: "Hall", slug: "hall" }));
    expect(count("POST /v1/clients")).toBe(1);
  },
);

it("repeats even a create when the connection was refused, because nobody got it", async () => {
  let refusals = 1;
  const { vntana, count } = createHarness({
    between: async (request, pass) => {
      if (request.url.endsWith("/v1/clients") && refusals-- > 0) {
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }) });
      }
      return pass(request);
    },
  });
  const organizationUuid = (await vntana.organization()).uuid;
  await vntana.operations.createWorkspace({ organizationUuid, name: "Hall", slug: "hall" });
  expect(count("POST /v1/clients")).toBe(2);
});

it.each([
  { header: "2", waits: [2000] },
  { header: new Date(Date.UTC(2026, 0, 1, 0, 0, 5)).toUTCString(), waits: [5000] },
  { header: "soon", waits: [250] },
  { header: "-1", waits: [250] },
  { header: "Thu, 01 Jan 1970 00:00:00 GMT", waits: [250] },
  { header: "86400", waits: [] },
])("waits as Retry-After: $header says, but not for a day", async ({ header, waits }) => {
  let limited = 1;
  const { vntana, clock } = createHarness({
    between: async (request, pass) =>
      request.url.endsWith("/v1/users") && limited-- > 0
        ? Response.json({ success: false, errors: [] }, { status: 429, headers: { "retry-after": header } })
        : pass(request),
  });
  const call = vntana.operations.listUsers();
  if (waits.length === 0) expect(await failure(call)).toMatchObject({ kind: "rate_limit", retryAfterMs: 86_400_000 });
  else await call;
  expect(clock.waits).toEqual(waits);
});

it("repeats a create after 503 only where the platform says when", async () => {
  let failures = 1;
  const { vntana, count } = createHarness({
    between: async (request, pass) =>
      request.url.endsWith("/v1/clients") && failures-- > 0
        ? new Response("", { status: 503, headers: { "retry-after": "1" } })
        : pass(request),
  });
  const organizationUuid = (await vntana.organization()).uuid;
  await vntana.operations.createWorkspace({ organizationUuid, name: "Hall", slug: "hall" });
  expect(count("POST /v1/clients")).toBe(2);
});

it.each(["-1", "Thu, 01 Jan 1970 00:00:00 GMT", "", "soon"])(
  "does not repeat a create after 503 with Retry-After: %s",
  async (header) => {
    const { vntana, count } = createHarness({
      between: async (request, pass) =>
        request.url.endsWith("/v1/clients")
          ? new Response("", { status: 503, headers: { "retry-after": header } })
          : pass(request),
    });
    const organizationUuid = (await vntana.organization()).uuid;
    await failure(vntana.operations.createWorkspace({ organizationUuid, name: "Hall", slug: "hall" }));
    expect(count("POST /v1/clients")).toBe(1);
  },
);

it.each([
  { status: 408, repeatable: true },
  { status: 429, repeatable: true },
  { status: 429, repeatable: false },
])("repeats after $status, for what may be repeated: $repeatable", async ({ status, repeatable }) => {
  let failures = 1;
  const path = repeatable ? "/v1/users" : "/v1/clients";
  const { vntana, sent } = createHarness({
    between: async (request, pass) =>
      request.url.endsWith(path) && failures-- > 0 ? new Response("", { status }) : pass(request),
  });
  const organizationUuid = (await vntana.organization()).uuid;
  await (repeatable
    ? vntana.operations.listUsers()
    : vntana.operations.createWorkspace({ organizationUuid, name: "Hall", slug: "hall" }));
  expect(sent.filter(({ call }) => call.endsWith(path))).toHaveLength(2);
});

it("ends retries at the call's total time", async () => {
  let time = 0;
  const { vntana, sandbox, count } = createHarness({
    client: {
      totalTimeoutMs: 700,
      retries: 50,
      now: () => time,
      // Waits pass at once; the timeouts, 700 ms and less what has passed, never ring.
      sleep: async (milliseconds) => {
        if (![250, 500].includes(milliseconds)) return new Promise(() => {});
        time += milliseconds;
      },
    },
  });
  await vntana.organization();
  sandbox.faults.next({ fault: "server-error", operation: "listUsers", times: 50 });
  await failure(vntana.operations.listUsers());
  expect(count("GET /v1/users")).toBe(2);
});
