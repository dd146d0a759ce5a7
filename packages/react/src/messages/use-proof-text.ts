"use client";
import type { Capabilities } from "@tacklebox/client";
import { useMemo, type ReactNode } from "react";
import type { Value } from "./format-message.ts";
import type { Slice } from "./message.ts";
import { useText, type Arguments, type Text } from "./use-text.ts";

/**
 * The texts of a surface, in words that fit what proves a delivery: `doctor.check.bearer` instead of `doctor.check` where a token does
 * and the surface has such a text. The only place where one is chosen for the other.
 */
export function useProofText<const Texts extends Slice>(english: Texts, proof: Capabilities["proof"]): Text<Texts> {
  const t = useText(english);
  return useMemo(() => {
    const fitting = <Id extends keyof Texts & string>(id: Id): Id => {
      const own = `${id}.${proof}`;
      // With the placeholders of the text it stands for, to which a test holds it.
      return Object.hasOwn(english, own) ? (own as Id) : id;
    };
    return Object.assign(
      <Id extends keyof Texts & string>(id: Id, ...values: Arguments<Texts[Id], Value>) => t(fitting(id), ...values),
      {
        node: <Id extends keyof Texts & string>(id: Id, ...values: Arguments<Texts[Id], ReactNode>) =>
          t.node(fitting(id), ...values),
        locale: t.locale,
      },
    );
  }, [english, proof, t]);
}
