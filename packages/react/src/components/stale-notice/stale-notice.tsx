"use client";
import type { ReactElement } from "react";
import { Icon } from "../../appearance/icon.tsx";
import * as icons from "../../appearance/icons.ts";
import { useSlots } from "../../appearance/slots.ts";
import type { Loaded } from "../../data/loaded.ts";
import { common } from "../../messages/en/common.ts";
import { errors } from "../../messages/en/errors.ts";
import { useText } from "../../messages/use-text.ts";
import { Button } from "../button/button.tsx";

const english = { ...common, ...errors } as const;

/** Says, without alarm, that what is shown could not be loaded again. */
export function StaleNotice({ loaded }: { readonly loaded: Loaded<unknown> }): ReactElement | null {
  const t = useText(english);
  const slot = useSlots();
  if (loaded.state !== "ready" || !loaded.staleBecause) return null;
  return (
    <div {...slot("alert", "tb-notice")} data-tone="warning" role="status">
      <Icon of={icons.alert} />
      <p className="tb-reset tb-grow">
        {t("error.stale")} {t(`error.${loaded.staleBecause.kind}`)}
      </p>
      <Button icon={icons.refresh} isPending={loaded.isRefreshing} onClick={loaded.retry}>
        {t("common.tryAgain")}
      </Button>
    </div>
  );
}
