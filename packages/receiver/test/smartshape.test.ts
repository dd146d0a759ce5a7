import { smartshape } from "@tacklebox/receiver/smartshape";
import { webHashing } from "../src/hashing.ts";
import { slicedBcrypt } from "../src/platforms/smartshape/bcrypt.ts";
import { describePlatform } from "./platform.ts";
import { smartshapeVectors as vectors } from "./vectors.ts";

describePlatform("SmartShape", { create: (options) => smartshape(options), vectors });
describePlatform("SmartShape on WebCrypto and bcryptjs", {
  create: (options) => smartshape({ ...options, hashing: webHashing(), bcrypt: slicedBcrypt() }),
  vectors,
});
