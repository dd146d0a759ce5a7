"use client";
import { useCallback, useEffect, useState } from "react";

/** What writes the code: texts enough that nobody should load them who does not look at them. */
type Writer = typeof import("@tacklebox/receiver/guide");

export type GuideWriter =
  | { readonly state: "loading" }
  | {
      readonly state: "ready";
      readonly writer: Writer;
      /** Somebody pressed “Try again”. */ readonly isRetried: boolean;
    }
  | { readonly state: "error"; readonly retry: () => void };

/** Loads the writer of receiver code when a guide is first shown. */
export function useGuideWriter(): GuideWriter {
  const [loaded, setLoaded] = useState<Writer | "failed">();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    import("@tacklebox/receiver/guide").then(
      (writer) => isWanted && setLoaded(writer),
      () => isWanted && setLoaded("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [tries]);
  // Until it is there the error stays, and with it the button that has the focus.
  const retry = useCallback(() => setTries((count) => count + 1), []);
  if (loaded === undefined) return { state: "loading" };
  return loaded === "failed" ? { state: "error", retry } : { state: "ready", writer: loaded, isRetried: tries > 0 };
}
