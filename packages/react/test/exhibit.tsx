import type { WebhooksApi } from "@tacklebox/client";
import { WebhooksProvider, type WebhooksProviderProps } from "@tacklebox/react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { expect, onTestFinished } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Exhibit, Person } from "./gallery.tsx";
import { mount, type Mounted } from "./mount.tsx";
import { createWorld, timeMs, type World } from "./world.ts";

export interface Exhibited extends Mounted {
  readonly world: World;
  /** The kit's roots: the component's, and that of a dialog. */
  readonly roots: () => readonly HTMLElement[];
  /** Other settings of the provider, at once. */
  readonly rerenderWith: (settings: Partial<WebhooksProviderProps>) => void;
}

const shared = new Map<string, Promise<World>>();

/** The exhibit's platform. Those that change nothing have one together. */
async function worldOf({ world = "filled", prepare }: Exhibit): Promise<World> {
  if (world === "own" || prepare) {
    const own = await createWorld();
    await prepare?.(own);
    return own;
  }
  const there = shared.get(world) ?? createWorld({ isEmpty: world === "empty" });
  shared.set(world, there);
  return there;
}

/** The platform as this exhibit has it. */
function apiOf({ without }: Exhibit, { api }: World): WebhooksApi {
  return without ? { ...api, capabilities: { ...api.capabilities, ...without } } : api;
}

/** Shows an exhibit and waits until it is in its state. Goes again when the test has finished, or with `unmount`. */
export async function exhibit(
  item: Exhibit,
  { into, ...settings }: Partial<WebhooksProviderProps> & { readonly into?: ParentNode & Node } = {},
): Promise<Exhibited> {
  const { name, render, permissions = {}, open, isBusy = false, isDialog = false } = item;
  const world = await worldOf(item);
  const api = apiOf(item, world);
  const frame = (more: Partial<WebhooksProviderProps>): ReactNode => (
    <WebhooksProvider api={api} scope={name} permissions={permissions} now={() => timeMs} {...more}>
      {render(world)}
    </WebhooksProvider>
  );
  const mounted = mount(frame(settings), into && { into });
  const roots = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".tb-root")];
  try {
    await until(() => roots().length > 0);
    if (!isBusy) await until(isSettled);
    await open?.(person);
    if (isDialog) await until(() => document.querySelector(".tb-dialog") !== null);
    if (!isBusy) await until(isSettled);
  } catch (error) {
    mounted.unmount();
    throw new Error(`${name} does not come into its state`, { cause: error });
  }
  return {
    ...mounted,
    world,
    roots,
    rerenderWith: (more) => flushSync(() => mounted.rerender(frame({ ...settings, ...more }))),
  };
}

function until(isSo: () => boolean): Promise<void> {
  return expect.poll(isSo, { interval: 5 }).toBe(true);
}

function isSettled(): boolean {
  return document.querySelector("[aria-busy=true]") === null;
}

const person: Person = {
  user: userEvent,
  click: (role, name) => page.getByRole(role, { name }).first().click(),
  type: (label, text) => page.getByLabelText(label).first().fill(text),
  see: (text) => until(() => page.getByText(text).elements().length > 0),
  wait: (selector) => until(() => document.querySelector(selector) !== null),
};

/** Puts a style sheet into the page, after all others, and takes it out when the test has finished. */
export function addStyles(css: string): HTMLStyleElement {
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = css;
  onTestFinished(() => style.remove());
  return style;
}

/** Switches animations off, which would show what is between two states. */
export function withoutMotion(): void {
  addStyles(
    "*,::before,::after{transition:none !important;animation:none !important;caret-color:transparent !important}",
  );
}
