import { useCallback, useEffect, useState } from "react";
import type { DeskView } from "../sandbox-desk/desk-platform.ts";
import { useAccount } from "./account.tsx";
import { useAnswer } from "./answer.ts";
import { usePlatform } from "./preferences.tsx";

export interface Desk<View> {
  /** `undefined` until it was loaded. */
  readonly view: View | undefined;
  readonly problem: string | undefined;
  /** Does something on the platform's side, and looks again. */
  readonly act: <Answer>(path: string, body?: object) => Promise<Answer | undefined>;
}

/** The platform's side of the demo, or a part of it. */
export function useDesk<View = DeskView>(part = ""): Desk<View> {
  const { call } = useAccount();
  const desk = `/api/${usePlatform().name}/desk`;
  const { answer: view, problem: lost, ask } = useAnswer<View>(desk + part);
  const [refused, setRefused] = useState<string>();
  // Why nothing can be seen says more, and for how long.
  useEffect(() => setRefused(undefined), [lost]);

  const act = useCallback(
    async <Answer>(path: string, body: object = {}): Promise<Answer | undefined> => {
      setRefused(undefined);
      try {
        return await call<Answer>(`${desk}/${path}`, { method: "POST", body });
      } catch (error) {
        setRefused(error instanceof Error ? error.message : String(error));
        return undefined;
      } finally {
        await ask();
      }
    },
    [call, desk, ask],
  );
  return { view, problem: lost ?? refused, act };
}
