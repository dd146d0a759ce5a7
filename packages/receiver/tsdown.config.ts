import { defineConfig } from "tsdown";
import { library } from "../../tools/library.ts";

// What entries share of the engine is one file, since each costs whoever imports the package about a millisecond. Code of frameworks is
// for those who show it.
const core = { name: "core", test: /\/src\/(?!mounts)[\w-]+(?<!\.d)\.ts$/, minShareCount: 2 };

export default defineConfig({
  ...library(import.meta.dirname),
  outputOptions: { codeSplitting: { groups: [core] } },
});
