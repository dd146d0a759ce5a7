import { join } from "node:path";
import { bundle } from "lightningcss";
import { chromium, type Browser } from "playwright";
import { rolldown } from "rolldown";
import { launchOptions } from "../tools/browser.ts";
import type { PageTimes } from "./pages/picker.tsx";
import { quartiles, type Figures } from "./rounds.ts";

/** Microseconds, as all figures of the bench are. */
export type PickerFigures = Readonly<Record<"mount" | "toggle", readonly Figures[]>>;

const names = { bare: "bare React list of native checkboxes", picker: "Tacklebox EventPicker" } as const;

/**
 * What 1,000 event types take in Chromium: EventPicker, and a bare React list of as many checkboxes with the same texts. Each round
 * loads a fresh page for each, in turns, because people mount a form once, with cold code.
 */
export async function benchPicker({ rounds = 15 }: { readonly rounds?: number } = {}): Promise<PickerFigures> {
  const [script, styles] = [await buildScript(), buildStyles()];
  const browser = await chromium.launch({ ...launchOptions(), args: ["--no-sandbox"] });
  const times: Record<keyof typeof names, PageTimes[]> = { bare: [], picker: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of ["bare", "picker"] as const) times[name].push(await timesOf(browser, { name, script, styles }));
  }
  await browser.close();
  const micros = (milliseconds: readonly number[]) => quartiles(milliseconds.map((each) => each * 1_000));
  const { bare, picker } = times;
  return {
    mount: [
      { name: names.bare, ...micros(bare.map(({ mount }) => mount)) },
      { name: `${names.picker}, as it comes`, ...micros(picker.map(({ mount }) => mount)) },
      { name: `${names.picker}, all opened`, ...micros(picker.map(({ open }) => open)) },
    ],
    toggle: [
      { name: names.bare, ...micros(bare.flatMap(({ toggles }) => toggles)) },
      { name: names.picker, ...micros(picker.flatMap(({ toggles }) => toggles)) },
    ],
  };
}

interface Contender {
  readonly name: keyof typeof names;
  readonly script: string;
  readonly styles: string;
}

async function timesOf(browser: Browser, { name, script, styles }: Contender): Promise<PageTimes> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(`<!doctype html><style>${styles}</style><main></main>`);
  await page.addScriptTag({ content: script });
  const times = await page.evaluate<PageTimes>(`measure(${JSON.stringify(name)})`);
  await page.close();
  return times;
}

async function buildScript(): Promise<string> {
  const built = await rolldown({
    input: join(import.meta.dirname, "pages/picker.tsx"),
    platform: "browser",
    logLevel: "silent",
    transform: { define: { "process.env.NODE_ENV": '"production"' } },
  });
  const { output } = await built.generate({ minify: true, format: "iife" });
  await built.close();
  return output[0].code;
}

function buildStyles(): string {
  const filename = join(import.meta.dirname, "../packages/react/src/styles/styles.css");
  return new TextDecoder().decode(bundle({ filename, minify: true }).code);
}
