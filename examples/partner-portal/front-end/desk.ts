import { useCallback, useEffect, useState } from "react";
import type { DeskView } from "../sandbox-desk/desk.ts";
import { useAccount } from "./account.tsx";

export interface Desk {
  /** `undefined` until it was loaded. */
  readonly view: DeskView | undefined;
  readonly problem: string | undefined;
  /** Does something on the platform's side, and looks again. */
  readonly act: <Answer>(path: string, body?: object) => Promise<Answer | undefined>;
}

/** The platform's side of the demo. */
export function useDesk(): Desk {
  const { call } = useAccount();
  const [view, setView] = useState<DeskView>();
  const [problem, setProblem] = useState<string>();
  const look = useCallback(async () => setView(await call<DeskView>("/api/desk")), [call]);
  const fail = useCallback((error: Error) => setProblem(error.message), []);

  useEffect(() => void look().catch(fail), [look, fail]);

  const act = useCallback(
    async <Answer>(path: string, body: object = {}): Promise<Answer | undefined> => {
      try {
        setProblem(undefined);
        const answer = await call<Answer>(`/api/desk/${path}`, { method: "POST", body });
        await look();
        return answer;
      } catch (error) {
        fail(error instanceof Error ? error : new Error(String(error)));
        return undefined;
      }
    },
    [call, look, fail],
  );
  return { view, problem, act };
}
