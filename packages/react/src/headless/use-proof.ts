"use client";
import type { Capabilities } from "@tacklebox/client";
import type { DiagnosisPlatform } from "@tacklebox/receiver/diagnose";
import { useKit } from "../context.ts";

/** What proves a delivery: on a platform that is given, else on the provider's. */
export function useProof(platform?: DiagnosisPlatform): Capabilities["proof"] {
  const { api } = useKit();
  if (platform) return platform.coversBody === false ? "bearer" : "signed";
  return api?.capabilities.proof ?? "signed";
}
