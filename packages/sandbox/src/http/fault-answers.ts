import type { ApiFault } from "../delivery/faults.ts";
import type { RunningPlatform } from "../platform.ts";
import type { Answer } from "./answer.ts";
import { NetworkDown } from "./network-down.ts";

/** What a fault makes of a call; all but `expired-session`, which happens to the session while the call goes on. */
export async function answerFault(
  fault: Exclude<ApiFault, "expired-session">,
  request: Request,
  { failure }: Pick<RunningPlatform<unknown>, "failure">,
): Promise<Answer> {
  switch (fault) {
    case "bad-credentials":
    case "forbidden":
    case "not-found":
    case "conflict":
    case "validation-error":
    case "server-error":
      return failure(fault, []);
    case "rate-limit": {
      const answer = failure("rate-limited", []);
      return { ...answer, headers: { ...answer.headers, "retry-after": "1" } };
    }
    case "html-instead-of-json":
      return html(502, "502 Bad Gateway");
    case "html-under-200":
      return html(200, "Sign in");
    case "empty-error-body":
      return { status: 503 };
    case "success-false-under-200":
      return failure("refused-under-200", []);
    case "redirect-to-other-origin": {
      const { pathname, search } = new URL(request.url);
      // A name that never resolves: what follows the redirect must not reach anybody.
      return { status: 307, headers: { location: `https://elsewhere.invalid${pathname}${search}` } };
    }
    case "network-down":
      throw new NetworkDown();
    case "never-answers":
      // The fetch around it rejects when its caller no longer wants to wait.
      return new Promise(() => undefined);
    default:
      return fault satisfies never;
  }
}

function html(status: number, title: string): Answer {
  const text = `<!doctype html><title>${title}</title><h1>${title}</h1>`;
  return { status, headers: { "content-type": "text/html; charset=utf-8" }, text };
}
