import type { Step } from "./run-steps.ts";

/**
 * What `pnpm check` looks at, the longest and the most needed first. A tool of this folder ends its output with one line that
 * says what it found.
 */
export const steps: readonly Step[] = [
  { name: "build", holds: "every library builds", commands: [["node", "tools/build.ts"]] },
  {
    name: "types",
    holds: "everything type-checks, the contract's types under three TypeScripts",
    commands: [["node", "tools/check-types.ts"]],
  },
  {
    name: "pack",
    holds: "the tarballs are clean by publint's strict rules and attw's for ESM",
    commands: [["node", "tools/check-tarballs.ts"]],
    needs: ["build"],
  },
  {
    name: "consumer",
    holds: "outside the workspace the tarballs install, type-check and run",
    commands: [["node", "tools/check-consumer.ts"]],
    needs: ["pack"],
  },
  {
    name: "embed",
    holds:
      "the packed kit works in a partner's page, by keyboard, under a strict policy, in frames, beside another version, and hydrates",
    commands: [
      ["node", "tools/ensure-browser.ts"],
      ["node", "tools/check-embed.ts"],
    ],
    needs: ["pack"],
  },
  {
    name: "next",
    holds: "Next.js builds the packed kit from Server Components",
    commands: [
      ["node", "tools/ensure-browser.ts"],
      ["node", "tools/check-next.ts"],
    ],
    needs: ["pack"],
  },
  {
    name: "rsc",
    holds: "Vite builds the packed kit from Server Components",
    commands: [
      ["node", "tools/ensure-browser.ts"],
      ["node", "tools/check-rsc.ts"],
    ],
    needs: ["pack"],
  },
  {
    name: "webpack",
    holds: "webpack builds the packed kit, and its page works under a strict policy",
    commands: [
      ["node", "tools/ensure-browser.ts"],
      ["node", "tools/check-webpack.ts"],
    ],
    needs: ["pack"],
  },
  { name: "format", holds: "everything is formatted", commands: [["oxfmt", "--check"]] },
  { name: "lint", holds: "no lint rule is broken, those that need types among them", commands: [["oxlint"]] },
  {
    name: "arrows",
    holds: "nothing imports what it must not",
    commands: [["depcruise", "--config", ".dependency-cruiser.mjs", "."]],
  },
  {
    name: "platforms",
    holds: "every platform has the same folders and files in every package",
    commands: [["node", "tools/check-platforms.ts"]],
  },
  {
    name: "words",
    holds: "no module is mocked, and no file names the machine it was written on",
    commands: [["node", "tools/check-words.ts"]],
  },
  { name: "unused", holds: "no file, export or dependency is unused", commands: [["knip"]] },
  {
    name: "contract",
    holds: "the contracts pass Redocly's strict rules",
    commands: [["node", "tools/check-contracts.ts"]],
  },
  {
    name: "generated",
    holds: "what is made from the contracts, the platforms' folders and their capabilities is up to date",
    commands: [
      ["node", "spec/scripts/generate.ts", "--check"],
      ["node", "tools/write-lists.ts", "--check"],
      ["node", "tools/write-event-types.ts", "--check"],
      ["node", "tools/write-platforms.ts", "--check"],
    ],
  },
  {
    name: "vectors",
    holds: "the vectors are what the Python script makes",
    commands: [["node", "tools/check-vectors.ts"]],
  },
  {
    name: "storybook",
    holds: "Storybook builds",
    commands: [["storybook", "build", "--quiet", "--output-dir", "storybook-static"]],
  },
  { name: "size", holds: "what a program ships stays small", commands: [["node", "tools/check-size.ts"]] },
  {
    name: "readme",
    holds: "the examples of the READMEs type-check",
    commands: [["node", "tools/check-readme.ts"]],
  },
  {
    name: "type-cost",
    holds: "sixty calls cost the compiler at most 1,000 instantiations",
    commands: [["node", "tools/check-type-cost.ts"]],
  },
  {
    name: "install-size",
    holds: "the install stays under 800 MB and 600 packages",
    commands: [["node", "tools/check-install-size.ts"]],
  },
  {
    name: "import-cost",
    holds: "importing client or receiver touches no global and costs at most 8 ms",
    commands: [["node", "tools/check-import-cost.ts"]],
    needs: ["pack"],
    isAlone: true,
  },
];
