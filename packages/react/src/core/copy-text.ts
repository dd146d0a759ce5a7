export type CopyResult =
  | { readonly ok: true; readonly via: "async" | "event" }
  | { readonly ok: false; readonly reason: "denied" | "unavailable" };

/**
 * Puts a text on the clipboard and tells whether it is there. A promise may be handed in: the copy then still counts as the answer to
 * the click that began it.
 *
 * The second way is the `copy` event, without an element of its own: a text area outside a dialog's focus trap copies nothing and yet
 * reports success, and inside it the focus is lost. It works in frames that were not given `clipboard-write`, too.
 *
 * @throws what `text` rejects with.
 */
export async function copyText(text: string | Promise<string>): Promise<CopyResult> {
  const pending = Promise.resolve(text);
  const isWritten = await writeAsync(pending);
  const value = await pending;
  if (isWritten) return { ok: true, via: "async" };
  if (copyByEvent(value)) return { ok: true, via: "event" };
  return { ok: false, reason: navigator.clipboard ? "denied" : "unavailable" };
}

async function writeAsync(text: Promise<string>): Promise<boolean> {
  const { clipboard } = navigator;
  if (!clipboard) return false;
  try {
    // Safari forgets the click while it waits for the text, unless it gets the promise itself.
    if (typeof ClipboardItem === "undefined") await clipboard.writeText(await text);
    else {
      const blob = text.then((value) => new Blob([value], { type: "text/plain" }));
      // Awaited by the caller; here only so that nobody calls its rejection unhandled.
      blob.catch(() => undefined);
      await clipboard.write([new ClipboardItem({ "text/plain": blob })]);
    }
    return true;
  } catch {
    return false;
  }
}

function copyByEvent(text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    isCopied = true;
  };
  document.addEventListener("copy", onCopy, { capture: true });
  try {
    return document.execCommand("copy") && isCopied;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy, { capture: true });
  }
}
