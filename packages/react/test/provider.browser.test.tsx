import { ClientError } from "@tacklebox/client";
import { WebhookEditor, WebhooksProvider, type KitEvent, type Messages } from "@tacklebox/react";
import { useAction, useWebhooks } from "@tacklebox/react/headless";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ErrorView } from "../src/components/error-view/error-view.tsx";
import { publish } from "../src/components/published/published.tsx";
import { Surface, type CommonProps } from "../src/appearance/surface.tsx";
import { Time } from "../src/appearance/time.tsx";
import { mount } from "./mount.tsx";
import { createStage, draft } from "./stage.ts";

const { api } = createStage();
const network = new ClientError("network", "no answer");

const german: Messages = {
  locale: "de",
  strings: { "error.network": "Keine Antwort.", "common.tryAgain": "Noch einmal" },
};

it("speaks a catalogue's language, and English where the catalogue has a gap", async () => {
  const { rerender } = mount(
    <WebhooksProvider api={api} scope="a" messages={german}>
      <ErrorView error={network} onRetry={() => undefined} />
    </WebhooksProvider>,
  );
  await expect.element(page.getByText("Keine Antwort.")).toBeVisible();
  rerender(
    <WebhooksProvider api={api} scope="a" messages={german}>
      <ErrorView error={new ClientError("timeout", "late")} />
    </WebhooksProvider>,
  );
  await expect.element(page.getByText("The answer took too long. Try again in a moment.")).toBeVisible();
});

it("lets a later catalogue change single texts, and the host's own formatter all of them", async () => {
  const ours: Messages = { locale: "de", strings: { "error.network": "Nichts zu hören." } };
  const { rerender } = mount(
    <WebhooksProvider api={api} scope="a" messages={[german, ours]}>
      <ErrorView error={network} onRetry={() => undefined} />
    </WebhooksProvider>,
  );
  await expect.element(page.getByText("Nichts zu hören.")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Noch einmal" })).toBeVisible();
  rerender(
    <WebhooksProvider api={api} scope="a" formatMessage={({ id }) => (id === "error.network" ? "host" : undefined)}>
      <ErrorView error={network} />
    </WebhooksProvider>,
  );
  await expect.element(page.getByText("host", { exact: true })).toBeVisible();
});

it("offers to try again only where that can help", async () => {
  mount(<ErrorView error={new ClientError("permission", "no")} onRetry={() => undefined} />);
  await expect.element(page.getByRole("alert")).toBeVisible();
  expect(page.getByRole("button").elements()).toEqual([]);
});

it("ignores tokens that could end a declaration or fetch something", async () => {
  mount(
    <WebhooksProvider
      api={api}
      scope="a"
      appearance={{
        variables: {
          "--tb-accent": "url(https://example.com/x)",
          "--tb-bg": "red;} body{display:none",
          "--tb-fg": "rgb(9, 9, 9)",
        },
      }}
    >
      <Surface name="example">x</Surface>
    </WebhooksProvider>,
  );
  await expect.element(page.getByText("x", { exact: true })).toBeVisible();
  const style = document.querySelector<HTMLElement>(".tb-root")!.style;
  expect([
    style.getPropertyValue("--tb-accent"),
    style.getPropertyValue("--tb-bg"),
    style.getPropertyValue("--tb-fg"),
  ]).toEqual(["", "", "rgb(9, 9, 9)"]);
});

it("shows nothing of one tenant's under another", async () => {
  const one = createStage();
  await one.api.create({ ...draft, name: "Of the first" });
  const two = createStage();
  await two.api.create({ ...draft, name: "Of the second" });
  function Names(): React.ReactNode {
    const webhooks = useWebhooks();
    return webhooks.state === "ready" ? webhooks.value.items.map(({ name }) => name).join() : webhooks.state;
  }
  const { rerender, container } = mount(
    <WebhooksProvider api={one.api} scope="one">
      <Names />
    </WebhooksProvider>,
  );
  await expect.poll(() => container.textContent).toBe("Of the first");
  rerender(
    <WebhooksProvider api={two.api} scope="two">
      <Names />
    </WebhooksProvider>,
  );
  await expect.poll(() => container.textContent).not.toContain("first");
  await expect.poll(() => container.textContent).toBe("Of the second");
});

it("runs a change once however often it is pressed, and tells the host when it fails", async () => {
  const events: KitEvent[] = [];
  const errors: unknown[] = [];
  const work = vi.fn<() => Promise<void>>(() => Promise.reject(network));
  function Change(): React.ReactNode {
    const { run, state } = useAction({ component: "Change", action: "save" }, work);
    return <button onClick={() => void Promise.all([run(), run(), run()])}>{state}</button>;
  }
  mount(
    <WebhooksProvider
      api={api}
      scope="a"
      onEvent={(event) => events.push(event)}
      onError={(error, place) => errors.push([error, place])}
    >
      <Change />
    </WebhooksProvider>,
  );
  await userEvent.click(page.getByRole("button", { name: "idle" }));
  await expect.element(page.getByRole("button", { name: "failed" })).toBeVisible();
  expect(work).toHaveBeenCalledTimes(1);
  expect(events).toEqual([{ type: "request.failed", kind: "network" }]);
  expect(errors).toEqual([[network, { component: "Change", action: "save" }]]);
});

it("calls what was done done, also where the host's telemetry throws", async () => {
  const reported: unknown[] = [];
  vi.spyOn(window, "reportError").mockImplementation((error) => void reported.push(error));
  function Change(): React.ReactNode {
    const { run, state } = useAction({ component: "Change", action: "save" }, () => Promise.reject(network));
    return <button onClick={() => void run().then(() => run())}>{state}</button>;
  }
  const broken = new Error("no analytics here");
  mount(
    <WebhooksProvider
      api={api}
      scope="a"
      onEvent={() => {
        throw broken;
      }}
    >
      <Change />
    </WebhooksProvider>,
  );
  await userEvent.click(page.getByRole("button", { name: "idle" }));
  // Both tries ended as they should have, and the host's fault went where its faults go.
  await expect.element(page.getByRole("button", { name: "failed" })).toBeVisible();
  await expect.poll(() => reported).toEqual([broken, broken]);
});

it("keeps a bug of its own from the host's page, and tells the host", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  let isBroken = true;
  const Part = publish<CommonProps>({ name: "Part", surface: "part" }, () => {
    if (isBroken) throw new Error("a bug");
    return <p>whole again</p>;
  });
  const onError = vi.fn<(error: unknown, place: object) => void>();
  mount(
    <WebhooksProvider api={api} scope="a" onError={onError}>
      <p>the rest of the page</p>
      <Part />
    </WebhooksProvider>,
  );
  await expect.element(page.getByText("This part of the page has failed. The rest still works.")).toBeVisible();
  await expect.element(page.getByText("the rest of the page")).toBeVisible();
  expect(onError).toHaveBeenCalledWith(new Error("a bug"), { component: "Part", action: "render" });
  isBroken = false;
  await userEvent.click(page.getByRole("button", { name: "Try again" }));
  await expect.element(page.getByText("whole again")).toBeVisible();
});

it.each([
  ["2026-11-25T09:00:00Z", "3 min. ago"],
  ["2026-11-25T09:00:00", "3 min. ago"], // no offset: UTC
  ["2026-11-22T09:03:00Z", "3 days ago"],
  ["2026-11-25T09:03:00.400Z", "now"],
  ["no time", "no time"],
])("says of %s that it was %s", async (value, text) => {
  mount(
    <WebhooksProvider api={api} scope="a" now={() => Date.UTC(2026, 10, 25, 9, 3)}>
      <Time value={value} />
    </WebhooksProvider>,
  );
  await expect.element(page.getByText(text, { exact: true })).toBeVisible();
});

it("says once that the api is made anew, keeps what somebody writes, and says nothing where the scope goes with it", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const ui = (scope: string) => (
    <WebhooksProvider api={{ ...api }} scope={scope}>
      <WebhookEditor />
    </WebhooksProvider>
  );
  const { rerender } = mount(ui("a"));
  const name = page.getByLabelText("Name");
  for (const scope of ["b", "c", "d", "d"]) {
    rerender(ui(scope));
    await expect.element(name).toBeVisible();
  }
  await name.fill("Half a webhook");
  expect(warn).not.toHaveBeenCalled();
  for (const typed of ["Half a webhook, and", "more", "still more"]) {
    rerender(ui("d"));
    await name.fill(typed);
  }
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Tacklebox: keep `api` in a constant or a memo/));
  await expect.element(name).toHaveValue("still more");
  warn.mockRestore();
});
