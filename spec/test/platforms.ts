import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** A platform's contract and what is made from it, as far as every platform has it. */
export interface PlatformSpec {
  readonly name: string;
  readonly contract: Contract;
  readonly eventTypes: readonly string[];
  readonly classicEventTypes: readonly string[];
  readonly eventCatalog: readonly { readonly name: string; readonly description: string }[];
  readonly examples: Readonly<Record<string, string>>;
  readonly vectors: { readonly accept: readonly Vector[]; readonly refuse: readonly Vector[] };
}

export interface Contract {
  readonly info: { readonly description: string };
  /** Where a payload says which event type it is. */
  readonly "x-event-name-at"?: readonly string[];
  readonly webhooks: Readonly<Record<string, { readonly post: Delivery }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly "x-open-enum"?: readonly string[] }>>;
  };
}

interface Delivery {
  readonly requestBody: {
    readonly content: {
      readonly "application/json": {
        readonly schema: { readonly $ref: string };
        readonly examples: { readonly delivered: { readonly value: unknown } };
      };
    };
  };
}

interface Vector {
  readonly name: string;
  readonly why: string;
  readonly then?: string;
  readonly reason?: string;
}

const specFolder = new URL("../", import.meta.url);

/** Every platform with a contract. */
export const platforms: readonly PlatformSpec[] = await Promise.all(
  readdirSync(specFolder)
    .filter((name) => existsSync(new URL(`${name}/openapi.yaml`, specFolder)))
    .map(async (name) => ({
      name,
      ...(await import(fileURLToPath(new URL(`generated/${name}/index.ts`, specFolder)))),
      ...(await import(fileURLToPath(new URL(`generated/${name}/examples.ts`, specFolder)))),
      contract: readJson(`generated/${name}/openapi.json`),
      vectors: readJson(`${name}/vectors.json`),
    })),
);

/** What a schema of the contract, named as `#/components/schemas/X`, finds wrong with a value. */
export function problemsWith(contract: object): ($ref: string, value: unknown) => readonly ErrorObject[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int32: true } });
  ajv.addSchema({ ...contract, $id: "https://spec.invalid/openapi.json" });
  return ($ref, value) => {
    const validate = ajv.compile({ $ref: `https://spec.invalid/openapi.json${$ref}` });
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, specFolder), "utf8"));
}
