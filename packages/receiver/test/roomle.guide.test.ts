import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frameworks } from "@tacklebox/receiver/guide";
import { sign } from "@tacklebox/receiver/roomle";
import type { Sent } from "./adapter.ts";
import { flaskModule } from "./flask.ts";
import { codeFor, runGuide, type Running } from "./guide.ts";
import { roomleVectors as vectors } from "./vectors.ts";

const secret = "a-Secr3t_Str1ng!";
const { apiKey } = vectors;
const hasPython = spawnSync("python3", ["-c", "import cryptography"]).status === 0;
const codeOf = (framework: Parameters<typeof codeFor>[0], eventTypes: readonly string[] = []) =>
  codeFor(framework, eventTypes, "roomle");

async function delivery(type: string, { token }: { token?: string } = {}): Promise<Sent> {
  const body = new TextEncoder().encode(JSON.stringify({ event: type, data: {} }));
  const headers: [string, string][] = [
    ["content-type", "application/json"],
    ["content-length", `${body.length}`],
    ["token", token ?? (await sign({ secret, apiKey })).token],
  ];
  return { method: "POST", headers, body: [body] };
}

describe.each(frameworks.filter(({ id }) => id !== "flask" || hasPython))("Roomle's code for $title", ({ id }) => {
  let running: Running;
  beforeAll(async () => {
    running = await runGuide(id, ["email.shareConfiguration", "last"], "roomle", { secret, ROOMLE_API_KEY: apiKey });
  });
  afterAll(() => running.close());

  it("hands a good delivery to its handler, leaves what it does not know to Roomle, and refuses the others", async () => {
    const statusOf = async (...sent: Parameters<typeof delivery>) =>
      (await running.send(await delivery(...sent), "/webhooks")).status;
    expect(await statusOf("email.shareConfiguration")).toBe(200);
    const other = await Promise.all([
      sign({ secret: "another-secret-1", apiKey }),
      sign({ secret, apiKey: "another" }),
    ]);
    for (const token of ["", "01-", secret, ...other.map((proof) => proof.token)]) {
      expect(await statusOf("email.shareConfiguration", { token })).toBe(401);
    }
    expect(await statusOf("email.orderConfirmation")).toBe(501);
    expect(await statusOf("last")).toBe(200);
    await expect.poll(() => running.handled).toEqual(["email.shareConfiguration", "last"]);
  });
});

it("names both variables, what has to be installed, and leaves everything to Roomle until it is completed", () => {
  expect(codeOf("flask")).toMatchObject({
    install: "pip install flask cryptography",
    secretVariable: "ROOMLE_SECRET",
    otherVariables: ["ROOMLE_API_KEY"],
    code: expect.stringContaining('API_KEY = os.environ["ROOMLE_API_KEY"]'),
  });
  const { code } = codeOf("express", ["email.shareConfiguration"]);
  expect(code).toContain('secrets: process.env.ROOMLE_SECRET ?? "", apiKey: process.env.ROOMLE_API_KEY ?? ""');
  expect(code).toContain("return { taken: false };");
  expect(codeOf("next").code).toContain('apiKey: () => process.env.ROOMLE_API_KEY ?? ""');
  expect(codeOf("workers").code).toContain("apiKey: env.ROOMLE_API_KEY");
  expect(codeOf("flask").code).toContain("return False  # True once");
});

it.skipIf(!hasPython)(
  "takes and refuses in Python what the receiver does, of deliveries made outside this project",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "guide-"));
    const main = `
import base64, json, sys
import app, flask

def result(vector):
    app.time.time = lambda: vector["now"] / 1000
    if not app.verify(flask.Headers(vector["headers"]), base64.b64decode(vector["body"])):
        return "refused"
    try:
        return app.parse(base64.b64decode(vector["body"]))[0]
    except flask.Refused as refused:
        return refused.args[0]

print(json.dumps([result(vector) for vector in json.load(sys.stdin)]))
`;
    const files = { "app.py": codeOf("flask").code, "flask.py": flaskModule, "main.py": main };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    // Python has no prototypes, and walks through 65 arrays without trouble.
    const harmless = /__proto__|65 arrays/;
    const all = [...vectors.accept, ...vectors.refuse].filter(
      ({ name, secrets }) => secrets.join() === secret && !harmless.test(name),
    );
    const input = all.map(({ body, ...vector }) => ({ ...vector, body: Buffer.from(body).toString("base64") }));
    const env = { ...process.env, ROOMLE_SECRET: secret, ROOMLE_API_KEY: apiKey };
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
    expect(all.length).toBeGreaterThan(100);
    expect(all.map(({ name }, index) => [name, results[index]])).toEqual(wanted);
  },
);
