import { useCallback, useEffect, useState } from "react";
import { useAccount } from "./account.tsx";

export interface Answered<Answer> {
  /** `undefined` until there was one; stays while it is asked for again. */
  readonly answer: Answer | undefined;
  /** Why there is none, until there is. */
  readonly problem: string | undefined;
  /** Asks again; resolves when that was tried. */
  readonly ask: () => Promise<void>;
}

const PATIENCE_MS = 2_000;

/**
 * What our back end answers at a path. While it does not, it is asked again: whoever reads the page has nothing to do. `isWatched` asks
 * again when it does, too.
 */
export function useAnswer<Answer>(path: string, { isWatched = false } = {}): Answered<Answer> {
  const { call } = useAccount();
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState<string>();
  const ask = useCallback(async () => {
    try {
      setAnswer(await call<Answer>(path));
      setProblem(undefined);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, [call, path]);
  useEffect(() => void ask(), [ask]);
  useEffect(() => {
    if (!problem && !isWatched) return undefined;
    const again = setInterval(() => void ask(), PATIENCE_MS);
    return () => clearInterval(again);
  }, [ask, problem, isWatched]);
  return { answer, problem, ask };
}
