import type { ErrorObject } from "ajv/dist/2020.js";

import type { Call } from "../platform.ts";
import type { Answer } from "./answer.ts";
import type { JsonObject } from "../json.ts";
import type { Contract, OpenApiDocument, Operation } from "./contract.ts";
import type { Schemas } from "./schemas.ts";
import { createSchemas } from "./schemas.ts";
import type { Problem } from "./violation.ts";

/** Holds requests, answers, events and control input against their schemas; an empty list means satisfied. */
export interface Validator {
  readonly request: (operation: Operation, call: Call) => Problem[];
  readonly answer: (operation: Operation, answer: Answer) => Problem[];
  readonly event: (type: string, payload: JsonObject) => Problem[];
  readonly input: (schema: JsonObject, value: unknown, where: "body" | "query") => Problem[];
}

const MOST_PROBLEMS = 10;

export function createValidator(document: OpenApiDocument, contract: Contract): Validator {
  const schemas = createSchemas(document);
  return {
    request: (operation, call) => [
      ...checkParameters(schemas, operation, call),
      ...checkQueryNames(operation, call.query),
      ...checkBody(schemas, operation, call.body),
    ],
    answer: (operation, answer) => checkAnswer(schemas, operation, answer),
    event(type, payload) {
      const pointer = Object.hasOwn(contract.events, type) ? contract.events[type] : contract.openEvent;
      if (!pointer) return [problem("payload", "", `${type} is not an event type of the contract`, "enum")];
      return toProblems("payload", schemas.errorsAt(pointer, payload));
    },
    input: (schema, value, where) => toProblems(where, schemas.errorsOf(schema, value)),
  };
}

function checkParameters(schemas: Schemas, operation: Operation, call: Call): Problem[] {
  return operation.parameters.flatMap((parameter) => {
    const value = readParameter(parameter.in, parameter.name, call);
    if (value !== null) return toProblems(parameter.in, schemas.errorsAt(parameter.schema, value), parameter.name);
    return parameter.required ? [missing(parameter.in, parameter.name)] : [];
  });
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

function checkBody(schemas: Schemas, operation: Operation, body: unknown): Problem[] {
  if (!operation.body) return body === undefined ? [] : [problem("body", "", "this operation takes no body", "not")];
  if (body === undefined) return operation.body.required ? [missing("body", "")] : [];
  // Closed: a misspelt member would be dropped in silence by a platform, and is what a sandbox is there to find.
  return toProblems("body", schemas.errorsAt(operation.body.schema, body, true));
}

function checkAnswer(schemas: Schemas, operation: Operation, answer: Answer): Problem[] {
  const declared = operation.answers[answer.status] ?? operation.answers["default"];
  if (!declared) return [problem("status", "", `${answer.status} is not declared`, "enum")];
  const headers = new Headers(answer.headers);
  const problems = declared.headers.flatMap((header) => {
    const value = headers.get(header.name);
    if (value !== null) return toProblems("header", schemas.errorsAt(header.schema, value), header.name);
    return header.required ? [missing("header", header.name)] : [];
  });
  if (!declared.schema) return problems;
  return [...problems, ...toProblems("body", schemas.errorsAt(declared.schema, answer.body))];
}

function toProblems(where: Problem["in"], errors: readonly ErrorObject[], name?: string): Problem[] {
  return errors.slice(0, MOST_PROBLEMS).map((error) => toProblem(where, error, name));
}

function toProblem(where: Problem["in"], error: ErrorObject, name: string | undefined): Problem {
  const params: Record<string, unknown> = error.params;
  const member = params["missingProperty"] ?? params["unevaluatedProperty"] ?? params["additionalProperty"];
  const extra = error.keyword === "unevaluatedProperties" || error.keyword === "additionalProperties";
  const values = Array.isArray(params["allowedValues"]) ? `: ${params["allowedValues"].join(", ")}` : "";
  const message = extra ? `must not have the member '${String(member)}'` : `${error.message ?? error.keyword}${values}`;
  const found = problem(where, name ?? error.instancePath, message, error.keyword);
  return typeof member === "string" ? { ...found, member } : found;
}

function missing(where: Problem["in"], at: string): Problem {
  return problem(where, at, "is missing", "required");
}

function problem(where: Problem["in"], at: string, message: string, keyword: string): Problem {
  return { in: where, at, message, keyword };
}
