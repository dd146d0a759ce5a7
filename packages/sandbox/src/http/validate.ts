import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

import type { Call } from "../platform.ts";
import type { Answer, JsonObject } from "./answer.ts";
import type { Contract, OpenApiDocument, Operation } from "./contract.ts";
import type { Problem } from "./violation.ts";

/** Holds requests, answers, events and control input against their schemas; an empty list means satisfied. */
export interface Validator {
  readonly request: (operation: Operation, call: Call) => Problem[];
  readonly answer: (operation: Operation, answer: Answer) => Problem[];
  readonly event: (type: string, payload: JsonObject) => Problem[];
  readonly input: (schema: JsonObject, value: unknown) => Problem[];
}

// An address that cannot exist: the document only needs a name to be referred to.
const DOCUMENT = "https://contract.invalid/openapi.json";
const MOST_PROBLEMS = 10;

/** Validators are compiled on first use and kept: a sandbox that is asked for two operations pays for two. */
export function createValidator(document: OpenApiDocument, contract: Contract): Validator {
  let ajv: Ajv2020 | undefined;
  const compiled = new Map<string, ValidateFunction>();

  function compile(pointer: string, closed = false): ValidateFunction {
    const key = `${pointer} ${closed}`;
    const known = compiled.get(key);
    if (known) return known;
    ajv ??= createAjv(document);
    const $ref = `${DOCUMENT}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
    const validate = ajv.compile(closed ? { $ref, unevaluatedProperties: false } : { $ref });
    compiled.set(key, validate);
    return validate;
  }

  function checkParameters(operation: Operation, call: Call): Problem[] {
    return operation.parameters.flatMap((parameter) => {
      const value = readParameter(parameter.in, parameter.name, call);
      if (value !== null) return check(parameter.in, compile(parameter.schema), value, parameter.name);
      return parameter.required ? [missing(parameter.in, parameter.name)] : [];
    });
  }

  function checkBody(operation: Operation, body: unknown): Problem[] {
    if (!operation.body) return body === undefined ? [] : [problem("body", "", "this operation takes no body", "not")];
    if (body === undefined) return operation.body.required ? [missing("body", "")] : [];
    // Closed: a misspelt member would be dropped in silence by a platform, and is what a sandbox is there to find.
    return check("body", compile(operation.body.schema, true), body);
  }

  return {
    request: (operation, call) => [
      ...checkParameters(operation, call),
      ...checkQueryNames(operation, call.query),
      ...checkBody(operation, call.body),
    ],
    answer(operation, answer) {
      const declared = operation.answers[answer.status] ?? operation.answers["default"];
      if (!declared) return [problem("status", "", `${answer.status} is not declared`, "enum")];
      const headers = new Headers(answer.headers);
      const problems = declared.headers.flatMap((header) => {
        const value = headers.get(header.name);
        if (value !== null) return check("header", compile(header.schema), value, header.name);
        return header.required ? [missing("header", header.name)] : [];
      });
      if (!declared.schema) return problems;
      return [...problems, ...check("body", compile(declared.schema), answer.body)];
    },
    event(type, payload) {
      const pointer = contract.events[type];
      if (!pointer) return [problem("payload", "", `${type} is not an event type of the contract`, "enum")];
      return check("payload", compile(pointer), payload);
    },
    input(schema, value) {
      ajv ??= createAjv(document);
      return check("body", ajv.compile(schema), value);
    },
  };
}

function check(where: Problem["in"], validate: ValidateFunction, value: unknown, name?: string): Problem[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, MOST_PROBLEMS).map((error) => toProblem(where, error, name));
}

function createAjv(document: OpenApiDocument): Ajv2020 {
  // The contract is checked where it is made: not loading the schema of schemas halves the time of the first call.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    meta: false,
    code: { optimize: false },
  });
  // ajv-formats is CommonJS: its function is the default export's own `default`, in Node as in bundlers.
  formats.default(ajv);
  return ajv.addSchema({ ...document, $id: DOCUMENT });
}

function readParameter(where: "path" | "query" | "header", name: string, call: Call): string | null {
  if (where === "path") return call.path[name] ?? null;
  return where === "query" ? call.query.get(name) : call.headers.get(name);
}

function checkQueryNames(operation: Operation, query: URLSearchParams): Problem[] {
  const known = new Set(operation.parameters.flatMap(({ in: where, name }) => (where === "query" ? [name] : [])));
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => problem("query", name, "is not a parameter of this operation", "additionalProperties"));
}

function toProblem(where: Problem["in"], error: ErrorObject, name: string | undefined): Problem {
  const params: Record<string, unknown> = error.params;
  const member = params["missingProperty"] ?? params["unevaluatedProperty"] ?? params["additionalProperty"];
  const extra = error.keyword === "unevaluatedProperties" || error.keyword === "additionalProperties";
  const message = extra ? `must not have the member '${String(member)}'` : (error.message ?? error.keyword);
  const found = problem(where, name ?? error.instancePath, message, error.keyword);
  return typeof member === "string" ? { ...found, member } : found;
}

function missing(where: Problem["in"], at: string): Problem {
  return problem(where, at, "is missing", "required");
}

function problem(where: Problem["in"], at: string, message: string, keyword: string): Problem {
  return { in: where, at, message, keyword };
}
