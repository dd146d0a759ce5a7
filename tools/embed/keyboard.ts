import type { Frame, Page } from "playwright";

/** Somebody without a mouse. */
export interface Keyboard {
  /** Presses Tab until what has the focus reads like this: `button "Save"`, as screen readers are told. */
  readonly to: (reads: RegExp) => Promise<void>;
  /** Goes there and presses a key. */
  readonly press: (key: string, reads: RegExp) => Promise<void>;
  /** Goes there and types. */
  readonly type: (text: string, reads: RegExp) => Promise<void>;
  /** What has the focus, in the same words. */
  readonly focused: () => Promise<string>;
}

const mostTabs = 150;

/** Works a page, or a frame in it, by its keys alone. */
export function createKeyboard({ keyboard }: Page, place: Page | Frame): Keyboard {
  const focused = async (): Promise<string> => {
    const element = place.locator("*:focus");
    return (await element.count()) > 0 ? element.ariaSnapshot() : "nothing";
  };
  const to = async (reads: RegExp): Promise<void> => {
    const passed = new Set<string>();
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      const now = await focused();
      if (reads.test(now)) return;
      passed.add(now.split("\n")[0] ?? "");
      await keyboard.press("Tab");
    }
    throw new Error(`the Tab key never reaches ${String(reads)}; it passes:\n${[...passed].join("\n")}`);
  };
  return {
    to,
    focused,
    async press(key, reads) {
      await to(reads);
      await keyboard.press(key);
    },
    async type(text, reads) {
      await to(reads);
      await keyboard.press("ControlOrMeta+a");
      await keyboard.type(text);
    },
  };
}
