import type { WebhooksApi } from "@tacklebox/client";
import {
  SecretReveal,
  WebhooksProvider,
  type KitEvent,
  type SecretRevealProps,
  type WebhooksProviderProps,
} from "@tacklebox/react";
import { expect } from "vitest";
import { page } from "vitest/browser";
import { mount, type Mounted } from "./mount.tsx";
import { createStage, draft } from "./stage.ts";

interface SecretPage extends Mounted {
  readonly api: WebhooksApi;
  readonly secret: string;
  /** Kit events and errors. */
  readonly said: KitEvent[];
  readonly sandbox: ReturnType<typeof createStage>["sandbox"];
  /** The same page with other props, for `rerender`. */
  readonly ui: (props?: Partial<SecretRevealProps>, provider?: Partial<WebhooksProviderProps>) => React.JSX.Element;
}

/** A page with one webhook's secret on it. */
export async function openSecretPage(
  props: Partial<SecretRevealProps> = {},
  provider: Partial<WebhooksProviderProps> = {},
): Promise<SecretPage> {
  const { api, sandbox } = createStage();
  const { webhook, secret } = await api.create(draft);
  const said: KitEvent[] = [];
  const ui: SecretPage["ui"] = (more = {}, moreProvider = {}) => (
    <WebhooksProvider
      api={api}
      scope="demo"
      onEvent={(event) => said.push(event)}
      onError={(error) => said.push(error as never)}
      {...provider}
      {...moreProvider}
    >
      <SecretReveal webhookId={webhook.id} webhookName={draft.name} {...props} {...more} />
    </WebhooksProvider>
  );
  return { ...mount(ui()), api, secret: secret!.reveal(), said, sandbox, ui };
}

export const toggle = page.getByRole("button", { name: "Reveal or hide secret of Publish to storefront" });
export const copyButton = page.getByRole("button", { name: "Copy secret of Publish to storefront" });
export const copiedButton = page.getByRole("button", { name: "Copied secret of Publish to storefront" });

/** The element that may hold the secret. */
export function secretText(): HTMLElement {
  return document.querySelector<HTMLElement>(".tb-secret-text")!;
}

export function isShown(): boolean {
  return secretText().hasAttribute("data-shown");
}

export async function expectShown(): Promise<void> {
  await expect.poll(isShown).toBe(true);
}

export async function expectHidden(): Promise<void> {
  await expect.poll(() => isShown() && document.body.textContent).toBe(false);
}

export function typesOf(said: readonly KitEvent[]): readonly string[] {
  return said.map(({ type }) => type);
}

export function alertText(): string | undefined {
  return document.querySelector("[role=alert]")?.textContent;
}
