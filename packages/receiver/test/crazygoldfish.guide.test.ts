import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sign } from "@tacklebox/receiver/crazygoldfish";
import { frameworks } from "@tacklebox/receiver/guide";
import type { Sent } from "./adapter.ts";
import { flaskModule } from "./flask.ts";
import { codeFor, runGuide, type Running } from "./guide.ts";
import { crazygoldfishVectors } from "./vectors.ts";

const secret = "test-secret";
const hasPython = spawnSync("python3", ["--version"]).status === 0;

async function delivery(template: string, proof?: string): Promise<Sent> {
  const body = new TextEncoder().encode(JSON.stringify({ template: { name: template }, data: {} }));
  const signed = await sign({ secret, body });
  const headers: [string, string][] = [
    ["content-type", "application/json"],
    ["content-length", `${body.length}`],
    ["x-webhook-signature", proof ?? signed["x-webhook-signature"] ?? ""],
  ];
  return { method: "POST", headers, body: [body] };
}

describe.each(frameworks.filter(({ id }) => id !== "flask" || hasPython))(
  "CrazyGoldFish's code for $title",
  ({ id }) => {
    let running: Running;
    beforeAll(async () => {
      running = await runGuide(id, ["delivery_note_extraction", "last"], "crazygoldfish");
    });
    afterAll(() => running.close());

    it("hands a good delivery to the handler of its template, any template, and refuses the others", async () => {
      const good = await running.send(await delivery("delivery_note_extraction"), "/webhooks");
      expect([good.status, good.text]).toEqual([200, '{"ok":true}']);
      for (const proof of ["", "1", secret, "0".repeat(64)]) {
        const bad = await running.send(await delivery("delivery_note_extraction", proof), "/webhooks");
        expect(bad.status).toBe(401);
      }
      expect((await running.send(await delivery("another"), "/webhooks")).status).toBe(200);
      expect((await running.send(await delivery("last"), "/webhooks")).status).toBe(200);
      await expect.poll(() => running.handled).toEqual(["delivery_note_extraction", "last"]);
    });
  },
);

it("writes out where the proof is and how it is made, since both are proposed", () => {
  const made = `crazygoldfish({ secrets: process.env.CRAZYGOLDFISH_SECRET ?? "", read: { header: "x-webhook-signature", scheme: "hmac-sha256-hex" } })`;
  expect(codeFor("express", [], "crazygoldfish").code).toContain(made);
  expect(codeFor("flask", [], "crazygoldfish").code).toContain("documents no header and no scheme");
});

it.skipIf(!hasPython)(
  "takes and refuses in Python what the receiver does, of deliveries made outside this project",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "guide-"));
    const main = `
import base64, json, sys
import app, flask

def result(vector):
    app.SECRET = vector["secrets"][0].encode()
    if not app.verify(flask.Headers(vector["headers"]), base64.b64decode(vector["body"])):
        return "refused"
    try:
        return app.parse(base64.b64decode(vector["body"]))[0]
    except flask.Refused as refused:
        return refused.args[0]

print(json.dumps([result(vector) for vector in json.load(sys.stdin)]))
`;
    const files = { "app.py": codeFor("flask", [], "crazygoldfish").code, "flask.py": flaskModule, "main.py": main };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const all = crazygoldfishVectors
      .filter(({ read }) => read.scheme === "hmac-sha256-hex" && read.header === "X-Webhook-Signature")
      .flatMap(({ vectors }) => [...vectors.accept, ...vectors.refuse])
      .filter(({ secrets }) => secrets.length === 1);
    const input = all.map(({ body, ...vector }) => ({ ...vector, body: Buffer.from(body).toString("base64") }));
    const run = spawnSync("python3", [join(folder, "main.py")], {
      input: JSON.stringify(input),
      encoding: "utf8",
      env: { ...process.env, CRAZYGOLDFISH_SECRET: secret },
    });
    rmSync(folder, { recursive: true });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    const results: readonly unknown[] = JSON.parse(run.stdout);
    const wanted = all.map(({ body, name, result }) => {
      if (result.startsWith("invalid_")) return [name, 400];
      return [name, result === "event" ? JSON.parse(new TextDecoder().decode(body)).template.name : "refused"];
    });
    expect(all.map(({ name }, index) => [name, results[index]])).toEqual(wanted);
  },
);
