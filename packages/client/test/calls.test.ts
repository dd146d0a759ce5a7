import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { accessKey, ClientError, isClientError, tokenFrom } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";
import { describe, expect, it, onTestFinished } from "vitest";
import { createHarness, failure, signIn } from "./harness.ts";

/** A real server on a free loopback port that answers as told. */
async function listen(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer as never).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("what the platform answers", () => {
  it.each([
    { case: "success:false under 200", fault: "success-false-under-200", kind: "api", status: 200 },
    { case: "an empty error body", fault: "empty-error-body", kind: "server", status: 503 },
    { case: "an HTML error page", fault: "html-instead-of-json", kind: "server", status: 502 },
    { case: "a redirect to another origin", fault: "redirect-to-other-origin", kind: "redirect", status: 307 },
    { case: "a dead network", fault: "network-down", kind: "network", status: undefined },
    { case: "a rate limit", fault: "rate-limit", kind: "rate_limit", status: 429 },
  ] as const)("turns $case into an error of kind $kind", async ({ fault, kind, status }) => {
    const { vntana, sandbox } = createHarness({ client: { retries: 0 } });
    await vntana.organization();
    sandbox.faults.next({ fault, operation: "listUsers" });
    const error = await failure(vntana.operations.listUsers());
    expect(error).toMatchObject({ kind, status, operation: "listUsers", attempts: 1 });
    expect(error.message).toMatch(/^listUsers: /);
  });

  it.each([
    { answer: "an HTML page", body: "<html>Log in to the proxy</html>", type: "text/html; charset=utf-8" },
    { answer: "JSON without the envelope", body: '{"users":[]}', type: "application/json" },
    { answer: "a JSON text", body: '"ok"', type: "application/json" },
    { answer: "nothing", body: "", type: undefined },
  ])("says that $answer under 200 is not the platform's, and quotes none of it", async ({ body, type }) => {
    const { vntana } = createHarness({
      between: async (request, pass) =>
        request.url.endsWith("/v1/users")
          ? new Response(body, { headers: type ? { "content-type": type } : {} })
          : pass(request),
    });
    const error = await failure(vntana.operations.listUsers());
    expect(error).toMatchObject({ kind: "parse", status: 200 });
    expect(error.message).toContain("not the platform's");
    if (body) expect(JSON.stringify(error) + error.stack).not.toContain(body);
  });

  it.each([
    { status: 400, kind: "validation" },
    { status: 404, kind: "not_found" },
    { status: 409, kind: "conflict" },
    { status: 418, kind: "api" },
    { status: 422, kind: "validation" },
    { status: 500, kind: "server" },
  ])("calls a $status $kind, with the platform's codes and request id", async ({ status, kind }) => {
    const { vntana } = createHarness({
      client: { retries: 0 },
      between: async (request, pass) =>
        request.url.endsWith("/v1/users")
          ? Response.json({ success: false, errors: ["SOME_CODE", 7] }, { status, headers: { "x-request-id": "r-1" } })
          : pass(request),
    });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({
      kind,
      status,
      codes: ["SOME_CODE"],
      requestId: "r-1",
    });
  });

  it("reports the platform's rate limit whatever its status", async () => {
    const { vntana } = createHarness({
      between: async (request, pass) =>
        request.url.endsWith("/v1/users")
          ? Response.json({ success: false, errors: ["API_RATE_LIMIT_EXCEEDED"] }, { status: 403 })
          : pass(request),
    });
    expect((await failure(vntana.operations.listUsers())).kind).toBe("rate_limit");
  });

  it("explains a sign-in whose answer hides the token", async () => {
    const { vntana } = createHarness({
      between: async (request, pass) => {
        const answer = await pass(request);
        return new Response(await answer.text(), { headers: { "content-type": "application/json" } });
      },
    });
    expect(await failure(vntana.organizations())).toMatchObject({ kind: "parse", message: /no x-auth-token header/ });
  });

  it("recognises its errors by kind, also those of a second copy of the package", () => {
    const error = new ClientError("conflict", "taken", { codes: ["SLUG_ALREADY_EXISTS"] });
    const copy = Object.assign(new Error("taken"), { kind: "conflict" });
    Object.defineProperty(copy, Symbol.for("tacklebox.client-error"), { value: true });
    expect([isClientError(error), isClientError(error, "conflict"), isClientError(error, "network")]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isClientError(copy, "conflict"), isClientError(new Error("taken")), isClientError(null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "ClientError",
      kind: "conflict",
      message: "taken",
      codes: ["SLUG_ALREADY_EXISTS"],
    });
  });
});

describe("repeating", () => {
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
});

describe("time and signals", () => {
  it("ends an attempt whose answer never comes", async () => {
    const { vntana, clock, count } = createHarness({
      client: { retries: 0 },
      between: (request, pass) => (request.url.endsWith("/v1/users") ? whenAborted(request.signal) : pass(request)),
    });
    await vntana.organization();
    const call = failure(vntana.operations.listUsers());
    await until(() => count("GET /v1/users") === 1);
    clock.advance(30_000);
    expect(await call).toMatchObject({ kind: "timeout", message: "listUsers: no answer within 30000 ms." });
  });

  it("ends an attempt whose body stops halfway, over real HTTP", async () => {
    const baseUrl = await listen((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"success":true,');
    });
    const vntana = createVntanaClient({ credential: tokenFrom(() => "t"), baseUrl, timeoutMs: 60, retries: 0 });
    expect(await failure(vntana.operations.listUsers())).toMatchObject({ kind: "timeout" });
  });

  it.each(["before it is sent", "while it is under way", "while it waits for a token"])(
    "ends a call whose signal aborts %s",
    async (when) => {
      const controller = new AbortController();
      const { vntana } = createHarness({
        between: (request, pass) => {
          const isMine =
            when === "while it waits for a token"
              ? request.url.endsWith("/login/token")
              : request.url.endsWith("/v1/users");
          if (!isMine) return pass(request);
          controller.abort("enough");
          return whenAborted(request.signal);
        },
      });
      if (when === "while it is under way") await vntana.organization();
      if (when === "before it is sent") controller.abort("enough");
      const error = await failure(vntana.operations.listUsers({ signal: controller.signal }));
      expect(error).toMatchObject({ kind: "aborted", cause: "enough" });
    },
  );

  it("ends the wait of one caller without ending the sign-in of the others", async () => {
    const controller = new AbortController();
    const answered = Promise.withResolvers<void>();
    const { vntana, count } = createHarness({
      between: async (request, pass) => {
        if (request.url.endsWith("/login/token")) await answered.promise;
        return pass(request);
      },
    });
    const patient = vntana.organizations();
    const hasty = failure(vntana.organizations({ signal: controller.signal }));
    controller.abort();
    expect((await hasty).kind).toBe("aborted");
    answered.resolve();
    expect(await patient).toHaveLength(1);
    expect(count(signIn)).toBe(1);
  });

  it("ends a wait between two attempts", async () => {
    const controller = new AbortController();
    const { vntana, sandbox } = createHarness({
      client: {
        sleep: (milliseconds, signal) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener("abort", () => reject(signal.reason));
            if (milliseconds < 30_000) controller.abort();
          }),
      },
    });
    await vntana.organization();
    sandbox.faults.next({ fault: "server-error", operation: "listUsers" });
    expect((await failure(vntana.operations.listUsers({ signal: controller.signal }))).kind).toBe("aborted");
  });

  it("sends nothing at all for a call that was aborted before", async () => {
    const { vntana, sent } = createHarness({ user: "member", client: { workspace: "living-room" } });
    expect((await failure(vntana.operations.listUsers({ signal: AbortSignal.abort() }))).kind).toBe("aborted");
    expect(sent).toEqual([]);
  });

  it("ends a call whose host never hands out a token", async () => {
    const { another, clock } = createHarness();
    const page = another({ credential: tokenFrom(() => new Promise(() => {})) });
    const call = failure(page.operations.listUsers());
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(120_000);
    expect(await call).toMatchObject({ kind: "timeout", message: "listUsers: no answer within 120000 ms." });
  });

  it("takes an endless timeout for what it says", async () => {
    const baseUrl = await listen((_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end('{"success":true,"errors":[],"response":{"totalCount":0,"grid":[]}}');
    });
    const options = { credential: tokenFrom(() => "t"), baseUrl, timeoutMs: Infinity, totalTimeoutMs: Infinity };
    expect(await createVntanaClient(options).operations.listUsers()).toEqual({ totalCount: 0, grid: [] });
  });

  it("leaves no listener on a signal that many calls share", async () => {
    const controller = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = controller.signal;
    controller.signal.addEventListener = (...args: Parameters<typeof addEventListener>) => (
      listeners++,
      addEventListener.apply(controller.signal, args)
    );
    controller.signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => (
      listeners--,
      removeEventListener.apply(controller.signal, args)
    );
    const { vntana } = createHarness();
    for (let i = 0; i < 50; i++) await vntana.operations.listUsers({ signal: controller.signal });
    expect(listeners).toBe(0);
  });

  it("runs on the machine's own clock, dice and network where nothing is handed in", async () => {
    let calls = 0;
    const baseUrl = await listen((_request, response) => {
      calls++;
      response.writeHead(calls === 1 ? 503 : 200, {
        "content-type": "application/json",
        ...(calls === 1 && { "retry-after": "0" }),
      });
      response.end('{"success":true,"errors":[],"response":{"totalCount":0,"grid":[]}}');
    });
    const vntana = createVntanaClient({ credential: tokenFrom(() => "t"), baseUrl });
    expect(await vntana.operations.listUsers({ signal: new AbortController().signal })).toEqual({
      totalCount: 0,
      grid: [],
    });
    expect(calls).toBe(2);

    const waits: number[] = [];
    const sleep = async (milliseconds: number) =>
      milliseconds < 30_000 ? void waits.push(milliseconds) : new Promise<void>(() => {});
    const down = createVntanaClient({
      credential: tokenFrom(() => "t"),
      sleep,
      fetch: () => Promise.reject(new TypeError("down")),
    });
    expect((await failure(down.operations.listUsers())).kind).toBe("network");
    expect(waits.every((wait, retry) => wait >= 0 && wait < 500 * 2 ** retry)).toBe(true);
    expect(waits).toHaveLength(2);
  });

  it("gives up its own wait when aborted", async () => {
    const controller = new AbortController();
    const baseUrl = await listen((_request, response) => {
      response.writeHead(503, { "retry-after": "20" });
      response.end();
      setImmediate(() => setTimeout(() => controller.abort(), 20));
    });
    const vntana = createVntanaClient({ credential: tokenFrom(() => "t"), baseUrl });
    expect((await failure(vntana.operations.listUsers({ signal: controller.signal }))).kind).toBe("aborted");
  });
});

describe("where tokens may go", () => {
  it("carries no token to the target of a redirect, over real HTTP", async () => {
    const seen: (string | undefined)[] = [];
    const elsewhere = await listen((request, response) => {
      seen.push(request.headers["x-auth-token"]?.toString());
      response.end("{}");
    });
    const baseUrl = await listen((request, response) => {
      response.writeHead(307, { location: `${elsewhere}${request.url}?token=x` });
      response.end();
    });
    const vntana = createVntanaClient({ credential: tokenFrom(() => "t0ken"), baseUrl });
    const error = await failure(vntana.operations.listUsers());
    expect(error).toMatchObject({ kind: "redirect", status: 307 });
    expect(error.message).toContain(new URL(elsewhere).origin);
    expect(error.message).not.toContain("token=x");
    expect(seen).toEqual([]);
  });

  it.each([
    { shape: "to a path", response: new Response(null, { status: 302, headers: { location: "/login" } }) },
    { shape: "to nowhere", response: new Response(null, { status: 301 }) },
    { shape: "that a browser hides", response: Response.error() }, // status 0, as its opaque redirects have
  ])("does not follow a redirect $shape either", async ({ response }) => {
    const { vntana } = createHarness({ between: async () => response });
    expect(await failure(vntana.organizations())).toMatchObject({
      kind: "redirect",
      message: /redirected \(elsewhere\)/,
    });
  });

  it.each(["http://example.com", "ftp://example.com", "example.com", ""])("refuses the base URL %j", (baseUrl) => {
    expect(() => createVntanaClient({ credential: accessKey("k"), baseUrl })).toThrow(/must be https/);
  });

  it.each(["http://localhost:1/", "http://[::1]:1", "http://127.0.0.1:1/below/a/path", "https://example.com"])(
    "takes the base URL %s",
    (baseUrl) => {
      expect(() => createVntanaClient({ credential: accessKey("k"), baseUrl })).not.toThrow();
    },
  );

  it("works below a path, behind a proxy of the partner's", async () => {
    const { another, sent } = createHarness({
      between: (request, pass) => pass(new Request(request.url.replace("/proxy", ""), request)),
    });
    const vntana = another({ baseUrl: "https://example.com/proxy" });
    await vntana.operations.listUsers();
    expect(sent.every(({ call }) => call.includes(" /proxy/v1/"))).toBe(true);
  });

  it("looks fetch up at each call, so that what replaces it later is used", async () => {
    const { sandbox } = createHarness();
    const vntana = createVntanaClient({ credential: accessKey("sandbox-owner-key") });
    const original = globalThis.fetch;
    globalThis.fetch = ((url: string, init: RequestInit) => sandbox.fetch(url, init)) as typeof fetch;
    onTestFinished(() => void (globalThis.fetch = original));
    expect(await vntana.organizations()).toHaveLength(1);
  });
});

describe("path parameters", () => {
  it.each(["..", ".", "", "  "])("refuses %j, before anything is sent", async (uuid) => {
    const { vntana, sent } = createHarness();
    const calls = [
      vntana.operations.deleteWebhook(uuid),
      vntana.operations.rotateWebhookSecret(uuid),
      vntana.operations.listWebhooks(uuid),
    ];
    for (const call of calls) expect(await failure(call)).toMatchObject({ kind: "usage", message: /path parameter/ });
    expect(sent).toEqual([]);
  });

  it.each(["a/b", "../x", "%2e%2e", "a?b#c", "ü"])("keeps %j inside its segment", async (uuid) => {
    const { vntana, sent } = createHarness();
    await failure(vntana.operations.getWebhook(uuid));
    expect(sent.at(-1)?.call).toBe(`GET /v1/webhooks/${encodeURIComponent(uuid)}`);
  });

  it("says which parameter is missing to callers without types", async () => {
    const { vntana } = createHarness();
    expect(await failure(vntana.operations.getWebhook(undefined as never))).toMatchObject({
      kind: "usage",
      message: /uuid/,
    });
  });
});

const whenAborted = (signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason));
  });

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
