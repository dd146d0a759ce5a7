import { useRef, useState, type ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { WebhooksProvider } from "../../provider.tsx";
import { createStage } from "../../../test/stage.ts";
import { Button } from "../button/button.tsx";
import { DialogShell, type DialogShellProps } from "./dialog-shell.tsx";

interface ExampleProps extends Partial<DialogShellProps> {
  readonly hasOpener?: boolean;
}

function Example({ hasOpener = true, children, ...props }: ExampleProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const final = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h2 ref={final} tabIndex={-1}>
        Heading
      </h2>
      {(hasOpener || !isOpen) && <button onClick={() => setOpen(true)}>Open</button>}
      <DialogShell isOpen={isOpen} onClose={() => setOpen(false)} title="Title" finalFocus={final} {...props}>
        {children ?? <Button onClick={() => setOpen(false)}>Close</Button>}
      </DialogShell>
    </>
  );
}

const open = () => page.getByRole("button", { name: "Open" }).click();

const clickOutside = () =>
  userEvent.click(document.querySelector(".tb-dialog-backdrop")!, { position: { x: 3, y: 3 } });

it.each([
  ["Escape", () => userEvent.keyboard("{Escape}")],
  ["its own button", () => page.getByRole("button", { name: "Close" }).click()],
  ["a click outside", () => clickOutside()],
])("gives the focus back to the opener after %s", async (_, leave) => {
  mount(<Example />);
  await open();
  await expect.element(page.getByRole("dialog", { name: "Title" })).toBeVisible();
  await leave();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Open" })).toHaveFocus();
});

it("gives the focus to the heading where the opener has gone", async () => {
  mount(<Example hasOpener={false} />);
  await open();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement?.textContent).toMatch(/Heading|Open/);
});

it("stays while it is locked", async () => {
  mount(<Example isLocked />);
  await open();
  await userEvent.keyboard("{Escape}");
  await clickOutside();
  await expect.element(page.getByRole("dialog")).toBeVisible();
});

it("keeps its form's submit and its keys from the host's form around it", async () => {
  const onSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
  const onKeyDown = vi.fn<() => void>();
  const onOwnSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
  mount(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a host's shortcuts
    <form onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Example>
        <form onSubmit={onOwnSubmit}>
          <input aria-label="Name" />
        </form>
      </Example>
    </form>,
  );
  await userEvent.click(page.getByText("Open"));
  onSubmit.mockClear();
  await userEvent.fill(page.getByLabelText("Name"), "x");
  await userEvent.keyboard("{Enter}");
  expect(onOwnSubmit).toHaveBeenCalledTimes(1);
  expect(onSubmit).not.toHaveBeenCalled();
  expect(onKeyDown).not.toHaveBeenCalled();
});

it("opens inside the host's own native dialog, where it can be used", async () => {
  const host = document.body.appendChild(document.createElement("dialog"));
  host.showModal();
  mount(<Example />, { into: host });
  await open();
  expect(host.contains(page.getByRole("dialog", { name: "Title" }).element())).toBe(true);
  await page.getByRole("button", { name: "Close" }).click();
  await expect.element(page.getByRole("button", { name: "Open" })).toHaveFocus();
  host.remove();
});

it("carries theme, direction and language to the end of the page, and injects no style element", async () => {
  const { api } = createStage();
  const before = document.querySelectorAll("style").length;
  mount(
    <WebhooksProvider
      api={api}
      scope="demo"
      dir="rtl"
      appearance={{ theme: "dark", variables: { "--tb-accent": "rgb(1, 2, 3)" } }}
    >
      <Example />
    </WebhooksProvider>,
  );
  await open();
  const dialog = page.getByRole("dialog").element();
  const root = dialog.closest(".tb-root");
  expect(root?.getAttribute("dir")).toBe("rtl");
  expect(root?.getAttribute("data-tb-theme")).toBe("dark");
  expect(getComputedStyle(dialog).getPropertyValue("--tb-accent")).toBe("rgb(1, 2, 3)");
  expect(document.querySelectorAll("style").length).toBe(before);
  expect(getComputedStyle(document.documentElement).overflow).toBe("hidden");
});

it("speaks from inside the dialog", async () => {
  mount(<Example />);
  await open();
  expect(page.getByRole("dialog").element().querySelector("[aria-live=polite]")).not.toBeNull();
});
