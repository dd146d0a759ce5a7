import "@tacklebox/react/styles.css";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { onTestFinished } from "vitest";

export interface Mounted {
  readonly container: HTMLElement;
  readonly rerender: (ui: ReactNode) => void;
  readonly unmount: () => void;
}

/** Renders into the page, in StrictMode, and takes it out again when the test has finished. Works alike on React 18 and 19. */
export function mount(ui: ReactNode, { into = document.body }: { readonly into?: ParentNode & Node } = {}): Mounted {
  const container = document.createElement("div");
  into.appendChild(container);
  const root = createRoot(container);
  const rerender = (next: ReactNode): void => root.render(<StrictMode>{next}</StrictMode>);
  const unmount = (): void => root.unmount();
  rerender(ui);
  onTestFinished(() => {
    unmount();
    container.remove();
  });
  return { container, rerender, unmount };
}
