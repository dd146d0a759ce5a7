import { describe, expect, it } from "vitest";
import { secret, signed, signedRequest } from "./delivery.ts";
import { observedReceiver } from "./receiver.ts";

const wholeAnswer = async (response: Response) => [response.status, [...response.headers], await response.text()];

describe("answers to VNTANA", () => {
  it("are the same for every failed proof, whatever failed", async () => {
    const { headers } = await signed();
    const lookup = { secrets: () => null };
    const bind = { secrets: () => ({ tenant: "b", secrets: secret }), bind: () => "a" };
    const cases = [
      { request: await signedRequest({}, { headers: { "x-vntana-signature": "" } }), reason: "missing_header" },
      { request: await signedRequest({}, { headers: { "x-timestamp": "1" } }), reason: "malformed_header" },
      { request: await signedRequest({}, { headers: { "x-timestamp": "1, 2" } }), reason: "duplicate_header" },
      { request: await signedRequest({ secret: "guess" }), reason: "bad_signature" },
      { request: await signedRequest({ timestamp: "2022-06-21T03:00:00Z" }), reason: "stale" },
      { request: await signedRequest({ timestamp: "2022-06-21T04:00:00Z" }), reason: "future" },
      { request: await signedRequest(), vntana: lookup, reason: "unknown_tenant" },
      { request: await signedRequest(), vntana: bind, reason: "tenant_mismatch" },
      { request: await signedRequest({}, { body: "{}", headers }), reason: "bad_signature" },
    ];
    const answers = new Set<string>();
    for (const { request, reason, ...options } of cases) {
      const { receiver, outcomes } = observedReceiver(options);
      answers.add(JSON.stringify(await wholeAnswer(await receiver.fetch(request))));
      expect(outcomes).toMatchObject([{ kind: "refused", status: 401, reason }]);
    }
    expect([...answers]).toEqual(['[401,[["content-type","application/json"]],"{\\"ok\\":false}"]']);
  });

  it.each([
    { what: "no UTF-8", body: Uint8Array.of(0xff), reason: "invalid_utf8" },
    { what: "no JSON", body: "{", reason: "invalid_json" },
    { what: "no event", body: "{}", reason: "invalid_envelope" },
  ])("are 400 for signed bytes that are $what, or 200 when so chosen", async ({ body, reason }) => {
    for (const [onPoison, status] of [
      ["refuse", 400],
      ["ack", 200],
    ] as const) {
      const { receiver, outcomes } = observedReceiver({ onPoison });
      const response = await receiver.fetch(await signedRequest({ body }));
      expect([response.status, await response.json()]).toEqual([status, { ok: status === 200 }]);
      expect(outcomes).toMatchObject([{ kind: "refused", reason, status, keyId: "1" }]);
    }
  });

  it("are 401 for a forgery even when poison is acknowledged", async () => {
    const { receiver } = observedReceiver({ onPoison: "ack" });
    expect((await receiver.fetch(await signedRequest({ secret: "guess", body: "{" }))).status).toBe(401);
    const bind = { secrets: () => ({ tenant: "b", secrets: secret }), bind: () => "a" };
    const bound = observedReceiver({ onPoison: "ack", vntana: bind }).receiver;
    expect((await bound.fetch(await signedRequest())).status).toBe(401);
  });

  it("are 503 with Retry-After when a secret lookup fails, and the failure is reported", async () => {
    const down = new Error("database is down");
    const { receiver, outcomes, errors } = observedReceiver({ vntana: { secrets: () => Promise.reject(down) } });
    const response = await receiver.fetch(await signedRequest());
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(outcomes).toMatchObject([{ kind: "refused", reason: "busy" }]);
    expect(errors).toEqual([down]);
  });

  it("reach the lookup's hint with the URL that was called", async () => {
    const urls: unknown[] = [];
    const secrets = ({ url }: { url: string | undefined }) => {
      urls.push(url);
      return { tenant: "acme", secrets: secret };
    };
    const { receiver, outcomes } = observedReceiver({ vntana: { secrets } });
    await receiver.fetch(await signedRequest({}, { url: "https://partner.example.com/hooks/acme?x=1" }));
    expect(urls).toEqual(["https://partner.example.com/hooks/acme?x=1"]);
    expect(outcomes).toMatchObject([{ kind: "ignored", tenant: "acme" }]);
  });
});
