import { vntana } from "@tacklebox/receiver/vntana";
import { webHashing } from "../src/hashing.ts";
import { describePlatform } from "./platform.ts";
import { vntanaVectors as vectors } from "./vectors.ts";

describePlatform("VNTANA", { create: (options) => vntana(options), vectors });
describePlatform("VNTANA on WebCrypto", {
  create: (options) => vntana({ ...options, hashing: webHashing() }),
  vectors,
});
