import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

/** Rule → a file that breaks it, and the text that does. Each is the only fault of its file. */
const faults: Readonly<Record<string, readonly [file: string, text: string]>> = {
  "Nothing imports in a circle": ["packages/client/src/circle-a.ts", `import "./circle-b.ts";`],
  "Packages meet by their public names": ["examples/one/main.ts", `import "../../packages/client/src/index.ts";`],
  "Spec imports no other package": ["spec/scripts/tool.ts", `import "@tacklebox/client";`],
  "Client imports no other package, except spec for its types": [
    "packages/client/src/a.ts",
    `import "@tacklebox/receiver";`,
  ],
  "Client imports from spec types only": ["packages/client/src/b.ts", `import { x } from "@tacklebox/spec/vntana"; x;`],
  "Client's tests import no other package than spec and sandbox": [
    "packages/client/src/c.test.ts",
    `import "@tacklebox/receiver";`,
  ],
  "Receiver imports no other package than spec": ["packages/receiver/src/a.ts", `import "@tacklebox/client";`],
  "Sandbox stands on the other side of the wire and never imports client": [
    "packages/sandbox/src/a.ts",
    `import "@tacklebox/client";`,
  ],
  "Sandbox imports no other package than spec and receiver": [
    "packages/sandbox/src/b.ts",
    `import "@tacklebox/react";`,
  ],
  "Sandbox imports from receiver only what signs": ["packages/sandbox/src/c.ts", `import "@tacklebox/receiver";`],
  "React imports no other package than client, and receiver's diagnose and guide": [
    "packages/react/src/a.ts",
    `import "@tacklebox/receiver";`,
  ],
  "CLI imports no other package than client, receiver and sandbox": [
    "packages/cli/src/a.ts",
    `import "@tacklebox/react";`,
  ],
  "Platform folders never import each other": [
    "packages/client/src/platforms/roomle/a.ts",
    `import "../vntana/index.ts";`,
  ],
  "Contracts of platforms never import each other": ["spec/generated/roomle/index.ts", `import "../vntana/index.ts";`],
  "Only a package's entries and its lists of platforms reach into a platform folder": [
    "packages/client/src/d.ts",
    `import "./platforms/vntana/index.ts";`,
  ],
  "Sandbox's domain knows no HTTP": [
    "packages/sandbox/src/platforms/vntana/domain/a.ts",
    `import "../../../http/app.ts";`,
  ],
  "Node's own modules are used only in the entries for Node": ["packages/receiver/src/b.ts", `import "node:crypto";`],
  "Client runs on openapi-fetch and nothing else": ["packages/client/src/e.ts", `import "hono";`],
  "Receiver runs on nothing from npm": ["packages/receiver/src/c.ts", `import "hono";`],
  "Only its own file knows bcrypt, and nothing else from npm": [
    "packages/receiver/src/platforms/smartshape/bcrypt.ts",
    `import "hono";`,
  ],
  "Sandbox runs on hono, ajv and msw": ["packages/sandbox/src/d.ts", `import "express";`],
  "React runs on Radix's dialog, TanStack Query, an error boundary and clsx": [
    "packages/react/src/b.tsx",
    `import "hono";`,
  ],
  "Only the dialog shell knows Radix": [
    "packages/react/src/components/form/form.tsx",
    `import "@radix-ui/react-dialog";`,
  ],
  "Only data knows the query cache": ["packages/react/src/headless/use-list.ts", `import "@tanstack/react-query";`],
  "What ships imports no test": ["packages/client/src/f.ts", `import "../test/harness.ts";`],
  "Nothing imports examples, stories, e2e or bench": ["examples/two/main.ts", `import "../../bench/run.ts";`],
  "Journeys import examples, and neither stories nor bench": ["e2e/a.test.ts", `import "../bench/run.ts";`],
  "Every import leads somewhere": ["tools/a.ts", `import "./nowhere.ts";`],
};

/** What is right, and stands beside the faults. */
const sound: Readonly<Record<string, string>> = {
  "packages/client/src/circle-b.ts": `import "./circle-a.ts";`,
  "packages/client/src/index.ts": "",
  "packages/client/src/node.ts": `import "node:fs";`,
  "packages/client/src/raw.ts": `import type { paths } from "@tacklebox/spec/vntana"; export type P = paths; import "openapi-fetch";`,
  "packages/client/src/platforms/vntana/index.ts": "",
  "packages/client/test/harness.ts": `import "@tacklebox/sandbox"; import "@tacklebox/sandbox/vntana"; import "node:http";`,
  "packages/receiver/src/index.ts": "",
  "packages/receiver/src/adapters/node.ts": `import "node:http";`,
  "packages/receiver/src/hashing.ts": `export type Crypto = typeof import("node:crypto");`,
  "packages/receiver/src/platforms/vntana/index.ts": `import { x } from "@tacklebox/spec/vntana"; x;`,
  "packages/sandbox/src/index.ts": "",
  "packages/sandbox/src/http/app.ts": `import "hono"; import "ajv/dist/2020.js";`,
  "packages/sandbox/src/platforms/vntana/index.ts": `import "./sign.ts"; import "../../http/app.ts";`,
  "packages/sandbox/src/platforms/vntana/sign.ts": `import "@tacklebox/receiver/vntana";`,
  "packages/react/src/index.ts": `import "@tacklebox/client"; import "@tacklebox/receiver/diagnose"; import "@tacklebox/receiver/guide"; import "clsx";`,
  "packages/react/src/components/dialog-shell/dialog-shell.tsx": `import "@radix-ui/react-dialog"; import "react"; import "react/jsx-runtime";`,
  "packages/react/src/data/queries.ts": `import "@tanstack/react-query"; import "react-error-boundary";`,
  "packages/react/src/components/form/form.browser.test.tsx": `import "@tacklebox/sandbox"; import "@tanstack/react-query"; import "hono";`,
  "packages/react/src/styles/styles.css": "",
  "packages/receiver/src/diagnose.ts": "",
  "packages/receiver/src/guide.ts": "",
  ".storybook/preview.tsx": `import "../stories/support/frame.tsx"; import "@tacklebox/react";`,
  "stories/support/frame.tsx": `import "@tacklebox/react/styles.css"; import "virtual:props";`,
  "spec/generated/vntana/index.ts": "export const x = 1; export type paths = 1;",
  "bench/run.ts": `import "@tacklebox/client";`,
};

const entries: Readonly<Record<string, Readonly<Record<string, string | { readonly default: string }>>>> = {
  "packages/client": { ".": "./src/index.ts", "./vntana": "./src/platforms/vntana/index.ts" },
  "packages/receiver": {
    ".": "./src/index.ts",
    "./vntana": "./src/platforms/vntana/index.ts",
    "./diagnose": "./src/diagnose.ts",
    "./guide": "./src/guide.ts",
  },
  "packages/sandbox": { ".": "./src/index.ts", "./vntana": "./src/platforms/vntana/index.ts" },
  "packages/react": { ".": "./src/index.ts", "./styles.css": { default: "./src/styles/styles.css" } },
  "packages/cli": {},
  spec: { "./vntana": "./generated/vntana/index.ts" },
};

const libraries = [
  "@radix-ui/react-dialog",
  "@tanstack/react-query",
  "ajv",
  "clsx",
  "express",
  "hono",
  "openapi-fetch",
  "react",
  "react-error-boundary",
];

let found: readonly string[];
let rules: readonly string[];

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "tacklebox-arrows-"));
  try {
    writeWorkspace(folder);
    const command = ["depcruise", "--config", ".dependency-cruiser.mjs", "--output-type", "json", "."] as const;
    const { output } = await runCommand(command, { cwd: folder });
    const { summary } = JSON.parse(output) as Cruise;
    found = summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

it.each(Object.entries(faults))("“%s” is held", (rule, [file]) => {
  expect(found).toContain(`${rule}: ${file}`);
});

it("has a fault for every rule", () => {
  expect(rules.toSorted()).toEqual(Object.keys(faults).toSorted());
});

it("finds nothing wrong with what is right", () => {
  const right = Object.keys(sound).filter((file) => file !== "packages/client/src/circle-b.ts");
  expect(found.filter((violation) => right.some((file) => violation.endsWith(`: ${file}`)))).toEqual([]);
});

function writeWorkspace(folder: string): void {
  const scope = join(folder, "node_modules/@tacklebox");
  mkdirSync(scope, { recursive: true });
  for (const [place, exports] of Object.entries(entries)) {
    const name = place.replace("packages/", "");
    write(folder, `${place}/package.json`, JSON.stringify({ name: `@tacklebox/${name}`, type: "module", exports }));
    symlinkSync(join(folder, place), join(scope, name));
  }
  for (const name of libraries) {
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0" }));
    write(folder, `node_modules/${name}/index.js`, "");
  }
  write(folder, "node_modules/ajv/dist/2020.js", "");
  write(folder, "node_modules/react/jsx-runtime.js", "");
  for (const [file, text] of [...Object.values(faults), ...Object.entries(sound)]) write(folder, file, text);
  for (const file of [".dependency-cruiser.mjs", "tsconfig.base.json"])
    symlinkSync(join(root, file), join(folder, file));
  write(folder, "package.json", "{}");
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
