import { vi } from "vitest";
import { userEvent } from "vitest/browser";

/** Puts something on the clipboard, so that it is seen whether a test changed it. */
export async function fillClipboard(text: string): Promise<void> {
  // It is for a page that has the focus.
  await userEvent.click(document.body);
  await navigator.clipboard.writeText(text);
}

export async function readClipboard(): Promise<string> {
  return navigator.clipboard.readText();
}

/** The browser says no to every way there is, as it does in a frame without rights. `vi.restoreAllMocks()` takes it back. */
export function blockClipboard(): void {
  blockClipboardApi();
  vi.spyOn(document, "execCommand").mockReturnValue(false);
}

/** The browser says no to the clipboard's own API alone, as it does in a frame that was not given `clipboard-write`. */
export function blockClipboardApi(): void {
  const denied = new DOMException("Write permission denied.", "NotAllowedError");
  vi.spyOn(navigator.clipboard, "write").mockRejectedValue(denied);
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(denied);
}
