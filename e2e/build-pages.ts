// Builds the portal's pages over the built packages. A program of its own, because NODE_ENV is the whole process's: with it, React is
// the one for people and not the one for tests.
import { buildPages } from "../examples/partner-portal/build-pages.ts";
import { builtPackages } from "../tools/built-packages.ts";

process.env["NODE_ENV"] = "production";
console.log(await buildPages({ plugins: [builtPackages()], folder: "dist/e2e" }));
