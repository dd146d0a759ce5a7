import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Framework, receiverCode, type ReceiverCode } from "@tacklebox/receiver/guide";
import type { Answer, Sent } from "./adapter.ts";
import { secret } from "./delivery.ts";
import { bcryptModule, flaskModule } from "./flask.ts";
import { send } from "./http.ts";

/** The guide's file for a framework, running somewhere. */
export interface Running {
  readonly send: (sent: Sent, path: string) => Promise<Answer>;
  /** Event types that reached their handler, in order. */
  readonly handled: readonly string[];
  readonly close: () => Promise<void>;
}

export function codeFor(framework: Framework, eventTypes: readonly string[], platform = "vntana"): ReceiverCode {
  const written = receiverCode({ platform, framework, eventTypes });
  if (!written) throw new Error(`No code for ${framework}`);
  return written;
}

/** Runs the file as it is, but for the handlers, which report, and the port, which is a free one. */
export async function runGuide(
  framework: Framework,
  eventTypes: readonly string[],
  platform?: string,
  { secret: value = secret, ...others }: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const { fileName, language, secretVariable, ...written } = codeFor(framework, eventTypes, platform);
  const env = { [secretVariable]: value, ...others };
  // As somebody completes it whose work is done in the handlers.
  const code = written.code.replaceAll("taken: false", "taken: true").replaceAll("return False  #", "return True  #");
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const clear = (): void => rmSync(folder, { recursive: true });
  if (language === "python") {
    write("flask.py", flaskModule);
    write("bcrypt.py", bcryptModule);
    write(
      fileName,
      code.replaceAll(/pass {2}# Your own work.*/g, `print("handled", json.dumps(event_type), flush=True)`),
    );
    const runner = write("run.py", "from app import app\napp.run()\n");
    return runProcess(["python3", runner], { env, clear });
  }
  linkPackages(folder);
  const reporting = code
    .replaceAll(/\/\/ Your own work.*/g, "globalThis.reportHandled(event.type);")
    .replace(/3000/, "0");
  const file = write(fileName, reporting);
  if (!/listen\(/.test(code)) return runModule(framework, { file, env, clear });
  const announce = write("announce.mjs", announcing);
  return runProcess([process.execPath, "--import", pathToFileURL(announce).href, file], { env, clear });
}

/** Tells on which port a server listens, whoever made it. */
const announcing = `
import { Server } from "node:net";
const { emit } = Server.prototype;
Server.prototype.emit = function (name, ...rest) {
  if (name === "listening") console.log("port", this.address().port);
  return emit.call(this, name, ...rest);
};
const escape = (unit) => "\\\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0");
globalThis.reportHandled = (type) => console.log("handled", JSON.stringify(type).replaceAll(/[^ -~]/g, escape));
`;

interface RunOptions {
  /** The secret, and what is needed besides. */
  readonly env: Readonly<Record<string, string>>;
  readonly clear: () => void;
}

async function runProcess([command = "", ...args]: readonly string[], { env, clear }: RunOptions): Promise<Running> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const handled: string[] = [];
  const port = await new Promise<number>((resolve, reject) => {
    void ended.then(() => reject(new Error(`${command} ended early`)));
    createInterface(child.stdout).on("line", (line) => {
      const [word, ...rest] = line.split(" ");
      if (word === "port") resolve(Number(rest[0]));
      else handled.push(JSON.parse(rest.join(" ")));
    });
  });
  return {
    send: (sent: Sent, path: string) => send(port, sent, path),
    handled,
    async close() {
      child.kill();
      await ended;
      clear();
    },
  };
}

interface ModuleOptions extends RunOptions {
  readonly file: string;
}

type Fetch = (request: Request, env?: object, context?: object) => Response | Promise<Response>;

async function runModule(framework: Framework, { file, env, clear }: ModuleOptions): Promise<Running> {
  const handled: string[] = [];
  Object.assign(globalThis, { reportHandled: (type: string) => handled.push(type) });
  Object.assign(process.env, env);
  const module: { readonly POST: Fetch; readonly default: { readonly fetch: Fetch } } = await import(
    /* @vite-ignore */ pathToFileURL(file).href
  );
  const answer: Fetch = framework === "next" ? module.POST : module.default.fetch;
  return {
    handled,
    async send({ method, headers, body }, path) {
      const init = { method, headers: headers.map(([name, value]): [string, string] => [name, value]) };
      const request = new Request(`http://localhost${path}`, { ...init, body: Buffer.concat(body) });
      const response = await answer(request, env, {});
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    async close() {
      Reflect.deleteProperty(globalThis, "reportHandled");
      for (const name of Object.keys(env)) Reflect.deleteProperty(process.env, name);
      clear();
    },
  };
}

/** What the files import, as a partner would have installed it. */
function linkPackages(folder: string): void {
  const home = fileURLToPath(new URL("..", import.meta.url));
  mkdirSync(join(folder, "node_modules", "@tacklebox"), { recursive: true });
  symlinkSync(home, join(folder, "node_modules", "@tacklebox", "receiver"), "junction");
  for (const name of ["express", "fastify", "hono"]) {
    symlinkSync(join(home, "node_modules", name), join(folder, "node_modules", name), "junction");
  }
}
