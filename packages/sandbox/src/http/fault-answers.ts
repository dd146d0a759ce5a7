import type { ApiFault } from "../delivery/faults.ts";
import type { RunningPlatform } from "../platform.ts";
import type { Answer } from "./answer.ts";

/** The faults that are answers; the other two happen to the session and to the network. */
type AnsweredFault = Exclude<ApiFault, "expired-session" | "network-down">;

/** The off-contract answer of a fault. */
export function answerFault(fault: AnsweredFault, request: Request, running: RunningPlatform<unknown>): Answer {
  switch (fault) {
    case "html-instead-of-json":
      return {
        status: 502,
        headers: { "content-type": "text/html; charset=utf-8" },
        text: "<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>",
      };
    case "empty-error-body":
      return { status: 503 };
    case "success-false-under-200":
      return running.failure("refused-under-200", []);
    case "redirect-to-other-origin": {
      const { pathname, search } = new URL(request.url);
      // A name that never resolves: what follows the redirect must not reach anybody.
      return { status: 307, headers: { location: `https://elsewhere.invalid${pathname}${search}` } };
    }
    case "server-error":
      return running.failure("server-error", []);
    case "rate-limit": {
      const answer = running.failure("rate-limited", []);
      return { ...answer, headers: { ...answer.headers, "retry-after": "1" } };
    }
    default:
      return fault satisfies never;
  }
}
