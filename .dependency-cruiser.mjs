import { readdirSync, readFileSync } from "node:fs";

// Who may import whom. The names are the rules; docs/architecture.md draws them.
const tests = ["\\.test(-d)?\\.tsx?$", "^(packages/[^/]+|spec)/test/"];
const fromNpm = ["npm", "npm-dev", "npm-peer", "npm-optional", "npm-no-pkg", "npm-unknown"];

export default {
  forbidden: [
    {
      name: "Nothing imports in a circle",
      from: {},
      to: { circular: true },
    },
    {
      name: "Packages meet by their public names",
      from: { path: "^(packages/[^/]+|spec|examples/[^/]+|stories|e2e|bench|tools)/" },
      to: { path: "^(packages/[^/]+|spec)/", pathNot: "^$1/", dependencyTypes: ["local"] },
    },
    {
      name: "Spec imports no other package",
      from: { path: "^spec/" },
      to: { path: "^packages/" },
    },
    {
      name: "Client imports no other package, except spec for its types",
      from: { path: "^packages/client/", pathNot: tests },
      to: { path: "^(packages|spec)/", pathNot: ["^packages/client/", "^spec/"] },
    },
    {
      name: "Client imports from spec types only",
      from: { path: "^packages/client/", pathNot: tests },
      to: { path: "^spec/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "Client's tests import no other package than spec and sandbox",
      from: { path: "^packages/client/" },
      to: { path: "^packages/(?!(client|sandbox)/)" },
    },
    {
      name: "Receiver imports no other package than spec",
      from: { path: "^packages/receiver/" },
      to: { path: "^packages/(?!receiver/)" },
    },
    {
      name: "Sandbox stands on the other side of the wire and never imports client",
      from: { path: "^packages/sandbox/" },
      to: { path: "^packages/client/" },
    },
    {
      name: "Sandbox imports no other package than spec and receiver",
      from: { path: "^packages/sandbox/" },
      to: { path: "^packages/(?!(sandbox|client|receiver)/)" },
    },
    {
      name: "Sandbox imports from receiver only what signs",
      from: { path: "^packages/sandbox/", pathNot: tests },
      to: { path: "^packages/receiver/", pathNot: "^packages/receiver/src/platforms/[^/]+/index\\.ts$" },
    },
    {
      name: "React imports no other package than client, and receiver's diagnose and guide",
      from: { path: "^packages/react/", pathNot: tests },
      to: { path: "^packages/(?!(react|client)/)", pathNot: "^packages/receiver/src/(diagnose|guide)[./]" },
    },
    {
      name: "CLI imports no other package than client, receiver and sandbox",
      from: { path: "^packages/cli/" },
      to: { path: "^packages/(?!(cli|client|receiver|sandbox)/)" },
    },
    {
      name: "Platform folders never import each other",
      from: { path: "/platforms/([^/]+)/" },
      to: { path: "/platforms/[^/]+/", pathNot: "/platforms/$1/" },
    },
    {
      name: "Contracts of platforms never import each other",
      from: { path: "^spec/(?:generated/)?([^/]+)/", pathNot: "^spec/(scripts|test)/" },
      to: { path: "^spec/", pathNot: "^spec/(generated/)?$1/" },
    },
    {
      name: "Only a package's entries and its lists of platforms reach into a platform folder",
      from: {
        path: "^packages/([^/]+)/src/",
        pathNot: [...tests, "/src/platforms/", "/src/[^/]+/platforms\\.ts$", ...entries()],
      },
      to: { path: "^packages/$1/src/platforms/" },
    },
    {
      name: "Sandbox's domain knows no HTTP",
      from: { path: "^packages/sandbox/src/platforms/[^/]+/(state|domain)[./]" },
      to: { path: "^packages/sandbox/src/(http|delivery|msw|server)/" },
    },
    {
      name: "Node's own modules are used only in the entries for Node",
      from: {
        path: "^packages/(client|receiver|react|sandbox)/src/",
        pathNot: [
          ...tests,
          "^packages/client/src/(node|session/file-token-store)\\.ts$",
          "^packages/receiver/src/adapters/",
          "^packages/sandbox/src/server/",
        ],
      },
      to: { dependencyTypes: ["core"], dependencyTypesNot: ["type-only", "type-import"] },
    },
    {
      name: "Client runs on openapi-fetch and nothing else",
      from: { path: "^packages/client/src/", pathNot: tests },
      to: { dependencyTypes: fromNpm, pathNot: "(^|/)node_modules/openapi-fetch/" },
    },
    {
      name: "Receiver runs on nothing from npm",
      from: { path: "^packages/receiver/src/", pathNot: [...tests, "/platforms/smartshape/bcrypt\\.ts$"] },
      to: { dependencyTypes: fromNpm },
    },
    {
      name: "Only its own file knows bcrypt, and nothing else from npm",
      from: { path: "^packages/receiver/src/platforms/smartshape/bcrypt\\.ts$" },
      to: { dependencyTypes: fromNpm, pathNot: "(^|/)node_modules/(bcryptjs|@node-rs/bcrypt)/" },
    },
    {
      name: "Sandbox runs on hono, ajv and msw",
      from: { path: "^packages/sandbox/src/", pathNot: tests },
      to: { dependencyTypes: fromNpm, pathNot: "(^|/)node_modules/(hono|ajv|ajv-formats|msw)/" },
    },
    {
      name: "React runs on Radix's dialog, TanStack Query, an error boundary and clsx",
      from: { path: "^packages/react/src/", pathNot: tests },
      to: {
        dependencyTypes: fromNpm,
        pathNot:
          "(^|/)node_modules/(react|react-dom|@radix-ui/react-dialog|@tanstack/react-query|react-error-boundary|clsx)/",
      },
    },
    {
      name: "Only the dialog shell knows Radix",
      from: { path: "^packages/react/src/", pathNot: [...tests, "^packages/react/src/components/dialog-shell/"] },
      to: { path: "(^|/)node_modules/@radix-ui/" },
    },
    {
      name: "Only data knows the query cache",
      from: { path: "^packages/react/src/", pathNot: [...tests, "^packages/react/src/data/"] },
      to: { path: "(^|/)node_modules/@tanstack/" },
    },
    {
      name: "What ships imports no test",
      from: { path: "^(packages/[^/]+/src|spec/generated)/", pathNot: tests },
      to: { path: tests },
    },
    {
      name: "Nothing imports examples, stories, e2e or bench",
      from: { path: "^(examples/[^/]+|[^/]+)/", pathNot: "^(\\.storybook|e2e)/" },
      to: { path: "^(examples|stories|e2e|bench)/", pathNot: "^$1/" },
    },
    {
      name: "Journeys import examples, and neither stories nor bench",
      from: { path: "^e2e/" },
      to: { path: "^(stories|bench)/" },
    },
    {
      name: "Every import leads somewhere",
      from: {},
      // Vite's plugins make virtual modules, and Vite itself hands files over as text. Tools install a later version of the kit, and bundlers' plugins.
      to: {
        couldNotResolve: true,
        pathNot: [
          "^virtual:",
          "\\?(raw|inline)$",
          "^@tacklebox/react-later",
          "^@vitejs/plugin-rsc",
          "^mini-css-extract-plugin",
        ],
      },
    },
  ].map((rule) => Object.assign(rule, { severity: "error" })),
  options: {
    doNotFollow: { path: "(^|/)node_modules/" },
    exclude: { path: "^((packages/[^/]+|spec|examples/[^/]+)/dist|coverage|storybook-static|tools/fifth-platform)/" },
    // Imports of types are arrows too; "specify" marks them, so that rules can tell them apart.
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};

/** The files that package.json names, as patterns. */
function entries() {
  return readdirSync("packages").flatMap((name) => {
    const { exports = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8"));
    return Object.values(exports)
      .map((target) => (typeof target === "string" ? target : target.default))
      .map((file) => `^packages/${name}/${file.replace("./", "").replaceAll(".", "\\.")}$`);
  });
}
