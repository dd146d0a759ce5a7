// What sixty calls through the client's methods cost the compiler, in type instantiations, beyond importing the client: explicit
// signatures keep that near nothing, where openapi-fetch's generic ones would cost thousands a call.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";

const most = 1_000;

/** Type instantiations of a program, counted by one checker, so that the figure is the same every time. */
export async function instantiations(program: string): Promise<number> {
  // Below the root, so that packages resolve as they do in the workspace.
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(root, "node_modules/.cache/type-cost-"));
  try {
    writeFileSync(join(folder, "program.ts"), program);
    const compilerOptions = { isolatedDeclarations: false, declaration: false, skipLibCheck: true };
    const config = { extends: join(root, "tsconfig.base.json"), files: ["program.ts"], compilerOptions };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { code, output } = await runCommand([
      "tsc",
      "--project",
      folder,
      "--extendedDiagnostics",
      "--singleThreaded",
    ]);
    if (code !== 0) throw new Error(output);
    return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sixty calls, of one operation of each kind after the other. */
export function programs(): { readonly without: string; readonly withCalls: string } {
  const head = `import { accessKey } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";

const { operations } = createVntanaClient({ credential: accessKey("a-key") });
export const client = operations;
`;
  const kinds = [
    "(await operations.listOrganizations()).grid.map(({ slug }) => slug)",
    "(await operations.getCurrentOrganization()).uuid",
    "(await operations.listWorkspaces()).grid.map(({ slug }) => slug)",
    'await operations.createWorkspace({ name: "Office", slug: "office", organizationUuid: "a-uuid" })',
    "(await operations.listUsers()).totalCount",
    "(await operations.listEventTypes()).grid",
    '(await operations.getWebhook("a-uuid")).secret?.reveal()',
    '(await operations.listWebhooks("a-uuid", { retries: 0 })).grid',
    '(await operations.rotateWebhookSecret("a-uuid")).url',
    '(await operations.searchConfigurators({ page: 1, size: 50, organizationUuid: "a-uuid" })).grid',
    '(await operations.deleteConfigurators({ uuids: ["a-uuid"] })).uuids',
    '(await operations.getConfigurator("a-uuid")).name',
  ];
  const calls = Array.from(
    { length: 60 },
    (_, index) => `export const answer${index} = ${kinds[index % kinds.length]};\n`,
  );
  return { without: head, withCalls: head + calls.join("") };
}

if (import.meta.main) {
  const { without, withCalls } = programs();
  const cost = (await instantiations(withCalls)) - (await instantiations(without));
  console.log(`sixty calls cost ${cost} instantiations, of ${most} allowed`);
  // Less than nothing means that the client changed between the two counts.
  process.exitCode = cost >= 0 && cost <= most ? 0 : 1;
}
