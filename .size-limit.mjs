/** The other ends of `import()` in packages/react: what a visit to the list, and then to one webhook, does without. */
const views = /\/(webhook-views\.ts|delete-webhook-dialog\.tsx)$/;
const tools = [
  /\/(delivery-inspector|detail-tabs|endpoint-guide|signature-doctor|guided-rotation-view|verdict-view)\.tsx$/,
  /\/check-signature\.ts$/,
  /^@tacklebox\/receiver\/(diagnose|guide)$/,
];

// What programs ship, minified and gzipped, everything they import included. bench/programs has the programs.
export default [
  {
    name: "client, a program that makes one call (without raw(), which loads openapi-fetch when first asked for)",
    path: "bench/programs/client-one-call.ts",
    limit: "6.5 kB",
    modifyRolldownConfig: (config) => ({ ...config, external: /\/raw\.ts$/ }),
  },
  { name: "client, the same with raw()", path: "bench/programs/client-one-call.ts", limit: "10 kB" },
  {
    name: "client, a program that lists webhooks (without raw())",
    path: "bench/programs/client-webhooks.ts",
    limit: "8.5 kB",
    modifyRolldownConfig: (config) => ({ ...config, external: /\/raw\.ts$/ }),
  },
  { name: "receiver, verify alone", path: "bench/programs/receiver-verify.ts", limit: "2 kB" },
  { name: "receiver with a handler", path: "bench/programs/receiver.ts", limit: "6 kB" },
  { name: "receiver, find out why a signature fails", path: "bench/programs/receiver-diagnose.ts", limit: "8 kB" },
  react("event picker", "picker", "8.1 kB"),
  react("form with the picker", "form", "21.2 kB"),
  react("secret", "secret", "8.6 kB"),
  react("secret with its rotation", "rotate", "21.8 kB"),
  react("manager, what it loads at first", "manager", "27 kB"),
  react("manager, with every view but deliveries, guide and doctor", "manager", "69.5 kB", tools),
  react("all hooks", "headless", "26.5 kB"),
  react("the hook for a list", "list-hook", "11.4 kB"),
  { name: "sandbox in a page", path: "bench/programs/sandbox.ts", limit: "100 kB" },
].map((check) => Object.assign(check, { gzip: true }));

/** Without React, which is the host's, and without what is loaded when it is first shown. */
function react(name, program, limit, later = [views, ...tools]) {
  return {
    name: `react, ${name}`,
    path: `bench/programs/react-${program}.ts`,
    limit,
    modifyRolldownConfig: (config) => ({
      ...config,
      external: [/^react(-dom)?(\/|$)/, ...later],
      transform: { define: { "process.env.NODE_ENV": '"production"' } },
    }),
  };
}
