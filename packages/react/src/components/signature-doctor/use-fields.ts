"use client";
import { useCallback, useRef, useState, type RefObject } from "react";
import type { SignatureQuestion } from "../../core/check-signature.ts";
import type { SignatureDoctorContent } from "./signature-doctor-props.ts";

export interface DoctorFieldsState {
  readonly headers: RefObject<HTMLTextAreaElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
  readonly secret: RefObject<HTMLTextAreaElement | null>;
  readonly isEmpty: boolean;
  /** Looks again whether anything is entered. */
  readonly update: () => void;
  readonly read: () => Pick<SignatureQuestion, "headers" | "body" | "isPasted">;
  /** One for each line that is not blank, otherwise as entered: white space around may be what is wrong. */
  readonly readSecrets: () => readonly string[];
  /** Fills empty fields; false where they are not. */
  readonly fill: (content: { readonly headers: string; readonly body: string; readonly secret: string }) => boolean;
  readonly clear: () => void;
}

/**
 * Fields that hold their text themselves, in no state: a secret would be seen in development tools and heap snapshots of old renders,
 * and a body of megabytes would be rendered at each key.
 */
export function useFields(initial: SignatureDoctorContent = {}): DoctorFieldsState {
  const headers = useRef<HTMLTextAreaElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const secret = useRef<HTMLTextAreaElement>(null);
  // As it was handed in: the field has line breaks of its own.
  const exactBody = useRef(initial.body);
  const [isEmpty, setEmpty] = useState(!initial.headers && !initial.body);
  const isAnything = (): boolean => [headers, body, secret].some(({ current }) => current && current.textLength > 0);
  const set = (texts: readonly (readonly [RefObject<HTMLTextAreaElement | null>, string])[]): void => {
    for (const [{ current }, text] of texts) if (current) current.value = text;
    setEmpty(!isAnything());
  };
  const readSecrets = useCallback(
    () => (secret.current?.value ?? "").split(/\r?\n/).filter((line) => line.trim() !== ""),
    [],
  );
  return {
    headers,
    body,
    secret,
    isEmpty,
    update: () => setEmpty(!isAnything()),
    read: () => {
      const shown = body.current?.value ?? "";
      const isExact = exactBody.current?.replace(/\r\n?/g, "\n") === shown && shown !== "";
      return {
        headers: headers.current?.value ?? "",
        body: isExact ? (exactBody.current ?? shown) : shown,
        isPasted: !isExact,
      };
    },
    readSecrets,
    fill: (content) => {
      if (isAnything()) return false;
      set([
        [headers, content.headers],
        [body, content.body],
        [secret, content.secret],
      ]);
      return true;
    },
    clear: () =>
      set([
        [headers, ""],
        [body, ""],
        [secret, ""],
      ]),
  };
}
