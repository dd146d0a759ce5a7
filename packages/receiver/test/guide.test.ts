import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { frameworks, receiverCode } from "@tacklebox/receiver/guide";
import type { Sent } from "./adapter.ts";
import { secret, signed } from "./delivery.ts";
import { flaskModule } from "./flask.ts";
import { codeFor, runGuide, type Running } from "./guide.ts";
import { vntanaVectors } from "./vectors.ts";

const hasPython = spawnSync("python3", ["--version"]).status === 0;

/** Names that would end a string or a comment, or be taken for something else, if they were not escaped. */
const hostile = [
  `"); process.exit(1); ("`,
  `'); raise SystemExit(1); ('`,
  "\\",
  '\\"); process.exit(1); //',
  "line\nbreak\r\nprocess.exit(1)",
  "*/ process.exit(1) /* # `${process.exit(1)}`",
  '"""\nraise SystemExit(1)\n"""',
  "\u2028\u2029\u0000\u007f\u202e",
  "möbel.💡 \ud83d",
  "__proto__",
];
const eventTypes = ["product.completed", ...hostile, "last"];

const bodyOf = (type: string): string => JSON.stringify({ event: type, product: { uuid: "p-1" } });

async function delivery(body: string, { secondsAgo = 0, sentBody = body } = {}): Promise<Sent> {
  const timestamp = new Date(Date.now() - secondsAgo * 1_000).toISOString();
  const { headers } = await signed({ secret, timestamp, body });
  const bytes = new TextEncoder().encode(sentBody);
  return {
    method: "POST",
    headers: [...Object.entries(headers), ["content-length", `${bytes.length}`]],
    body: [bytes],
  };
}

describe.each(frameworks.filter(({ id }) => id !== "flask" || hasPython))("the code for $title", ({ id }) => {
  let running: Running;
  beforeAll(async () => {
    running = await runGuide(id, eventTypes);
  });
  afterAll(() => running.close());

  /** Statuses of what is sent, and which types were handled: all of them have been once a last one was. */
  async function outcome(...sent: readonly Sent[]): Promise<readonly [number[], string[]]> {
    const before = running.handled.length;
    const statuses: number[] = [];
    for (const one of sent) statuses.push((await running.send(one, "/webhooks")).status);
    expect((await running.send(await delivery(bodyOf("last")), "/webhooks")).status).toBe(200);
    await expect.poll(() => running.handled.slice(before)).toContain("last");
    return [statuses, running.handled.slice(before, -1)];
  }

  it("answers a good delivery and hands it to the handler for its type", async () => {
    expect(await outcome(await delivery(bodyOf("product.completed")))).toEqual([[200], ["product.completed"]]);
  });

  it("refuses what was changed, is too old, or carries no proof", async () => {
    const body = bodyOf("product.completed");
    const changed = await delivery(body, { sentBody: body.replace("p-1", "p-2") });
    const { headers, ...rest } = await delivery(body);
    const bare = { ...rest, headers: headers.filter(([name]) => name !== "x-vntana-signature") };
    const sent = [changed, await delivery(body, { secondsAgo: 400 }), await delivery(body, { secondsAgo: -90 }), bare];
    expect(await outcome(...sent)).toEqual([[401, 401, 401, 401], []]);
  });

  it("answers other types and does nothing about them", async () => {
    const sent = ["user.added", "not.in.the.contract"].map((type) => delivery(bodyOf(type)));
    expect(await outcome(...(await Promise.all(sent)))).toEqual([[200, 200], []]);
    expect((await running.send(await sent[0]!, "/webhooks")).text).toBe('{"ok":true}');
  });

  it("takes a body whose white space no serialiser writes", async () => {
    const odd = '\ufeff{ "event" : "product.completed",\n "product":{"uuid":"p-1", "price": 1.0} }\r\n';
    expect(await outcome(await delivery(odd))).toEqual([[200], ["product.completed"]]);
  });

  it("refuses what is signed and no event", async () => {
    const sent = ["{", "[]", '{"event":5}'].map((body) => delivery(body));
    expect(await outcome(...(await Promise.all(sent)))).toEqual([[400, 400, 400], []]);
  });

  it("takes the names of event types as the texts they are, whatever they hold", async () => {
    const sent = await Promise.all(hostile.map((type) => delivery(bodyOf(type))));
    expect(await outcome(...sent)).toEqual([hostile.map(() => 200), hostile]);
  });

  // Next.js finds the file by its path.
  it.skipIf(id === "next")("answers under /webhooks only", async () => {
    expect((await running.send(await delivery(bodyOf("product.completed")), "/other")).status).toBe(404);
  });
});

describe("the code", () => {
  it.each(frameworks.map(({ id }) => id))("names the variable of the secret, and prints nothing else odd: %s", (id) => {
    const { code, secretVariable } = codeFor(id, hostile);
    expect(secretVariable).toBe("VNTANA_SIGNING_SECRET");
    expect(code).toContain("VNTANA_SIGNING_SECRET");
    expect(code).toMatch(/^[\n -~]*[^\n]\n$/);
    const other = receiverCode({ platform: "vntana", framework: id, eventTypes: [], secretVariable: "_my_SECRET_2" });
    expect(other).toMatchObject({ secretVariable: "_my_SECRET_2", code: expect.stringContaining("_my_SECRET_2") });
    expect(other?.code).not.toContain("VNTANA_SIGNING_SECRET");
  });

  it.skipIf(!hasPython).each([0, 13])("handles every event in one place where %d types are chosen", async (count) => {
    const types = Array.from({ length: count }, (_, index) => `type.${index}`);
    for (const framework of ["node", "workers", "flask"] as const) {
      const running = await runGuide(framework, types);
      onTestFinished(running.close);
      expect((await running.send(await delivery(bodyOf("any.type")), "/webhooks")).status).toBe(200);
      await expect.poll(() => running.handled).toEqual(["any.type"]);
    }
  });

  it("has one handler for a type that is given twice, and for each of twelve", () => {
    const types = Array.from({ length: 12 }, (_, index) => `type.${index}`);
    expect(codeFor("express", [...types, ...types]).code.split(".on(")).toHaveLength(13);
    expect(codeFor("flask", [...types, ...types]).code.split("event_type == ")).toHaveLength(13);
  });

  it("says where it goes and what it needs", () => {
    const rows = frameworks.map(({ id, title }) => {
      const { language, fileName, install } = codeFor(id, []);
      return [title, language, fileName, install].join(" | ");
    });
    expect(rows).toEqual([
      "Express | js | server.mjs | npm install @tacklebox/receiver express",
      "Fastify | js | server.mjs | npm install @tacklebox/receiver fastify",
      "Next.js | js | app/webhooks/route.js | npm install @tacklebox/receiver",
      "Hono | js | index.mjs | npm install @tacklebox/receiver hono",
      "Cloudflare Workers | js | src/index.js | npm install @tacklebox/receiver",
      "Node.js | js | server.mjs | npm install @tacklebox/receiver",
      "Flask | python | app.py | pip install flask",
    ]);
  });

  it.each([
    { platform: "mini", framework: "express" },
    { platform: "constructor", framework: "express" },
    { platform: "vntana", framework: "rails" },
    { platform: "vntana", framework: "toString" },
  ])("is not there for $framework on $platform", (place) => {
    expect(receiverCode({ ...place, eventTypes: [] })).toBeUndefined();
  });

  it.each(["", "2ND", "MY-SECRET", "A\n", 'A"; process.exit(1); "', "whsec_c2VjcmV0=="])(
    "takes no variable that cannot be one, and does not repeat it, because it may be the secret: %j",
    (secretVariable) => {
      const write = () => receiverCode({ platform: "vntana", framework: "node", eventTypes: [], secretVariable });
      expect(write).toThrow("secretVariable is no name of an environment variable: letters, digits and underscores.");
    },
  );

  it("says so at the start when there is no secret", async () => {
    vi.stubEnv("VNTANA_SIGNING_SECRET", "");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { code } = codeFor("node", []);
    const run = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
      cwd: import.meta.dirname,
      encoding: "utf8",
    });
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining("The signing secret is empty.")]);
  });

  it("is the same text again as a string of JavaScript, whatever the text", () => {
    const literals = (text: string): string[] => codeFor("next", [text]).code.match(/(?<=\.on\().*(?=, async)/g) ?? [];
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [literal = "", ...others] = literals(text);
        // oxlint-disable-next-line no-eval -- a literal, as the code has it
        expect([(0, eval)(literal), others]).toEqual([text, []]);
      }),
    );
  });
});

describe.skipIf(!hasPython)("what Python does with", () => {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function runPython(files: Readonly<Record<string, string>>, input: unknown): unknown {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const env = { ...process.env, VNTANA_SIGNING_SECRET: secret };
    const run = spawnSync("python3", [join(folder, "main.py")], {
      input: JSON.stringify(input),
      encoding: "utf8",
      env,
    });
    expect([run.status, run.stderr]).toEqual([0, ""]);
    return JSON.parse(run.stdout);
  }

  it("names: they are the same texts again", () => {
    const texts = fc.sample(fc.string({ unit: "binary" }), { numRuns: 1_000, seed: 1 });
    const literals = texts.map((text) => /(?<=event_type == ).*(?=:\n)/.exec(codeFor("flask", [text]).code)?.[0]);
    const main = "import ast, json, sys\nprint(json.dumps([ast.literal_eval(one) for one in json.load(sys.stdin)]))\n";
    expect(runPython({ "main.py": main }, literals)).toEqual(texts);
  });

  it("deliveries made outside this project: it takes and refuses the same as the receiver", () => {
    const main = `
import base64, json, sys
import app, flask

def result(vector):
    app.SECRET = vector["secrets"][0].encode()
    app.time.time_ns = lambda: vector["now"] * 10**6
    body = base64.b64decode(vector["body"])
    if not app.verify(flask.Headers(vector["headers"]), body):
        return "refused"
    try:
        return app.parse(body)[0]
    except flask.Refused as refused:
        return refused.args[0]

print(json.dumps([result(vector) for vector in json.load(sys.stdin)]))
`;
    const all = [...vntanaVectors.accept, ...vntanaVectors.refuse].filter(({ secrets }) => secrets.length === 1);
    const input = all.map(({ body, ...vector }) => ({ ...vector, body: Buffer.from(body).toString("base64") }));
    const results = runPython({ "app.py": codeFor("flask", []).code, "flask.py": flaskModule, "main.py": main }, input);
    const wanted = all.map(({ body, name, result }) => {
      if (result.startsWith("invalid_")) return [name, 400];
      if (result !== "event") return [name, "refused"];
      return [name, JSON.parse(new TextDecoder().decode(body)).event];
    });
    expect(all.length).toBeGreaterThan(100);
    expect(all.map(({ name }, index) => [name, (results as unknown[])[index]])).toEqual(wanted);
  });
});
