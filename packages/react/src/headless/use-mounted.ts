"use client";
import { useEffect, useRef, type RefObject } from "react";

/** Whether the component is still there when something that took its time has ended. */
export function useMounted(): RefObject<boolean> {
  const mounted = useRef(true);
  useEffect(() => {
    // StrictMode unmounts and mounts again.
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}
