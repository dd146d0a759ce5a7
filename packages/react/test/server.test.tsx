import { Writable } from "node:stream";
import { WebhooksProvider, type WebhooksProviderProps } from "@tacklebox/react";
import { StrictMode, version, type ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { gallery, type Exhibit } from "./gallery.tsx";
import { createWorld, type World } from "./world.ts";

// Runs on React 19 and, in a project of its own, on React 18.
let world: Promise<World> | undefined;

async function pageOf(item: Exhibit): Promise<(more?: Partial<WebhooksProviderProps>) => ReactElement> {
  const there = await (world ??= createWorld());
  const api = { ...there.api, capabilities: { ...there.api.capabilities, ...item.without } };
  return (more = {}) => (
    <StrictMode>
      <WebhooksProvider api={api} scope={item.name} permissions={item.permissions ?? {}} {...more}>
        {item.render(there)}
      </WebhooksProvider>
    </StrictMode>
  );
}

async function stream(page: ReactElement): Promise<string> {
  const chunks: Uint8Array[] = [];
  const errors: unknown[] = [];
  const html = await new Promise<string>((resolve) => {
    const sink = new Writable({
      write(chunk: Uint8Array, _, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString());
        done();
      },
    });
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => pipe(sink),
      onError: (error) => void errors.push(error),
    });
  });
  expect(errors).toEqual([]);
  return html;
}

it.each(gallery)(
  `renders on a server, without a style attribute, on React ${version.split(".")[0]}: $name`,
  async (item) => {
    expect("window" in globalThis || "document" in globalThis).toBe(false);
    const page = await pageOf(item);
    const html = renderToString(page());
    if (!item.isDialog) expect(html).toContain('class="tb-root');
    // With what is loaded later in it.
    for (const text of [html, await stream(page())]) {
      expect(text).not.toMatch(/\sstyle=/);
      expect(text).not.toMatch(/<(?:style|script|link)\b/);
    }
  },
);

it.each(gallery)("renders the same whoever's server it is: $name", async (item) => {
  const page = await pageOf(item);
  const [zone, clock] = [process.env["TZ"], Date.now];
  const html = renderToString(page());
  process.env["TZ"] = "Pacific/Kiritimati";
  Date.now = () => clock() + 40_000_000;
  const elsewhere = renderToString(page());
  Date.now = clock;
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(elsewhere).toBe(html);
});

it.each(gallery.filter(({ isDialog }) => !isDialog))(
  "says its language, direction and theme in the server's HTML: $name",
  async (item) => {
    const page = await pageOf(item);
    const html = renderToString(
      page({
        locale: "ar",
        dir: "rtl",
        appearance: { theme: "dark" },
        messages: { locale: "ar", strings: { "common.loading": "…" } },
      }),
    );
    expect(html).toMatch(
      /<div (?=[^>]*class="tb-root)(?=[^>]*dir="rtl")(?=[^>]*lang="ar")(?=[^>]*data-tb-theme="dark")/,
    );
  },
);
