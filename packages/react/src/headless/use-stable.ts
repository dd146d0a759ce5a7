"use client";
import { useMemo, useRef } from "react";

/** Functions that stay the same and do what those of the last render do, so that whoever holds them need not render again. */
export function useStable<Functions extends object>(functions: Functions): Functions {
  const latest = useRef(functions);
  latest.current = functions;
  return useMemo(
    () =>
      Object.fromEntries(
        Object.keys(latest.current).map((name) => [
          name,
          (...given: readonly unknown[]) => (latest.current as Record<string, Function>)[name]?.(...given),
        ]),
      ) as Functions, // the same names, each with what it had
    [],
  );
}
