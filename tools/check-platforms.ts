// A platform is a folder: the same name, with the same files in it, in spec, client, receiver, sandbox, quickstart and stories.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { platforms } from "./platforms.ts";
import { root } from "./root.ts";

const patterns: Readonly<Record<string, readonly string[]>> = {
  "spec/<platform>": ["openapi.yaml", "paths", "schemas", "events", "examples", "vectors.json", "discoveries.md"],
  "spec/generated/<platform>": [
    "index.ts",
    "api.d.ts",
    "event-types.ts",
    "payloads.d.ts",
    "examples.ts",
    "openapi.json",
  ],
  "packages/client/src/platforms/<platform>": [
    "index.ts",
    "create-client.ts",
    "sign-in.ts",
    "operations.ts",
    "to-model.ts",
    "webhooks-api.ts",
  ],
  "packages/receiver/src/platforms/<platform>": [
    "index.ts",
    "verify.ts",
    "sign.ts",
    "parse.ts",
    "event.ts",
    "answer.ts",
    "diagnose.ts",
    "guide.ts",
  ],
  "packages/sandbox/src/platforms/<platform>": ["index.ts", "state.ts", "domain.ts", "routes.ts", "delivery-policy.ts"],
  "examples/quickstart/platforms/<platform>": ["index.ts"],
  "stories/platforms/<platform>": ["stage.ts", "webhooks.stories.tsx"],
};

/** What is missing or has no contract, one sentence each. */
export function platformFaults(folder: string = root): readonly string[] {
  const names = platforms(folder);
  return Object.entries(patterns).flatMap(([place, files]) => {
    const missing = names.flatMap((name) =>
      files
        .map((file) => `${place.replace("<platform>", name)}/${file}`)
        .filter((file) => !existsSync(join(folder, file)))
        .map((file) => `${file} is missing`),
    );
    return [...missing, ...strangers({ folder, place, names })];
  });
}

interface Place {
  readonly folder: string;
  readonly place: string;
  readonly names: readonly string[];
}

/** Folders among the platforms that no contract stands for. In spec itself there are other folders too. */
function strangers({ folder, place, names }: Place): readonly string[] {
  const parent = place.replace("/<platform>", "");
  if (parent === "spec" || !existsSync(join(folder, parent))) return [];
  return readdirSync(join(folder, parent))
    .filter((name) => !names.includes(name))
    .map((name) => `${parent}/${name} has no contract in spec/${name}`);
}

if (import.meta.main) {
  const faults = platformFaults();
  console.log(faults.length > 0 ? faults.join("\n") : `${platforms().join(", ")}: the same files in every package`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
