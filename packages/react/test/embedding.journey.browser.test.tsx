import { Content, Description, Portal, Root, Title } from "@radix-ui/react-dialog";
import {
  EndpointGuide,
  EventPicker,
  WebhookDetail,
  WebhookForm,
  WebhookManager,
  WebhooksProvider,
} from "@tacklebox/react";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useState, type ReactElement, type ReactNode } from "react";
import { expect, it, onTestFinished, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import styles from "../src/styles/styles.css?inline";
import { mount } from "./mount.tsx";
import { createWorld, type World } from "./world.ts";

function Kit({
  world,
  children,
  ...more
}: {
  readonly world: World;
  readonly children: ReactNode;
  readonly scope?: string;
}): ReactElement {
  return (
    <WebhooksProvider api={world.api} scope="demo" {...more}>
      {children}
    </WebhooksProvider>
  );
}

const dialog = (name: string | RegExp) =>
  page.getByRole(/delete/i.test(String(name)) ? "alertdialog" : "dialog", { name });
const button = (name: string | RegExp) => page.getByRole("button", { name });
const hasClosed = async (): Promise<void> => expect.poll(() => document.querySelector(".tb-dialog")).toBeNull();

it("can be used in a native modal dialog of the host's, which stays open when ours closes", async () => {
  const world = await createWorld();
  const host = document.body.appendChild(document.createElement("dialog"));
  onTestFinished(() => host.remove());
  host.showModal();
  mount(
    <Kit world={world}>
      <WebhookDetail webhookId={world.webhooks[0]!.id} />
    </Kit>,
    { into: host },
  );
  await button("Delete").click();
  await expect.element(dialog(/Delete webhook/)).toBeVisible();
  expect(
    dialog(/Delete webhook/)
      .element()
      .contains(document.activeElement),
  ).toBe(true);
  await userEvent.keyboard("{Escape}");
  await hasClosed();
  expect(host.open).toBe(true);
  await expect.element(button("Delete")).toHaveFocus();
});

it("leaves a modal of the host's open when ours in it closes, and gives the focus back into it", async () => {
  const world = await createWorld();
  const onHostChange = vi.fn<(isOpen: boolean) => void>();
  mount(
    <Root open onOpenChange={onHostChange}>
      <Portal>
        <Content>
          <Title>Settings</Title>
          <Description>The host&apos;s</Description>
          <Kit world={world}>
            <WebhookDetail webhookId={world.webhooks[0]!.id} />
          </Kit>
        </Content>
      </Portal>
    </Root>,
  );
  await button("Delete").click();
  await expect.element(dialog(/Delete webhook/)).toBeVisible();
  await button("Cancel").click();
  await hasClosed();
  await button("Delete").click();
  await expect.element(dialog(/Delete webhook/)).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await hasClosed();
  await expect.element(button("Delete")).toHaveFocus();
  expect(onHostChange).not.toHaveBeenCalled();
});

it("never submits the host's form around it, from a dialog or from a form that is none", async () => {
  const world = await createWorld();
  const onHostSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
  const onSubmit = vi.fn<() => Promise<void>>(async () => undefined);
  const [webhook] = world.webhooks;
  mount(
    <form onSubmit={onHostSubmit}>
      <Kit world={world}>
        <WebhookForm webhook={webhook} catalog={world.catalog} scopes={world.scopes} onSubmit={onSubmit} isInsideForm />
        <WebhookDetail webhookId={webhook!.id} />
      </Kit>
    </form>,
  );
  await userEvent.fill(page.getByLabelText("Name"), "Another");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => onSubmit.mock.calls.length).toBe(1);
  await button("Delete").click();
  await userEvent.fill(dialog(/Delete webhook/).getByRole("textbox"), "hooks.hearthpine.example");
  await userEvent.keyboard("{Enter}");
  await hasClosed();
  expect(world.sandbox.domain.webhooks.list().some(({ uuid }) => uuid === webhook!.id)).toBe(false);
  expect(onHostSubmit).not.toHaveBeenCalled();
});

it("gives a host's form the chosen events", async () => {
  const world = await createWorld();
  const { container } = mount(
    <form>
      <EventPicker catalog={world.catalog} name="events" defaultValue={["product.completed", "constructor"]} />
    </form>,
  );
  await expect.element(page.getByRole("group", { name: "Events" }).first()).toBeVisible();
  expect(new FormData(container.querySelector("form")!).getAll("events")).toEqual(["product.completed", "constructor"]);
});

it("works in a shadow root that has the style sheet", async () => {
  const world = await createWorld();
  const host = document.body.appendChild(document.createElement("div"));
  onTestFinished(() => host.remove());
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  mount(
    <Kit world={world}>
      <EventPicker catalog={world.catalog} />
      <EndpointGuide eventTypes={["product.completed"]} />
    </Kit>,
    { into: root },
  );
  await page.getByLabelText("Search events").fill("completed");
  await page.getByRole("checkbox", { name: /product\.completed/ }).click();
  await expect.element(page.getByText(/1 event selected/).first()).toBeVisible();
  await page.getByRole("tab", { name: "Fastify" }).click();
  await userEvent.keyboard("{ArrowRight}");
  expect(root.activeElement?.textContent).toBe("Next.js");
  expect(getComputedStyle(root.querySelector(".tb-root")!).fontSize).toBe("14px");
});

it("stands beside another kit, each with its own platform, look and language, and within one", async () => {
  const [one, other] = [await createWorld(), await createWorld({ isEmpty: true })];
  mount(
    <>
      <WebhooksProvider
        api={one.api}
        scope="one"
        appearance={{ theme: "dark", variables: { "--tb-accent": "rgb(1, 2, 3)" } }}
      >
        <WebhookManager data-testid="one" />
      </WebhooksProvider>
      <WebhooksProvider
        api={other.api}
        scope="other"
        dir="rtl"
        messages={{ locale: "ar", strings: { "manager.list": "الخطافات" } }}
      >
        <WebhookManager data-testid="other" />
        <WebhooksProvider api={one.api} scope="one">
          <EndpointGuide eventTypes={[]} data-testid="inner" />
        </WebhooksProvider>
      </WebhooksProvider>
    </>,
  );
  const part = (id: string) => page.getByTestId(id);
  await expect.element(part("one").getByText("Publish to storefront")).toBeVisible();
  await expect.element(part("other").getByRole("heading", { name: "الخطافات" })).toBeVisible();
  const token = (id: string) => getComputedStyle(part(id).element()).getPropertyValue("--tb-accent");
  expect(token("one")).toBe("rgb(1, 2, 3)");
  expect(token("other")).not.toBe(token("one"));
  expect(part("other").element().getAttribute("dir")).toBe("rtl");
  expect(part("inner").element().getAttribute("dir")).toBe("ltr");
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.length).toBe(new Set(ids).size);
});

it("puts nothing into a query client of the host's, and keeps what it has when that one is cleared", async () => {
  const world = await createWorld();
  const client = new QueryClient();
  function Host(): ReactElement {
    const { data } = useQuery({ queryKey: ["webhooks"], queryFn: async () => "the host's", staleTime: Infinity });
    return <p>{data}</p>;
  }
  mount(
    <QueryClientProvider client={client}>
      <Host />
      <Kit world={world}>
        <WebhookManager />
      </Kit>
    </QueryClientProvider>,
  );
  await expect.element(page.getByText("Publish to storefront")).toBeVisible();
  await expect.element(page.getByText("the host's")).toBeVisible();
  expect(
    client
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey),
  ).toEqual([["webhooks"]]);
  client.clear();
  await expect.element(page.getByText("Publish to storefront")).toBeVisible();
});

it("begins anew for another tenant, and shows nothing of the last one", async () => {
  const [one, other] = [await createWorld(), await createWorld({ isEmpty: true })];
  function Host(): ReactElement {
    const [tenant, setTenant] = useState("one");
    return (
      <>
        <button onClick={() => setTenant("other")}>Switch</button>
        <Kit world={tenant === "one" ? one : other} scope={tenant}>
          <WebhookManager />
        </Kit>
      </>
    );
  }
  mount(<Host />);
  await expect.element(page.getByText("Publish to storefront")).toBeVisible();
  await button("Switch").click();
  await expect.element(page.getByText("No webhooks yet")).toBeVisible();
  expect(document.body.textContent).not.toContain("Publish to storefront");
});
