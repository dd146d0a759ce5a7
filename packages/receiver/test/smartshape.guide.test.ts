import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frameworks } from "@tacklebox/receiver/guide";
import type { Sent } from "./adapter.ts";
import { bcryptModule, flaskModule } from "./flask.ts";
import { codeFor, runGuide, type Running } from "./guide.ts";
import { secret, tokenOf } from "./smartshape-tokens.ts";
import { smartshapeVectors } from "./vectors.ts";

const imports = `${bcryptModule}\ncheckpw(b"a", b"$2b$04$......................")`;
const hasPython = spawnSync("python3", ["-c", imports]).status === 0;
const codeOf = (framework: Parameters<typeof codeFor>[0], eventTypes: readonly string[] = []) =>
  codeFor(framework, eventTypes, "smartshape");

async function delivery(type: string, { token }: { token?: string } = {}): Promise<Sent> {
  const body = new TextEncoder().encode(JSON.stringify({ event: type, uuid: "u-1" }));
  const headers: [string, string][] = [
    ["content-type", "application/json"],
    ["content-length", `${body.length}`],
    ["x-smartshape-token", token ?? (await tokenOf(1))],
  ];
  return { method: "POST", headers, body: [body] };
}

describe.each(frameworks.filter(({ id }) => id !== "flask" || hasPython))("SmartShape's code for $title", ({ id }) => {
  let running: Running;
  beforeAll(async () => {
    running = await runGuide(id, ["file_optimized", "last"], "smartshape");
  });
  afterAll(() => running.close());

  it("hands a good delivery to its handler, answers as it has to, and refuses the others", async () => {
    const good = await running.send(await delivery("file_optimized"), "/webhooks");
    expect([good.status, good.text]).toEqual([200, '{"success":true}']);
    for (const token of [
      "",
      "1",
      secret,
      (await tokenOf(1)).replace("$04$", "$13$"),
      await tokenOf(2, { secret: "other" }),
    ]) {
      expect((await running.send(await delivery("file_optimized", { token }), "/webhooks")).status).toBe(401);
    }
    expect((await running.send(await delivery("meeting_started"), "/webhooks")).status).toBe(200);
    expect((await running.send(await delivery("last"), "/webhooks")).status).toBe(200);
    await expect.poll(() => running.handled).toEqual(["file_optimized", "last"]);
  });
});

it("names the variable of the secret, and what has to be installed", () => {
  expect(codeOf("flask")).toMatchObject({
    install: "pip install flask bcrypt",
    secretVariable: "SMARTSHAPE_SECRET_TOKEN",
    code: expect.stringContaining("import bcrypt\nfrom flask import"),
  });
  expect(codeOf("express").code).toContain("smartshape({ secrets: process.env.SMARTSHAPE_SECRET_TOKEN");
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
    app.known.clear()
    if not app.verify(flask.Headers(vector["headers"]), base64.b64decode(vector["body"])):
        return "refused"
    try:
        return app.parse(base64.b64decode(vector["body"]))[0]
    except flask.Refused as refused:
        return refused.args[0]

print(json.dumps([result(vector) for vector in json.load(sys.stdin)]))
`;
    const files = {
      "app.py": codeOf("flask").code,
      "flask.py": flaskModule,
      "bcrypt.py": bcryptModule,
      "main.py": main,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    // Python has no prototypes, and walks through 65 arrays without trouble.
    const harmless = /__proto__|65 arrays/;
    const all = [...smartshapeVectors.accept, ...smartshapeVectors.refuse].filter(
      ({ name, secrets }) => secrets.length === 1 && !harmless.test(name),
    );
    const input = all.map(({ body, ...vector }) => ({ ...vector, body: Buffer.from(body).toString("base64") }));
    const env = { ...process.env, SMARTSHAPE_SECRET_TOKEN: secret };
    const run = spawnSync("python3", [join(folder, "main.py")], {
      input: JSON.stringify(input),
      encoding: "utf8",
      env,
    });
    rmSync(folder, { recursive: true });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    const results: readonly unknown[] = JSON.parse(run.stdout);
    const wanted = all.map(({ body, name, result }) => {
      if (result.startsWith("invalid_")) return [name, 400];
      return [name, result === "event" ? JSON.parse(new TextDecoder().decode(body)).event : "refused"];
    });
    expect(all.map(({ name }, index) => [name, results[index]])).toEqual(wanted);
  },
);
