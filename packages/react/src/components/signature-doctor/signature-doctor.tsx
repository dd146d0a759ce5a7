"use client";
import type { Framework } from "@tacklebox/receiver/diagnose";
import { useCallback, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { useAnnounce } from "../../appearance/announcer.tsx";
import { Surface } from "../../appearance/surface.tsx";
import { useSlots } from "../../appearance/slots.ts";
import { useKit } from "../../context.ts";
import { useCommandKey } from "../../headless/use-command-key.ts";
import { useKeptFocus } from "../../headless/use-kept-focus.ts";
import { useProof } from "../../headless/use-proof.ts";
import { useSignatureDoctor } from "../../headless/use-signature-doctor.ts";
import { signatureDoctor } from "../../messages/en/signature-doctor.ts";
import { useProofText } from "../../messages/use-proof-text.ts";
import { Button } from "../button/button.tsx";
import { ErrorView } from "../error-view/error-view.tsx";
import { publish, type Published } from "../published/published.tsx";
import { DoctorFields } from "./doctor-fields.tsx";
import type { SignatureDoctorProps } from "./signature-doctor-props.ts";
import { useFields } from "./use-fields.ts";
import type { VerdictView } from "./verdict-view.tsx";

const name = "signature-doctor";

function DoctorView(props: SignatureDoctorProps): ReactElement {
  // What was entered for one tenant is not the next one's.
  return <ScopedDoctor key={useKit().scope} {...props} />;
}

function ScopedDoctor({ platform, initial, defaultFramework, ...rest }: SignatureDoctorProps): ReactElement {
  const proof = useProof(platform);
  const t = useProofText(signatureDoctor, proof);
  const slot = useSlots();
  const announce = useAnnounce();
  const command = useCommandKey();
  const [framework, setFramework] = useState<Framework>(defaultFramework ?? "express");
  const [View, setView] = useState<typeof VerdictView>();
  const prepare = useCallback(async () => {
    const { VerdictView: loaded } = await import("./verdict-view.tsx");
    setView(() => loaded);
  }, []);
  const doctor = useSignatureDoctor({ platform, prepare });
  const fields = useFields(initial);
  // Of the delivery with these headers: another one that is pasted over them arrived at another time.
  const arrival = useRef({ at: initial?.receivedAt, headers: initial?.headers });
  const { state, result, error } = doctor;
  const inside = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(inside, button);

  const check = (): void => {
    const entered = fields.read();
    const { at, headers } = arrival.current;
    const isSame = headers === undefined || withoutReturns(headers) === entered.headers;
    const receivedAt = at === undefined || !isSame ? undefined : Number(at);
    void doctor.check({ ...entered, receivedAt, secrets: fields.readSecrets });
  };
  const fill = async (): Promise<void> => {
    const example = await doctor.loadExample();
    // Somebody may have begun to type meanwhile.
    if (!example || !fields.fill(example)) return;
    arrival.current = { at: example.receivedAt, headers: example.headers };
    announce(t("doctor.filled"));
  };
  const clear = (): void => {
    fields.clear();
    doctor.reset();
    arrival.current = { at: undefined, headers: undefined };
    announce(t("doctor.cleared"));
  };
  const checkByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    // Not for the host's form around.
    event.preventDefault();
    event.stopPropagation();
    check();
  };
  return (
    <Surface name={name} state={state} role="group" aria-label={t("doctor.title")} {...rest}>
      <div className="tb-stack" ref={inside}>
        {proof === "none" && <p {...slot("note")}>{t("doctor.note.none")}</p>}
        <DoctorFields proof={proof} fields={fields} initial={initial} onKeyDown={checkByKey} />
        <div {...slot("toolbar")}>
          <Button ref={button} tone="primary" isPending={state === "checking"} onClick={check}>
            {t(state === "checking" ? "doctor.checking" : "doctor.check")}
          </Button>
          {fields.isEmpty ? (
            <Button onClick={() => void fill()}>{t("doctor.example")}</Button>
          ) : (
            <Button onClick={clear}>{t("doctor.clear")}</Button>
          )}
          <span className="tb-muted tb-small">
            {t("doctor.private")} {t("doctor.keys", { command })}
          </span>
        </div>
        {error && <ErrorView error={error} onRetry={check} />}
        {result && View && (
          <View result={result} proof={proof} framework={framework} onFrameworkChange={setFramework} />
        )}
      </div>
    </Surface>
  );
}

/** As a field has it. */
function withoutReturns(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Says why a delivery is refused, how sure that is, and what mends it. Computes everything in the page and sends nothing;
 * without a provider it needs to be told the `platform`.
 *
 * @example
 * <SignatureDoctor />
 */
export const SignatureDoctor: Published<SignatureDoctorProps> = publish(
  { name: "SignatureDoctor", surface: name },
  DoctorView,
);

/** `SignatureDoctor.Loading` for Server Components, which cannot look into a component of the page. */
export const SignatureDoctorLoading: typeof SignatureDoctor.Loading = SignatureDoctor.Loading;

/** `SignatureDoctor.Error` for Server Components. */
export const SignatureDoctorError: typeof SignatureDoctor.Error = SignatureDoctor.Error;
