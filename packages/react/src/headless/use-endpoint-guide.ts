"use client";
import type { FrameworkChoice, ReceiverCode } from "@tacklebox/receiver/guide";
import { useCallback, useEffect, useState } from "react";
import { useKit } from "../context.ts";
import { useControllable } from "./use-controllable.ts";

/** What writes the code: texts enough that nobody should load them who does not look at them. */
type Writer = typeof import("@tacklebox/receiver/guide");

export interface EndpointGuideOptions {
  /** What the receiver will be sent; each gets a handler, as long as they are few. */
  readonly eventTypes: readonly string[];
  /** Whose deliveries the code verifies. @defaultValue the platform of the provider */
  readonly platform?: string | undefined;
  /** The framework shown, where the host keeps it. */
  readonly framework?: string | undefined;
  /** The framework shown first. @defaultValue the first there is */
  readonly defaultFramework?: string | undefined;
  readonly onFrameworkChange?: ((framework: string, details: { readonly reason: "choice" }) => void) | undefined;
  /** The environment variable that holds the signing secret. @defaultValue one named after the platform */
  readonly secretVariable?: string | undefined;
}

export type EndpointGuideState =
  | { readonly state: "loading" }
  | { readonly state: "error"; readonly retry: () => void }
  /** Nobody has written code for that platform. */
  | { readonly state: "unknown"; readonly platform: string }
  | {
      readonly state: "ready";
      readonly frameworks: readonly FrameworkChoice[];
      readonly framework: FrameworkChoice;
      readonly choose: (framework: string) => void;
      readonly receiver: ReceiverCode;
      /** It is there because somebody pressed “Try again”. */
      readonly isRetried: boolean;
    };

/** The code that receives a webhook's deliveries. What writes it is loaded when a guide is first shown. */
export function useEndpointGuide(options: EndpointGuideOptions): EndpointGuideState {
  const { eventTypes, framework, defaultFramework, onFrameworkChange, secretVariable } = options;
  const { api } = useKit();
  const platform = options.platform ?? api?.platform ?? "";
  const { writer, isRetried, retry } = useWriter();
  const [wanted, choose] = useControllable<string | undefined>({
    value: framework,
    defaultValue: defaultFramework,
    onChange: (next) => next !== undefined && onFrameworkChange?.(next, { reason: "choice" }),
  });
  if (writer === undefined) return { state: "loading" };
  if (writer === "failed") return { state: "error", retry };
  const { frameworks, receiverCode } = writer;
  const shown = frameworks.find(({ id }) => id === wanted) ?? frameworks[0];
  const receiver =
    shown && receiverCode({ platform, framework: shown.id, eventTypes, ...(secretVariable && { secretVariable }) });
  if (!receiver) return { state: "unknown", platform };
  return { state: "ready", frameworks, framework: shown, choose, receiver, isRetried };
}

function useWriter(): {
  readonly writer: Writer | "failed" | undefined;
  readonly isRetried: boolean;
  readonly retry: () => void;
} {
  const [writer, setWriter] = useState<Writer | "failed">();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    import("@tacklebox/receiver/guide").then(
      (loaded) => isWanted && setWriter(loaded),
      () => isWanted && setWriter("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [tries]);
  // Until it is there the error stays, and with it the button that has the focus.
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { writer, isRetried: tries > 0, retry };
}
