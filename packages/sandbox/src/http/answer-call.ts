import type { Faults } from "../delivery/faults.ts";
import type { Call, RunningPlatform } from "../platform.ts";
import type { Answer } from "./answer.ts";
import type { BodyType, Operation } from "./contract.ts";
import { answerFault } from "./fault-answers.ts";
import type { RefuseOptions } from "./refuse.ts";
import { refuse } from "./refuse.ts";
import type { Validator } from "./validate.ts";
import type { Problem } from "./violation.ts";

export interface CallOptions extends RefuseOptions {
  readonly running: RunningPlatform<unknown>;
  readonly validator: Validator;
  readonly faults: Faults;
}

/** Answers a request for an operation: its fault, if one waits; else contract, domain, and contract again. */
export async function answerCall(
  options: CallOptions,
  operation: Operation,
  request: Request,
  path: Readonly<Record<string, string>>,
): Promise<Answer> {
  const fault = options.faults.takeApi(operation.id);
  if (fault === "expired-session") await options.running.expireSession(request.headers);
  else if (fault) return answerFault(fault, request, options.running);

  const { id } = operation;
  const body = await readBody(request, operation.body?.type);
  if (body.kind !== "read") {
    return refuse(options, body.kind, { kind: "request", operation: id, request, problems: [body.problem] });
  }
  const { searchParams: query, origin } = new URL(request.url);
  const call: Call = { path, query, origin, headers: request.headers, body: body.value };
  const problems = options.validator.request(operation, call);
  if (problems.length > 0) {
    return refuse(options, "request-violation", { kind: "request", operation: id, request, problems });
  }
  const route = options.running.routes[id];
  if (!route) throw new Error(`No route answers ${id}`);
  const answer = await route(call);
  const mistakes = options.validator.answer(operation, answer);
  if (mistakes.length === 0) return answer;
  return refuse(options, "sandbox-failure", { kind: "response", operation: id, request, problems: mistakes });
}

type ReadBody =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "unreadable-body" | "wrong-content-type"; readonly problem: Problem };

const NAMES: Readonly<Record<BodyType, string>> = {
  "application/json": "JSON",
  "application/x-www-form-urlencoded": "a form",
};

async function readBody(request: Request, wanted: BodyType = "application/json"): Promise<ReadBody> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength === 0) return { kind: "read", value: undefined };
  const type = request.headers.get("content-type") ?? "";
  if (type.split(";", 1).join("").trim().toLowerCase() !== wanted) {
    const message = `is ${JSON.stringify(type)}; a body is sent as ${wanted}`;
    return { kind: "wrong-content-type", problem: { in: "header", at: "content-type", message, keyword: "const" } };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown =
      wanted === "application/json" ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
    return { kind: "read", value };
  } catch {
    const problem: Problem = { in: "body", at: "", message: `is not ${NAMES[wanted]} in UTF-8`, keyword: "type" };
    return { kind: "unreadable-body", problem };
  }
}
