import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A bundled contract, as far as the generator looks into it. */
export interface Contract {
  readonly openapi: string;
  readonly webhooks?: Readonly<Record<string, { readonly post: EventOperation }>>;
  /** Names of the members, from the outside in, that lead to the event type's name in a payload. Absent where it is `event`. */
  readonly "x-event-name-at"?: readonly string[];
}

export interface EventOperation {
  readonly summary: string;
  readonly "x-event": {
    readonly category: string;
    readonly status: "classic" | "newer";
    readonly uuid: string | null;
  };
  readonly requestBody: {
    readonly content: { readonly "application/json": { readonly schema: { readonly $ref: string } } };
  };
}

/**
 * Joins a contract's YAML files into one document, with every event example in place of its file's name.
 *
 * @throws when Redocly cannot resolve a reference; its own message is in the error.
 */
export function bundle(specFolder: string, platform: string): Contract {
  const folder = mkdtempSync(join(tmpdir(), "tacklebox-spec-"));
  try {
    const output = join(folder, "openapi.json");
    const cli = join(specFolder, "node_modules/@redocly/cli/bin/cli.js");
    const args = [
      cli,
      "bundle",
      `${platform}/openapi.yaml`,
      "--config",
      "redocly.yaml",
      "--ext",
      "json",
      "--output",
      output,
    ];
    execFileSync(process.execPath, args, {
      cwd: specFolder,
      stdio: "pipe",
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    // Not checked here: the lint holds the document to OpenAPI 3.1, and spec/test to the members named above.
    const contract: Contract = JSON.parse(readFileSync(output, "utf8"));
    return contract;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
