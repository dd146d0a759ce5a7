import { Hono } from "hono";
import { cors } from "hono/cors";

import { isLoopbackOrigin } from "../loopback.ts";
import type { CallOptions } from "./answer-call.ts";
import { answerCall } from "./answer-call.ts";
import type { Answer } from "./answer.ts";
import { findClosest } from "./closest.ts";
import type { Operation } from "./contract.ts";
import { answerFault } from "./fault-answers.ts";
import { NetworkDown } from "./network-down.ts";
import type { Offence } from "./refuse.ts";
import { refuse } from "./refuse.ts";

export interface AppOptions extends CallOptions {
  readonly operations: readonly Operation[];
  readonly control: Hono;
  /** Response headers a page on another origin may read. */
  readonly exposedHeaders: readonly string[];
}

/** The sandbox's HTTP face: every operation of the contract, and the control API under `/_sandbox`. */
export function createApp(options: AppOptions): Hono {
  // The contract writes some paths with a final slash and clients send both forms (discoveries V8).
  const app = new Hono({ strict: false });
  app.use(
    cors({
      origin: (origin) => (isLoopbackOrigin(origin) ? origin : null),
      allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE"],
      exposeHeaders: [...options.exposedHeaders, "x-sandbox-violation", "x-sandbox-hint"],
    }),
  );
  app.route("/_sandbox", options.control);
  for (const operation of inOrderOfPrecedence(options.operations)) {
    const path = operation.path.replaceAll(/\{([^}]+)\}/g, ":$1").replace(/(?<=.)\/$/, "");
    app.on(operation.method, path, async (context) =>
      toResponse(await answerCall(options, operation, context.req.raw, context.req.param())),
    );
  }
  app.notFound(async (context) => toResponse(await answerUnknown(options, context.req.raw)));
  app.onError((error, context) => {
    if (error instanceof NetworkDown) throw error;
    const problem = { in: "body", at: "", message: String(error), keyword: "error" } as const;
    const offence: Offence = { kind: "failure", operation: null, request: context.req.raw, problems: [problem] };
    return toResponse(refuse(options, "sandbox-failure", offence));
  });
  return app;
}

// Hono answers with the first route that fits, so a literal part has to stand before a parameter.
function inOrderOfPrecedence(operations: readonly Operation[]): Operation[] {
  return operations.toSorted((left, right) => countParameters(left) - countParameters(right));
}

function countParameters(operation: Operation): number {
  return operation.path.split("{").length - 1;
}

async function answerUnknown(options: AppOptions, request: Request): Promise<Answer> {
  const fault = options.faults.takeApi(null);
  if (fault && fault !== "expired-session") return answerFault(fault, request, options.running);
  const { pathname } = new URL(request.url);
  const { operations } = options;
  const methods = operations.filter(({ path }) => fits(path, pathname)).map(({ method }) => method);
  const offence = { operation: null, request, closest: findClosest(operations, request.method, pathname) };
  if (methods.length === 0) {
    const problem = { in: "path", at: "", message: "is not in the contract", keyword: "enum" } as const;
    return refuse(options, "unknown-operation", { kind: "unknown-operation", ...offence, problems: [problem] });
  }
  const message = `is ${request.method}; known here: ${methods.join(", ")}`;
  const problem = { in: "method", at: "", message, keyword: "enum" } as const;
  const answer = refuse(options, "wrong-method", { kind: "wrong-method", ...offence, problems: [problem] });
  return { ...answer, headers: { ...answer.headers, allow: methods.join(", ") } };
}

function fits(template: string, path: string): boolean {
  const wanted = template.replace(/\/$/, "").split("/");
  const given = path.replace(/\/$/, "").split("/");
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith("{") || part === given[index]);
}

function toResponse({ status, headers = {}, body, text }: Answer): Response {
  if (body === undefined) return new Response(text ?? null, { status, headers: { ...headers } });
  return Response.json(body, { status, headers: { ...headers } });
}
