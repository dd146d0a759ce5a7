import { accessKey, tokenFrom } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";
import { describe, expect, it, onTestFinished } from "vitest";
import { createHarness, failure } from "./harness.ts";
import { listen } from "./listen.ts";

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
