import { defineConfig } from "tsdown";
import { library } from "../../tools/library.ts";

// What entries share is one file, since each costs whoever imports the package about a millisecond. What only some platforms need stays
// out of it, and so does what is loaded on demand.
const core = {
  name: "core",
  test: /\/src\/(?!.*\/(?:account|create-each|raw|refuse-unsupported)\.ts$).*(?<!\.d)\.ts$/,
  minShareCount: 2,
};

export default defineConfig({
  ...library(import.meta.dirname),
  outputOptions: { codeSplitting: { groups: [core] } },
});
