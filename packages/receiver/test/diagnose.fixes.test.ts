import { spawnSync } from "node:child_process";
import type { AddressInfo } from "node:net";
import { compileFunction } from "node:vm";
import { describe as group, expect, it, onTestFinished } from "vitest";
import express from "express";
import { fastify } from "fastify";
import { Hono } from "hono";
import { createReceiver } from "@tacklebox/receiver";
import * as entry from "@tacklebox/receiver/diagnose";
import { type Cause, describe, type Diagnosis, fixFor, type Framework } from "@tacklebox/receiver/diagnose";
import * as forExpress from "@tacklebox/receiver/express";
import * as forNode from "@tacklebox/receiver/node";
import { vntana } from "@tacklebox/receiver/vntana";
import { signed, now, secret, signedRequest } from "./delivery.ts";
import { send, withServer } from "./http.ts";

const platform = vntana({ secrets: secret, now });
const receiver = createReceiver({ platform });

function codeFor(framework: Framework): string {
  const { id, code } = fixFor({ fix: "keep_raw_body" }, framework);
  if (!code) throw new Error(`${id} has no code for ${framework}`);
  return code;
}

/** Runs a snippet with these names around it; its imports give what `modules` has, its export is returned. */
function run(framework: Framework, names: Record<string, unknown>, modules: Record<string, object> = {}): unknown {
  const code = codeFor(framework)
    .replaceAll(/^import (\w+) from "(.*)";$/gm, 'const $1 = modules["$2"].default;')
    .replaceAll(/^import (\{.*\}) from "(.*)";$/gm, 'const $1 = modules["$2"];')
    .replace(/^export (default|const \w+ =)/m, "return");
  return compileFunction(code, ["modules", ...Object.keys(names)])(modules, ...Object.values(names));
}

/** White space that no serialiser writes: only the bytes themselves verify. */
const odd = '{ "event" : "product.completed",\n "product":{"uuid":"p-1", "price": 1.0} }\n';

async function sent() {
  const { headers, body } = await signed({ body: odd });
  return {
    method: "POST",
    headers: [...Object.entries(headers), ["content-length", `${body.length}`]] as const,
    body: [body],
  };
}

group("the code that keeps the raw body", () => {
  it("works on Express, which parses JSON for other routes", async () => {
    const app = express();
    run("express", { app, receiver }, { express: { default: express }, "@tacklebox/receiver/express": forExpress });
    app.post("/other", (req, res) => void res.json(req.body.event));
    await withServer(app, async ({ port }) => {
      const delivery = await sent();
      const answer = await send(port, { ...delivery, headers: [...delivery.headers] }, "/webhooks");
      expect([answer.status, answer.text]).toEqual([200, '{"ok":true}']);
      const other = await send(port, { ...delivery, headers: [...delivery.headers] }, "/other");
      expect(other.text).toBe('"product.completed"');
    });
  });

  it("works on node:http", async () => {
    const handlers: unknown[] = [];
    const createServer = (handler: unknown) => ({ listen: () => handlers.push(handler) });
    run("node", { receiver }, { "node:http": { createServer }, "@tacklebox/receiver/node": forNode });
    await withServer(handlers[0] as ReturnType<typeof forNode.toNode>, async ({ port }) => {
      const delivery = await sent();
      const answer = await send(port, { ...delivery, headers: [...delivery.headers] }, "/webhooks");
      expect([answer.status, answer.text]).toEqual([200, '{"ok":true}']);
    });
  });

  it("works for Next.js, Hono and Workers, which hand over a Request", async () => {
    const post = run("next", { receiver }) as (request: Request) => Promise<Response>;
    expect((await post(await signedRequest({ body: odd }))).status).toBe(200);
    const worker = run("workers", { receiver }) as {
      fetch(request: Request, env: object, ctx: object): Promise<Response>;
    };
    expect((await worker.fetch(await signedRequest({ body: odd }), {}, {})).status).toBe(200);
    const app = new Hono();
    run("hono", { app, receiver });
    expect((await app.fetch(await signedRequest({ body: odd }, { url: "http://localhost/webhooks" }))).status).toBe(
      200,
    );
  });

  it("works on Fastify, which parses JSON for other routes", async () => {
    const app = fastify();
    run("fastify", { app, receiver }, { "@tacklebox/receiver/node": forNode });
    app.post<{ Body: { event: string } }>("/other", async ({ body }) => body.event);
    await app.listen({ port: 0, host: "127.0.0.1" });
    onTestFinished(() => app.close());
    const { port } = app.server.address() as AddressInfo;
    const delivery = await sent();
    const answer = await send(port, { ...delivery, headers: [...delivery.headers] }, "/webhooks");
    expect([answer.status, answer.text]).toEqual([200, '{"ok":true}']);
    const other = await send(port, { ...delivery, headers: [...delivery.headers] }, "/other");
    expect(other.text).toBe("product.completed");
  });

  it.each<Framework>(["express", "fastify", "next", "hono", "workers", "node"])(
    "parses as a module: %s",
    (framework) => {
      const args = ["--input-type=module", "--check", "-"];
      const { status, stderr } = spawnSync(process.execPath, args, { input: codeFor(framework), encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
    },
  );

  it.skipIf(spawnSync("python3", ["--version"]).status !== 0)("reads the bytes on Flask before anything else", () => {
    const around = `
import sys
class App:
    def post(self, path):
        return lambda view: view
class Request:
    headers = {"x": "1"}
    def get_data(self):
        return b"bytes"
class Refused(Exception):
    pass
def abort(status):
    raise Refused(status)
def verify(headers, body):
    return headers == {"x": "1"} and body == expected
app, request, expected = App(), Request(), b"bytes"
`;
    const after = `
assert receive() == {"ok": True}
expected = b"other"
try:
    receive()
    sys.exit("accepted")
except Refused as refused:
    assert refused.args == (401,)
`;
    const { status, stderr } = spawnSync("python3", ["-"], {
      input: around + codeFor("flask") + after,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("is not given where code mends nothing", () => {
    expect(fixFor({ fix: "use_right_secret" }, "express")).toEqual({ id: "use_right_secret" });
  });
});

const search = { hashes: 1, isComplete: true };
const failed = (...causes: Omit<Cause, "fix">[]): Diagnosis => ({
  verdict: "failed",
  causes: causes.map((cause) => ({ fix: "keep_raw_body", ...cause }) as Cause),
  search,
});

group("describe", () => {
  it("says what was found", () => {
    expect(describe({ verdict: "verified", secret: 2, signedAt: new Date(0), notes: [], search })).toBe(
      "The proof is good. It was made with secret 2.",
    );
    expect(describe({ verdict: "not_checked", reasons: ["no_headers", "no_secret"], search })).toBe(
      "Not checked: the headers are missing, the secret is missing.",
    );
  });

  it("has a line for every cause", () => {
    const details = [
      { cause: "missing_header", header: "x-timestamp" },
      { cause: "missing_header", header: "x-timestamp", foundAs: "HTTP_X_TIMESTAMP" },
      { cause: "swapped_headers" },
      { cause: "duplicate_header", header: "x-timestamp", count: 2 },
      { cause: "malformed_timestamp", header: "x-timestamp", form: "unix_seconds" },
      { cause: "malformed_signature", header: "x-vntana-signature", form: "base64", length: 44 },
      { cause: "wrong_reading", header: "x-proof" },
      { cause: "wrong_reading", header: "x-proof", scheme: "equals" },
      { cause: "timestamp_rewritten", header: "x-timestamp" },
      { cause: "time_zone", skewSeconds: -7_200 },
      { cause: "stale", skewSeconds: 600.4, allowedSeconds: 300 },
      { cause: "future", skewSeconds: -90, allowedSeconds: 60 },
      { cause: "body_reencoded" },
      { cause: "body_reencoded", layout: "indent_2", escapes: "none" },
      { cause: "body_reordered" },
      { cause: "trailing_newline", change: "added" },
      { cause: "byte_order_mark", change: "removed" },
      { cause: "line_endings", signed: "crlf" },
      { cause: "charset", form: "read_as_latin1" },
      { cause: "body_empty" },
      { cause: "body_cut_off" },
      { cause: "body_changed" },
      { cause: "wrong_secret" },
      { cause: "old_secret", secret: 2 },
      { cause: "secret_white_space", secret: 1 },
      { cause: "secret_quotes", secret: 1 },
      { cause: "secret_prefix", secret: 1, prefix: "assignment" },
      { cause: "secret_encoding", secret: 1, encoding: "hex", signedWith: "decoded" },
      { cause: "wrong_recipe", recipe: "body_alone" },
    ].map((detail) => ({ ...detail, confidence: "likely" }) as Cause);
    expect(describe(failed(...details))).toMatchInlineSnapshot(`
      "likely: x-timestamp is missing.
      likely: x-timestamp is missing; it arrived as HTTP_X_TIMESTAMP.
      likely: The signature is in the header of the timestamp, and the other way round.
      likely: x-timestamp arrived 2 times.
      likely: x-timestamp is no ISO 8601 date and time (unix seconds).
      likely: x-vntana-signature is not 64 hex digits (base64, 44 characters).
      likely: The receiver reads the proof otherwise than it is in x-proof.
      likely: The receiver reads the proof otherwise than it is in x-proof, which is equals.
      likely: x-timestamp was signed in another spelling.
      likely: The timestamp is in another time zone, 7200 s ahead.
      likely: The timestamp is too old, 600 s behind; 300 s are allowed.
      likely: The timestamp is in the future, 90 s ahead; 60 s are allowed.
      likely: The JSON was parsed and written again.
      likely: The JSON was parsed and written again; it was signed as indent 2.
      likely: The members of the JSON are in another order.
      likely: A line break at the end of the body was added.
      likely: A byte order mark in front of the body was removed.
      likely: The line endings were changed; CRLF was signed.
      likely: The body's character set was changed (read as latin1).
      likely: The body is empty; a parser may have read it before.
      likely: The body ends too early.
      likely: The body was changed on its way.
      likely: The proof was made with another secret.
      likely: Secret 2 is the one that fits, not the newest.
      likely: Secret 1 has white space around it.
      likely: Secret 1 has quotes around it.
      likely: Secret 1 was copied with something in front (assignment).
      likely: Secret 1 was used decoded (hex) for the signature.
      likely: The signature covers something else than timestamp, "#" and body (body alone)."
    `);
  });

  it("adds the notes of a good signature", () => {
    const notes: Cause[] = [{ cause: "old_secret", secret: 2, confidence: "certain", fix: "accept_both_secrets" }];
    expect(describe({ verdict: "verified", secret: 2, signedAt: new Date(0), notes, search })).toContain(
      "\ncertain: Secret 2 is the one that fits",
    );
  });

  it("names what a newer version found", () => {
    expect(describe(failed({ cause: "phase_of_moon", confidence: "possible" } as unknown as Cause))).toBe(
      "possible: phase of moon",
    );
  });
});

it("finds the platform by the name that a user interface knows", async () => {
  for (const [name, create] of Object.entries(entry.diagnosisPlatforms)) expect(create().name).toBe(name);
  const known = entry.diagnosisPlatforms["vntana"]!();
  const { headers, body } = await signed({ body: odd });
  expect(await entry.diagnose({ platform: known, headers, body, secrets: secret })).toMatchObject({
    verdict: "verified",
  });
  expect(entry.diagnosisPlatforms["mini"]).toBeUndefined();
});

it("has a delivery to show how it works: one that fails for a reason that can be proved", async () => {
  for (const create of Object.values(entry.diagnosisPlatforms)) {
    const { example, ...known } = create();
    const { secret: secrets, ...given } = example!;
    const diagnosis = await entry.diagnose({ platform: known, secrets, ...given });
    expect(diagnosis).toMatchObject({ verdict: "failed", causes: [{ confidence: "certain" }] });
    expect(diagnosis).toHaveProperty("causes.length", 1);
  }
});

it("has code for every framework that it offers", () => {
  for (const { id } of entry.frameworks) expect(codeFor(id)).not.toBe("");
});

it("is all that the entry exports, beside each platform by its name", () => {
  const others = Object.keys(entry).filter((name) => !(name in entry.diagnosisPlatforms));
  expect(others.toSorted()).toEqual(["describe", "diagnose", "diagnosisPlatforms", "fixFor", "frameworks"]);
  expect(entry).toMatchObject(entry.diagnosisPlatforms);
});
