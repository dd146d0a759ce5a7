import { describe, expect, it } from "vitest";
import { isKnownEvent, ReceiverError } from "@tacklebox/receiver";
import { canonicalType, sign, vntana, type VntanaOptions } from "@tacklebox/receiver/vntana";
import { completed, now, secret, signed } from "../../../test/delivery.ts";
import { webHashing } from "../../hashing.ts";

const platformOf = (options: Partial<VntanaOptions> = {}) => vntana({ secrets: secret, now, ...options });

async function parsed(body: string | Uint8Array, options: Partial<VntanaOptions> = {}) {
  const platform = platformOf(options);
  const delivery = await signed({ body });
  return platform.parse(delivery.body, await platform.verifyOrThrow(delivery));
}

describe("vntana", () => {
  it("verifies or throws", async () => {
    const platform = platformOf();
    expect(await platform.verifyOrThrow(await signed())).toMatchObject({ ok: true, keyId: "1" });
    const refusal = platform.verifyOrThrow(await signed({ secret: "guess" }));
    await expect(refusal).rejects.toThrow(ReceiverError);
    await expect(refusal).rejects.toMatchObject({ reason: "bad_signature", status: 401, name: "ReceiverError" });
  });

  it("keeps the secret, the proof and the body out of the error", async () => {
    const { headers, body } = await signed({ secret: "guess" });
    const error: unknown = await platformOf()
      .verifyOrThrow({ headers, body })
      .catch((thrown: unknown) => thrown);
    const shown = `${String(error)} ${JSON.stringify(error)}`;
    for (const part of [secret, headers["x-vntana-signature"]!, "p-1"]) expect(shown).not.toContain(part);
  });

  it("keeps what a lookup threw as the error's cause", async () => {
    const down = new Error("database is down");
    const platform = platformOf({ secrets: () => Promise.reject(down) });
    await expect(platform.verifyOrThrow(await signed())).rejects.toMatchObject({ status: 503, cause: down });
  });

  it("reads a known event with its payload", async () => {
    const result = await parsed(completed);
    if (!result.ok || !isKnownEvent(result.event, "product.completed")) throw new Error("not read");
    expect(result.event.payload.product.name).toBe("Floor lamp 💡");
  });

  it("reads an unknown event as an ordinary value", async () => {
    expect(await parsed('{"event":"product.teleported","to":"Mars"}')).toEqual({
      ok: true,
      event: { type: "product.teleported", known: false, payload: { event: "product.teleported", to: "Mars" } },
    });
  });

  it("B16 refuses signed bytes that are no UTF-8, and invents no replacement character", async () => {
    const body = Uint8Array.from([...new TextEncoder().encode('{"event":"x'), 0xff, 0x22, 0x7d]);
    expect(await parsed(body)).toEqual({ ok: false, reason: "invalid_utf8", status: 400 });
  });

  it("B17 refuses other bytes than the signed ones, though both decode to the same text", async () => {
    const { headers } = await signed({ body: '{"event":"\uFFFD"}' });
    const body = Uint8Array.from([...new TextEncoder().encode('{"event":"'), 0xff, 0x22, 0x7d]);
    expect(await platformOf().verify({ headers, body })).toMatchObject({ reason: "bad_signature" });
  });

  it("B18 covers a byte order mark with the signature, and drops it for parsing", async () => {
    expect(await parsed(`\uFEFF${completed}`)).toMatchObject({ ok: true, event: { type: "product.completed" } });
    const { headers, body } = await signed({ body: `\uFEFF${completed}` });
    expect(await platformOf().verify({ headers, body: body.subarray(3) })).toMatchObject({ reason: "bad_signature" });
  });

  it.each(["null", "[]", '"product.added"', "7", "{}", '{"event":""}', '{"event":null}', '{"type":"product.added"}'])(
    "refuses a body without an event type: %s",
    async (body) => {
      expect(await parsed(body)).toEqual({ ok: false, reason: "invalid_envelope", status: 400 });
    },
  );
});

describe("bind", () => {
  const tenants = { a: { tenant: "o-1", secrets: secret }, b: { tenant: "o-2", secrets: secret } };
  const bind: NonNullable<VntanaOptions["bind"]> = (event) => {
    if (!event.known) return undefined;
    return event.payload.organization.uuid;
  };

  it("lets a tenant's own events through", async () => {
    expect(await parsed(completed, { secrets: () => tenants.a, bind })).toMatchObject({ ok: true });
  });

  it.each([
    { what: "names another tenant", body: completed, secrets: () => tenants.b },
    { what: "names none", body: '{"event":"product.teleported"}', secrets: () => tenants.a },
    { what: "lacks what bind reads", body: '{"event":"product.completed"}', secrets: () => tenants.a },
    { what: "was proved without a tenant", body: '{"event":"product.teleported"}', secrets: () => secret },
  ])("B26 refuses an event that $what, like a forged one", async ({ body, secrets }) => {
    expect(await parsed(body, { secrets, bind })).toEqual({ ok: false, reason: "tenant_mismatch", status: 401 });
  });

  it("leaves unreadable bodies their own reason", async () => {
    expect(await parsed("[]", { secrets: () => tenants.a, bind })).toMatchObject({ reason: "invalid_envelope" });
  });

  it("needs a lookup", () => {
    expect(() => platformOf({ bind })).toThrow("secrets must be a function");
  });
});

describe("sign", () => {
  const expected = "6d762fe0a9c09ddf3bac5bfb3c97364083644a238f4bbacd70d5576776aabb9b";
  const body = '{"event":"product.completed","product":{"uuid":"p-1"}}';

  it.each([
    { over: "text", content: body },
    { over: "bytes", content: new TextEncoder().encode(body) },
  ])("makes the headers over $over", async ({ content }) => {
    const headers = await sign({ secret, timestamp: "2022-06-21T03:34:10.348Z", body: content });
    expect(headers).toEqual({ "x-timestamp": "2022-06-21T03:34:10.348Z", "x-vntana-signature": expected });
    const again = await sign({ secret, timestamp: "2022-06-21T03:34:10.348Z", body: content, hashing: webHashing() });
    expect(again).toEqual(headers);
  });

  it("refuses a secret that no receiver takes", async () => {
    await expect(sign({ secret: "", timestamp: "2022-06-21T03:34:10Z", body })).rejects.toThrow("is empty");
  });
});

describe("canonicalType", () => {
  it.each([
    ["asset.completed", "product.completed"],
    ["asset.client.approved", "product.client.approved"],
    ["workspace.added", "client.added"],
    ["showroom.asset.removed", "showroom.product.removed"],
    ["product.completed", "product.completed"],
    ["user.added", "user.added"],
    ["not.asset.added", "not.asset.added"],
    ["__proto__", "__proto__"],
  ])("compares %s as %s", (type, classic) => {
    expect(canonicalType(type)).toBe(classic);
  });
});
