import { parseArgs } from "node:util";
import { preparePages } from "./build-pages.ts";
import { startPortal, type Portal } from "./start-portal.ts";

// The same each time, so that a browser keeps what was chosen in it.
const usualPort = 4665;

const help = `A partner's product with webhook settings, on this machine alone.

  pnpm start             builds the pages, starts everything, prints where it is

  --port <number>        where the portal answers (${usualPort}, or a free port where that is taken)
  --json                 prints one line of JSON
  --help
`;

try {
  await run();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h", default: false },
      json: { type: "boolean", default: false },
      port: { type: "string" },
    },
  });
  if (values.help) return void process.stdout.write(help);

  const port = values.port === undefined ? undefined : parsePort(values.port);
  const pages = await preparePages();
  // Only a port that somebody asked for has to be that one.
  const portal =
    port === undefined
      ? await startPortal({ port: usualPort, pages }).catch(() => startPortal({ pages }))
      : await startPortal({ port, pages });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      // A second Ctrl-C ends it at once, as it would without this.
      void portal.close().then(() => process.exit(0));
    });
  }
  process.stdout.write(values.json ? `${JSON.stringify({ url: portal.url })}\n` : greet(portal));
}

function greet({ url }: Portal): string {
  return `
  Hearthpine, a partner's product with webhook settings: open

    ${url}

  Sign in, create a webhook, upload a product, and watch the verified deliveries arrive.
  The platform is a sandbox on this machine; nothing here is real. Ctrl-C ends it all.

`;
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new RangeError(`--port takes a number from 1 to 65535, not ${JSON.stringify(text)}.`);
}

function explain(error: unknown): string {
  const { code, port, message } = Object(error);
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is taken. Choose another with --port, or leave it out for a free one.`;
    case "EACCES":
      return `Port ${port} may not be used without more rights. Choose one above 1023 with --port.`;
    default:
      return String(code).startsWith("ERR_PARSE_ARGS") ? `${message}\n\n${help}` : String(message ?? error);
  }
}
