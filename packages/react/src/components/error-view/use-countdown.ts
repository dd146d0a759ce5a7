"use client";
import { useEffect, useState } from "react";

/** Whole seconds that are left of a wait that began when the component appeared. */
export function useCountdown(ms: number | undefined): number {
  const [left, setLeft] = useState(() => Math.ceil((ms ?? 0) / 1_000));
  useEffect(() => {
    setLeft(Math.ceil((ms ?? 0) / 1_000));
    if (!ms) return undefined;
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1_000);
    return () => clearInterval(timer);
  }, [ms]);
  return left;
}
