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
  { name: "sandbox in a page", path: "bench/programs/sandbox.ts", limit: "100 kB" },
].map((check) => Object.assign(check, { gzip: true }));
