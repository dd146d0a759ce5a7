import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../test/mount.tsx";
import { DialogShell } from "../components/dialog-shell/dialog-shell.tsx";
import { copyText, type CopyResult } from "./copy-text.ts";

const results: unknown[] = [];

function CopyButton({ text }: { readonly text: string | Promise<string> }): React.ReactNode {
  const copy = async (): Promise<CopyResult | string> => copyText(text).catch((error: Error) => error.message);
  return <button onClick={() => void copy().then((result) => results.push(result))}>Copy</button>;
}

/** As browsers answer where a frame was not given `clipboard-write`. */
function denyAsyncClipboard(): void {
  vi.spyOn(navigator.clipboard, "write").mockRejectedValue(
    new DOMException("Write permission denied.", "NotAllowedError"),
  );
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(
    new DOMException("Write permission denied.", "NotAllowedError"),
  );
}

async function press(): Promise<unknown> {
  results.length = 0;
  await userEvent.click(page.getByRole("button", { name: "Copy" }));
  await expect.poll(() => results.length).toBe(1);
  return results[0];
}

it("copies a text that is there, and one that is still on its way", async () => {
  const { rerender } = mount(<CopyButton text="first" />);
  expect(await press()).toEqual({ ok: true, via: "async" });
  expect(await navigator.clipboard.readText()).toBe("first");
  rerender(<CopyButton text={Promise.resolve("second")} />);
  expect(await press()).toEqual({ ok: true, via: "async" });
  expect(await navigator.clipboard.readText()).toBe("second");
});

it("falls back to the copy event, also inside a modal dialog, and keeps the focus there", async () => {
  denyAsyncClipboard();
  mount(
    <DialogShell isOpen onClose={() => undefined} title="Secret">
      <CopyButton text="from the dialog" />
    </DialogShell>,
  );
  expect(await press()).toEqual({ ok: true, via: "event" });
  await expect.element(page.getByRole("button", { name: "Copy" })).toHaveFocus();
  vi.restoreAllMocks();
  expect(await navigator.clipboard.readText()).toBe("from the dialog");
});

it("admits it when nothing works", async () => {
  denyAsyncClipboard();
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  mount(<CopyButton text="nowhere" />);
  expect(await press()).toEqual({ ok: false, reason: "denied" });
});

it("does not take a host's own copy handler for success", async () => {
  denyAsyncClipboard();
  vi.spyOn(document, "execCommand").mockReturnValue(true); // and no copy event comes
  mount(<CopyButton text="nowhere" />);
  expect(await press()).toEqual({ ok: false, reason: "denied" });
});

it("passes on why there was no text", async () => {
  const failing = Promise.reject(new Error("the platform said no"));
  failing.catch(() => undefined);
  mount(<CopyButton text={failing} />);
  expect(await press()).toBe("the platform said no");
});

it("writes the text itself where a clipboard takes no promise", async () => {
  vi.stubGlobal("ClipboardItem", undefined);
  mount(<CopyButton text={Promise.resolve("as a text")} />);
  expect(await press()).toEqual({ ok: true, via: "async" });
  vi.unstubAllGlobals();
  expect(await navigator.clipboard.readText()).toBe("as a text");
});

it("copies by event in a page that came by plain HTTP, and says so where that fails too", async () => {
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
  mount(<CopyButton text="without an asynchronous clipboard" />);
  expect(await press()).toEqual({ ok: true, via: "event" });
  vi.spyOn(document, "execCommand").mockImplementation(() => {
    throw new Error("not here");
  });
  expect(await press()).toEqual({ ok: false, reason: "unavailable" });
});
