import type { Webhook } from "@tacklebox/sandbox/vntana";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { startPortal, type Portal } from "../examples/partner-portal/start-portal.ts";
import { launchOptions } from "../tools/browser.ts";

/** What a journey has: a portal of its own, and visitors. */
export interface Stage {
  readonly portal: Portal;
  /** Another person with a browser of their own, at a path of the portal. */
  readonly visit: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The same, signed in. */
  readonly enter: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The webhooks that call the portal, as the platform has them. */
  readonly webhooks: () => readonly Webhook[];
  /** What this test expects to see in the browser's console and network. */
  readonly allow: (complaint: RegExp) => void;
}

/** For `expect.poll`: as long as Playwright's own waits. */
export const patience = { timeout: 30_000 } as const;

/** Gives each test a fresh portal; whatever the browser complains of fails the test. */
export function useStage(): () => Stage {
  let browser: Browser;
  let stage: Stage;
  let complaints: string[];
  let allowed: RegExp[];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    [complaints, allowed] = [[], []];
    const portal = await startPortal({ pages: inject("pages") });
    const visit: Stage["visit"] = async (path = "/", options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: "en-US",
        permissions: ["clipboard-read", "clipboard-write"],
        reducedMotion: "reduce",
        ...options,
      });
      contexts.push(context);
      await context.exposeFunction("complain", (complaint: string) => complaints.push(complaint));
      await context.addInitScript(watchInside, mostShift);
      context.on("page", (page) => watch(page, complaints));
      const page = await context.newPage();
      await page.goto(portal.url + path);
      return page;
    };
    stage = {
      portal,
      visit,
      async enter(path, options) {
        const page = await visit(path, options);
        await page.getByRole("button", { name: "Sign in as the shop owner" }).click();
        await page.getByRole("navigation").waitFor();
        return page;
      },
      webhooks: () =>
        portal.desks.vntana.sandbox.domain.webhooks.list().filter(({ url }) => url.startsWith(portal.url)),
      allow: (complaint) => void allowed.push(complaint),
    };
  });

  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
    await stage.portal.close();
    const unexpected = complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
    expect(unexpected, "what the browser complained of").toEqual([]);
  });
  return () => stage;
}

function watch(page: Page, complaints: string[]): void {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => {
    const failure = request.failure()?.errorText ?? "";
    // A page that leaves ends what it listened to, and what it was waiting for.
    if (failure !== "net::ERR_ABORTED") complaints.push(`request: ${request.url()} ${failure}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`answer: ${response.status()} ${response.url()}`);
  });
}

/** How much of what people see may move while a page loads, in the browsers' own measure. */
const mostShift = 0.02;

/** Runs in each page before its own scripts, and complains of what breaks its policy and of what moves while it loads. */
function watchInside(limit: number): void {
  const { complain } = window;
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    complain(`policy: ${effectiveDirective} ${blockedURI}`);
  });
  let shift = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      shift += value;
      const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent));
      if (shift > limit) complain(`layout shift of ${shift} at ${location.pathname}: ${moved.join(" ").slice(0, 400)}`);
    }
  });
  observer.observe({ type: "layout-shift", buffered: true });
  // From then on, things move because somebody wanted it.
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, () => observer.disconnect(), { once: true });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  interface Window {
    readonly complain: (complaint: string) => void;
  }
}

/** Makes a webhook to the portal's own endpoint, by the form, and closes what comes after. */
export async function createWebhook(page: Page): Promise<void> {
  await openForm(page);
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).click();
}

export async function upload(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Products" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByRole("button", { name: "Upload product" }).click();
  await page.locator(".product", { hasText: name }).waitFor();
}

/** Where whoever makes a webhook makes its secret: the form does, and the portal hands it to its endpoint. */
export async function createOwnSecretWebhook(page: Page): Promise<void> {
  await openForm(page);
  await page.getByRole("button", { name: "Generate" }).click();
  await submitForm(page);
}

/** Where a webhook has no secret of its own. */
export async function createPlainWebhook(page: Page): Promise<void> {
  await openForm(page);
  await submitForm(page);
}

async function openForm(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Webhooks", exact: true }).first().click();
  await page
    .getByRole("button", { name: "Create webhook" })
    .or(page.getByRole("link", { name: "Create webhook" }))
    .first()
    .click();
  await page.getByLabel("Endpoint URL").waitFor();
}

async function submitForm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("heading", { name: /is created/ }).waitFor();
}

export async function choosePlatform(page: Page, title: string): Promise<void> {
  const menu = page.locator(".menu summary");
  await menu.click();
  const choice = page.getByLabel("Platform");
  await choice.focus();
  await choice.selectOption(title);
  await expect.poll(() => menu.innerText(), patience).toContain(title);
  // The focus stays where the choice was made.
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("select");
  await menu.click();
}
