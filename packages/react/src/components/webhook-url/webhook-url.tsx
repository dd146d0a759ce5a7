"use client";
import type { ReactElement } from "react";
import { urlParts } from "../../core/url-parts.ts";

/** An address, with whose it is standing out. */
export function WebhookUrl({ url }: { readonly url: string }): ReactElement {
  const { before, host, after } = urlParts(url);
  return (
    <bdi className="tb-reset tb-mono tb-muted tb-webhook-url" dir="ltr" translate="no">
      {before}
      <span className="tb-reset tb-webhook-url-host">{host}</span>
      <wbr className="tb-reset" />
      {after}
    </bdi>
  );
}
