import type { Diagnosis, DiagnosisInput } from "@tacklebox/receiver/diagnose";

export interface PastedDiagnosis {
  readonly diagnosis: Diagnosis;
  /** The signature fits the body with CRLF, which the text field has made LF: that is nobody's mistake. */
  readonly isReadAsCrlf: boolean;
}

/** Diagnoses a body that went through a text field, without blaming anybody for what the field did. */
export async function diagnosePasted(
  diagnose: (input: DiagnosisInput) => Promise<Diagnosis>,
  input: DiagnosisInput & { readonly body: string },
): Promise<PastedDiagnosis> {
  const diagnosis = await diagnose(input);
  if (!isSignedAsCrlf(diagnosis)) return { diagnosis, isReadAsCrlf: false };
  const body = input.body.replace(/\r?\n/g, "\r\n");
  return { diagnosis: await diagnose({ ...input, body }), isReadAsCrlf: true };
}

function isSignedAsCrlf(diagnosis: Diagnosis): boolean {
  return (
    diagnosis.verdict === "failed" &&
    diagnosis.causes.some((cause) => cause.cause === "line_endings" && cause.signed === "crlf")
  );
}
