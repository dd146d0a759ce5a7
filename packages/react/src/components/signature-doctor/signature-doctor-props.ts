import type { DiagnosisPlatform, Framework } from "@tacklebox/receiver/diagnose";
import type { CommonProps } from "../../appearance/surface.tsx";

export interface SignatureDoctorProps extends CommonProps {
  /** How the deliveries are proved. @defaultValue as on the provider's platform */
  readonly platform?: DiagnosisPlatform;
  /** What the fields hold at first. */
  readonly initial?: SignatureDoctorContent;
  /** @defaultValue express */
  readonly defaultFramework?: Framework;
}

/** What a person would paste. A secret is never handed in. */
export interface SignatureDoctorContent {
  readonly headers?: string;
  readonly body?: string;
  /** When it arrived; without it, one that was kept is not called too old. */
  readonly receivedAt?: Date | number | undefined;
}
