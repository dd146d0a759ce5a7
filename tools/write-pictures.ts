// Takes the pictures of the README and the docs from the stories in the built Storybook: pnpm pictures.
import { createServer } from "node:http";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser } from "playwright";
import { launchOptions } from "./browser.ts";
import { root } from "./root.ts";

interface Picture {
  readonly file: string;
  readonly story: string;
  readonly width?: number;
  readonly height: number;
}

const pictures: readonly Picture[] = [
  { file: "manager", story: "components-webhookmanager--list", height: 556 },
  { file: "form", story: "components-webhookform--change", height: 672 },
  { file: "picker", story: "components-eventpicker--searched", width: 560, height: 268 },
  { file: "secret", story: "components-secretreveal--shown", width: 680, height: 150 },
  { file: "inspector", story: "components-deliveryinspector--body-changed", height: 740 },
  { file: "doctor", story: "components-signaturedoctor--example", height: 790 },
];

const folder = join(root, "storybook-static");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (!file.startsWith(folder) || !existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
  return void response.end(readFileSync(file));
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
const chrome = await chromium.launch(launchOptions());
try {
  mkdirSync(join(root, "docs/pictures"), { recursive: true });
  for (const picture of pictures) for (const theme of ["light", "dark"] as const) await take(chrome, picture, theme);
} finally {
  await chrome.close();
  server.close();
}

async function take(browser: Browser, picture: Picture, theme: "light" | "dark"): Promise<void> {
  const { file, story, width = 1080, height } = picture;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1,
    reducedMotion: "reduce",
    colorScheme: theme,
  });
  await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
  // What the story does to get into its state is over then.
  await page.waitForFunction(() => Reflect.get(window, "__STORYBOOK_ADDONS_CHANNEL__")?.last("storyFinished"));
  const path = join(root, "docs/pictures", `${file}-${theme}.png`);
  await page.screenshot({ path, animations: "disabled" });
  await page.close();
  console.log(`docs/pictures/${file}-${theme}.png`);
}
