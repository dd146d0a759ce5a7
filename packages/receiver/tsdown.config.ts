import { defineConfig } from "tsdown";
import { library } from "../../tools/library.ts";

export default defineConfig(library(import.meta.dirname));
