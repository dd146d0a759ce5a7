import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

import type { JsonObject } from "../json.ts";
import type { OpenApiDocument } from "./contract.ts";

/** The schemas of a contract; an empty list of errors means that a value satisfies its schema. */
export interface Schemas {
  /** Against the schema at a JSON pointer into the contract; `closed` refuses members it does not name. */
  readonly errorsAt: (pointer: string, value: unknown, closed?: boolean) => readonly ErrorObject[];
  /** Against a schema of our own. */
  readonly errorsOf: (schema: JsonObject, value: unknown) => readonly ErrorObject[];
}

// An address that cannot exist: the document only needs a name to be referred to.
const DOCUMENT = "https://contract.invalid/openapi.json";
const MOST_PARTS = 2000;

/** Validators are compiled on first use and kept: a sandbox that is asked for two operations pays for two. */
export function createSchemas(document: OpenApiDocument): Schemas {
  const decide = createCompiler(document, false);
  const explain = createCompiler(document, true);

  function errors(schema: JsonObject, value: unknown): readonly ErrorObject[] {
    const validate = decide(schema);
    if (validate(value)) return [];
    // All reasons cost the square of their number, which a hostile body can make large: there the first one does.
    if (!hasFewParts(value)) return validate.errors ?? [];
    const explanation = explain(schema);
    explanation(value);
    return explanation.errors ?? [];
  }

  const atPointers = new Map<string, JsonObject>();
  return {
    errorsAt(pointer, value, closed = false) {
      const key = `${pointer} ${closed}`;
      const $ref = `${DOCUMENT}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
      const schema = atPointers.get(key) ?? (closed ? { $ref, unevaluatedProperties: false } : { $ref });
      atPointers.set(key, schema);
      return errors(schema, value);
    },
    errorsOf: errors,
  };
}

function createCompiler(document: OpenApiDocument, allErrors: boolean): (schema: JsonObject) => ValidateFunction {
  let ajv: Ajv2020 | undefined;
  return (schema) => {
    ajv ??= createAjv(document, allErrors);
    // Ajv keeps what it compiled by the identity of the schema.
    return ajv.compile(schema);
  };
}

function createAjv(document: OpenApiDocument, allErrors: boolean): Ajv2020 {
  // The contract is checked where it is made: not loading the schema of schemas halves the time of the first call.
  const ajv = new Ajv2020({
    strict: false,
    allErrors,
    validateSchema: false,
    meta: false,
    code: { optimize: false },
  });
  // ajv-formats is CommonJS: its function is the default export's own `default`, in Node as in bundlers.
  formats.default(ajv);
  return ajv.addSchema({ ...document, $id: DOCUMENT });
}

function hasFewParts(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen + waiting.length > MOST_PARTS) return false;
    const part = waiting.pop();
    if (typeof part !== "object" || part === null) continue;
    const parts: unknown[] = Object.values(part);
    if (parts.length > MOST_PARTS) return false;
    waiting.push(...parts);
  }
  return true;
}
