import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import * as diagnose from "@tacklebox/receiver/diagnose";
import * as guide from "@tacklebox/receiver/guide";
import * as express from "@tacklebox/receiver/express";
import * as journal from "@tacklebox/receiver/journal";
import * as node from "@tacklebox/receiver/node";
import * as core from "@tacklebox/receiver";
import * as crazygoldfish from "@tacklebox/receiver/crazygoldfish";
import * as roomle from "@tacklebox/receiver/roomle";
import * as smartshape from "@tacklebox/receiver/smartshape";
import * as vntana from "@tacklebox/receiver/vntana";

it("exports what is public, and nothing else", () => {
  expect({
    "@tacklebox/receiver": Object.keys(core),
    "@tacklebox/receiver/crazygoldfish": Object.keys(crazygoldfish),
    "@tacklebox/receiver/roomle": Object.keys(roomle),
    "@tacklebox/receiver/smartshape": Object.keys(smartshape),
    "@tacklebox/receiver/vntana": Object.keys(vntana),
    "@tacklebox/receiver/node": Object.keys(node),
    "@tacklebox/receiver/express": Object.keys(express),
    // Beside a platform each.
    "@tacklebox/receiver/diagnose": Object.keys(diagnose).filter((name) => !(name in diagnose.diagnosisPlatforms)),
    "@tacklebox/receiver/guide": Object.keys(guide),
    "@tacklebox/receiver/journal": Object.keys(journal),
  }).toMatchInlineSnapshot(`
    {
      "@tacklebox/receiver": [
        "createReceiver",
        "isKnownEvent",
        "createMemoryReplayGuard",
        "ReceiverError",
      ],
      "@tacklebox/receiver/crazygoldfish": [
        "createVerifier",
        "sign",
        "crazygoldfish",
      ],
      "@tacklebox/receiver/diagnose": [
        "diagnose",
        "describe",
        "fixFor",
        "frameworks",
        "diagnosisPlatforms",
      ],
      "@tacklebox/receiver/express": [
        "toNode",
        "captureRawBody",
      ],
      "@tacklebox/receiver/guide": [
        "frameworks",
        "receiverCode",
      ],
      "@tacklebox/receiver/journal": [
        "createMemoryJournal",
      ],
      "@tacklebox/receiver/node": [
        "toNode",
      ],
      "@tacklebox/receiver/roomle": [
        "createVerifier",
        "sign",
        "roomle",
      ],
      "@tacklebox/receiver/smartshape": [
        "createVerifier",
        "sign",
        "nativeBcrypt",
        "slicedBcrypt",
        "threadedBcrypt",
        "smartshape",
      ],
      "@tacklebox/receiver/vntana": [
        "createVerifier",
        "sign",
        "canonicalType",
        "vntana",
      ],
    }
  `);
});

it.each([
  "../src/index.ts",
  "../src/platforms/crazygoldfish/index.ts",
  "../src/platforms/roomle/index.ts",
  "../src/platforms/smartshape/index.ts",
  "../src/platforms/vntana/index.ts",
  "../src/adapters/node.ts",
  "../src/adapters/express.ts",
  "../src/diagnose.ts",
  "../src/guide.ts",
  "../src/journal.ts",
])("touches no global while %s is imported", (entry) => {
  const names = [
    "crypto",
    "fetch",
    "Request",
    "Response",
    "Headers",
    "ReadableStream",
    "TextEncoder",
    "TextDecoder",
    "setTimeout",
  ];
  const script = `
      const touched = [];
      for (const name of ${JSON.stringify(names)}) {
        const value = globalThis[name];
        Object.defineProperty(globalThis, name, { configurable: true, get: () => (touched.push(name), value) });
      }
      const date = Date.now, builtin = process.getBuiltinModule;
      Date.now = () => (touched.push("Date.now"), date());
      process.getBuiltinModule = (id) => (touched.push(id), builtin(id));
      const before = Reflect.ownKeys(globalThis).length;
      await import(${JSON.stringify(new URL(entry, import.meta.url).href)});
      console.log(JSON.stringify([touched, Reflect.ownKeys(globalThis).length - before]));
      crypto;
      if (touched.length !== 1) throw new Error("The trap does not work.");`;
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
  expect(output.trim()).toBe("[[],0]");
});
