import { crazygoldfish } from "@tacklebox/receiver/crazygoldfish";
import { webHashing } from "../src/hashing.ts";
import { describePlatform } from "./platform.ts";
import { crazygoldfishVectors } from "./vectors.ts";

for (const { read, vectors } of crazygoldfishVectors) {
  const name = `CrazyGoldFish, ${read.scheme} in ${read.header}`;
  describePlatform(name, { create: (options) => crazygoldfish({ ...options, read }), vectors });
  describePlatform(`${name} on WebCrypto`, {
    create: (options) => crazygoldfish({ ...options, read, hashing: webHashing() }),
    vectors,
  });
}
