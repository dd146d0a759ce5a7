"use client";
import { useLayoutEffect, type DependencyList, type EffectCallback } from "react";

/** A layout effect that is left out on a server, where React 18 warns of one: over before anybody sees what was rendered. */
export function useEffectBeforePaint(effect: EffectCallback, dependencies: DependencyList): void {
  const use = typeof document === "undefined" ? noEffect : useLayoutEffect;
  use(effect, dependencies);
}

function noEffect(): void {
  // Nothing is shown there.
}
