import type { PlatformSession } from "@tacklebox/client";
import type { PageAccess } from "./partner-platform.ts";

/** Lets pages call the platform with the token of our own session, which is renewed once for every page that had it refused. */
export function withToken(apiUrl: string, session: Pick<PlatformSession, "recover" | "token">): PageAccess {
  return {
    kind: "token",
    apiUrl,
    async token(refused) {
      if (refused) await session.recover(refused);
      return session.token();
    },
  };
}
