import { SignatureDoctor, WebhooksProvider, type Messages } from "@tacklebox/react";
import { de } from "@tacklebox/react/messages/de";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";
import { createStage } from "../../test/stage.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it.each<[string, Messages[], string]>([
  ["MacIntel", [], "⌘Enter checks from any field."],
  ["Win32", [], "Ctrl+Enter checks from any field."],
  ["MacIntel", [de], "⌘Eingabetaste prüft aus jedem Feld heraus."],
  ["Linux x86_64", [de], "Strg+Eingabetaste prüft aus jedem Feld heraus."],
])(
  "a page from a server names the key of %s, in its language, without another page than the server's",
  async (platform, messages, text) => {
    const { api } = createStage();
    const ui = (
      <WebhooksProvider api={api} scope="demo" messages={messages}>
        <SignatureDoctor />
      </WebhooksProvider>
    );
    const container = document.createElement("div");
    document.body.append(container);
    const serverHtml = renderToString(ui);
    vi.spyOn(navigator, "platform", "get").mockReturnValue(platform);
    container.innerHTML = serverHtml;
    const onRecoverableError = vi.fn<(error: unknown) => void>();
    const root = hydrateRoot(container, ui, { onRecoverableError });
    onTestFinished(() => {
      root.unmount();
      container.remove();
    });
    await expect.poll(() => container.textContent).toContain(text);
    expect(onRecoverableError).not.toHaveBeenCalled();
  },
);
