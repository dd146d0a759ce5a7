import { defineConfig } from "tsdown";
import { library } from "../../tools/library.ts";

// File by file, so that each keeps its own "use client" as its first line.
export default defineConfig(library(import.meta.dirname, { unbundle: true }));
