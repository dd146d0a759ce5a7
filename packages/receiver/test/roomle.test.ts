import { roomle } from "@tacklebox/receiver/roomle";
import { webHashing } from "../src/hashing.ts";
import { describePlatform } from "./platform.ts";
import { roomleVectors as vectors } from "./vectors.ts";

const { apiKey } = vectors;

describePlatform("Roomle", { create: (options) => roomle({ ...options, apiKey }), vectors });
describePlatform("Roomle on WebCrypto", {
  create: (options) => roomle({ ...options, apiKey, hashing: webHashing() }),
  vectors,
});
