"use client";
import { useCallback, useEffect, useRef, useState } from "react";

/** A value that is the host's where it gives one, and ours otherwise. */
export function useControllable<Value>({
  value,
  defaultValue,
  onChange,
}: {
  readonly value: Value | undefined;
  readonly defaultValue: Value;
  readonly onChange?: ((value: Value) => void) | undefined;
}): readonly [Value, (next: Value) => void] {
  const [own, setOwn] = useState(defaultValue);
  const isControlled = value !== undefined;
  const wasControlled = useRef(isControlled);
  useEffect(() => {
    if (process.env.NODE_ENV === "production" || wasControlled.current === isControlled) return;
    console.warn("Tacklebox: a component's value went from undefined to a value or back. Decide who holds it, once.");
    wasControlled.current = isControlled;
  }, [isControlled]);
  const set = useCallback(
    (next: Value) => {
      if (!isControlled) setOwn(() => next);
      onChange?.(next);
    },
    [isControlled, onChange],
  );
  return [isControlled ? value : own, set];
}
