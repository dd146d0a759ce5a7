"use client";
import { useEffect } from "react";

/** Has the browser ask before the page is left, while there is something to lose. */
export function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      // What Safari before 17 looks at.
      event.returnValue = true;
    };
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isDirty]);
}
