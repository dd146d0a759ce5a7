import { type Framework, mounts } from "../mounts.ts";
import { frames } from "./frames.ts";
import { toJavaScript } from "./literals.ts";
import type { GuidePlatform } from "./platform.ts";

export interface JavaScriptCodeOptions {
  readonly platform: Pick<GuidePlatform, "name" | "options" | "receiverOptions" | "handlersChoose">;
  readonly framework: Exclude<Framework, "flask">;
  /** Empty for one handler of every event. */
  readonly eventTypes: readonly string[];
  readonly secretVariable: string;
}

/** A file that receives: imports, the receiver with its handlers, and how it is mounted. */
export function javascriptCode(options: JavaScriptCodeOptions): string {
  const { platform, framework } = options;
  const { app } = frames[framework];
  const imports = [
    ...(app?.imports ?? []),
    ...mounts[framework].imports,
    `import { createReceiver } from "@tacklebox/receiver";`,
    `import { ${platform.name} } from "@tacklebox/receiver/${platform.name}";`,
  ];
  return [`${imports.join("\n")}\n`, ...parts(options)].join("\n");
}

function parts(options: JavaScriptCodeOptions): readonly string[] {
  const { framework } = options;
  if (framework === "workers") return [worker(receiver(options, (variable) => `env.${variable}`))];
  // Next.js imports the file to build it, usually where there is no secret, so there it is looked up at each delivery.
  const late = framework === "next" ? "() => " : "";
  const made = receiver(options, (variable) => `${late}process.env.${variable} ?? ""`);
  const { app, run } = frames[framework];
  return [`const receiver = ${made};\n`, app?.code, mounts[framework].code, run].filter((part) => part !== undefined);
}

function receiver(
  { platform, eventTypes, secretVariable }: JavaScriptCodeOptions,
  lookUp: (variable: string) => string,
): string {
  const given = [{ name: "secrets", variable: secretVariable }, ...(platform.options ?? [])];
  const read = given.map(({ name, variable }) => `${name}: ${lookUp(variable)}`);
  const options = [...read, platform.receiverOptions ?? []].flat().join(", ");
  const made = `createReceiver({ platform: ${platform.name}({ ${options} }) })`;
  const choice = platform.handlersChoose
    ? "\n    return { taken: false }; // true once this does it all: then the platform does nothing itself"
    : "";
  const handlers = eventTypes.map(
    (type) => `
  .on(${toJavaScript(type)}, async (event) => {
    // Your own work, with event.payload.${choice}
  })`,
  );
  const any = `
  .any(async (event) => {
    // Your own work, with event.type and event.payload.${choice}
  })`;
  return [made, ...(handlers.length > 0 ? handlers : [any])].join("");
}

/** A Worker has its secret only once a request is there. */
function worker(made: string): string {
  return `let receiver;

const receiverFor = (env) =>
  ${made.replaceAll("\n", "\n  ")};

export default {
  async fetch(request, env, ctx) {
    if (new URL(request.url).pathname !== "/webhooks") return new Response(null, { status: 404 });
    receiver ??= receiverFor(env);
    return receiver.fetch(request, ctx);
  },
};
`;
}
