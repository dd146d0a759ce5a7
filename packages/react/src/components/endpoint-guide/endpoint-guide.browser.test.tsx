import { frameworks, receiverCode } from "@tacklebox/receiver/guide";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage } from "../../../test/stage.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { EndpointGuide, type EndpointGuideProps } from "./endpoint-guide.tsx";

const eventTypes = ["product.completed", "product.published"];

function show(props: Partial<EndpointGuideProps> = {}) {
  const { api } = createStage();
  return mount(
    <WebhooksProvider api={api} scope="demo">
      <EndpointGuide eventTypes={eventTypes} {...props} />
    </WebhooksProvider>,
  );
}

const tab = (name: string) => page.getByRole("tab", { name });
const codeOf = (framework: string, more = {}) => receiverCode({ platform: "vntana", framework, eventTypes, ...more })!;
const shownCode = async () =>
  (await page.getByRole("region", { name: /Receive deliveries/ }).findElement()).textContent;

it("shows the code that the receiver's own guide writes, for each framework it knows", async () => {
  show();
  for (const { id, title } of frameworks) {
    await tab(title).click();
    await expect.element(tab(title)).toHaveAttribute("aria-selected", "true");
    expect(await shownCode()).toBe(codeOf(id).code);
    await expect.element(page.getByText(codeOf(id).fileName, { exact: true })).toBeVisible();
  }
});

it("names the environment variable and leaves its value empty", async () => {
  show({ secretVariable: "STOREFRONT_WEBHOOK_SECRET" });
  const line = page.getByRole("region", { name: "Set the environment variable" });
  await expect.element(line).toHaveTextContent("STOREFRONT_WEBHOOK_SECRET=");
  expect(await shownCode()).toContain("process.env.STOREFRONT_WEBHOOK_SECRET");
});

it("names every environment variable where the code reads more than one", async () => {
  show({ platform: "roomle" });
  await expect.element(page.getByRole("region", { name: "Set the environment variables" })).toBeVisible();
  await expect.element(page.getByText("Put each value after its equals sign", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Copy lines" }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toHaveFocus();
  expect(await navigator.clipboard.readText()).toBe("ROOMLE_SECRET=\nROOMLE_API_KEY=");
  expect(await shownCode()).toContain("process.env.ROOMLE_API_KEY");
});

it.each([
  ["Copy command", (): string => codeOf("express").install],
  ["Copy line", (): string => `${codeOf("express").secretVariable}=`],
  ["Copy code", (): string => codeOf("express").code],
])("has a button “%s” that copies", async (name, text) => {
  show();
  await page.getByRole("button", { name }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toHaveFocus();
  expect(await navigator.clipboard.readText()).toBe(text());
});

it("moves through the frameworks by arrow keys, Home and End, around the ends", async () => {
  const onFrameworkChange = vi.fn<NonNullable<EndpointGuideProps["onFrameworkChange"]>>();
  show({ onFrameworkChange });
  await tab("Express").click();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(tab("Fastify")).toHaveFocus();
  expect(await shownCode()).toBe(codeOf("fastify").code);
  await userEvent.keyboard("{End}");
  await expect.element(tab("Flask")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(tab("Express")).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}{Home}");
  await expect.element(tab("Express")).toHaveFocus();
  expect(onFrameworkChange.mock.calls.map(([framework]) => framework)).toEqual([
    "express",
    "fastify",
    "flask",
    "express",
    "flask",
    "express",
  ]);
  expect(document.querySelectorAll("[role=tab][tabindex='0']").length).toBe(1);
});

it("moves against the arrow where the page runs from right to left", async () => {
  const { api } = createStage();
  mount(
    <WebhooksProvider api={api} scope="demo" dir="rtl">
      <EndpointGuide eventTypes={eventTypes} />
    </WebhooksProvider>,
  );
  await tab("Express").click();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(tab("Fastify")).toHaveFocus();
});

it("shows the host's framework and leaves it to the host to change it", async () => {
  const onFrameworkChange = vi.fn<NonNullable<EndpointGuideProps["onFrameworkChange"]>>();
  show({ framework: "hono", onFrameworkChange });
  await tab("Flask").click();
  expect(onFrameworkChange).toHaveBeenCalledExactlyOnceWith("flask", { reason: "choice" });
  await expect.element(tab("Hono")).toHaveAttribute("aria-selected", "true");
});

it("begins with the first framework where the wanted one is unknown", async () => {
  show({ defaultFramework: "constructor" });
  await expect.element(tab("Express")).toHaveAttribute("aria-selected", "true");
});

it("needs no provider when it is told the platform", async () => {
  mount(<EndpointGuide eventTypes={eventTypes} platform="vntana" defaultFramework="flask" />);
  expect(await shownCode()).toBe(codeOf("flask").code);
});

it("says what to do on a platform it has no code for", async () => {
  show({ platform: "some-platform" });
  await expect.element(page.getByText(/There is no ready code for “some-platform”/)).toBeVisible();
  expect(page.getByRole("tab").elements()).toEqual([]);
});

it("says so where no events are chosen yet", async () => {
  show({ eventTypes: [] });
  await expect.element(page.getByText(/No events are chosen yet/)).toBeVisible();
});

it("shows hostile names of event types as text, inside strings", async () => {
  const hostile = ["</script><img src=x onerror=alert(1)>", "`${process.exit()}`", '"]; // \u202E', "constructor"];
  show({ eventTypes: hostile });
  expect(await shownCode()).toBe(codeOf("express", { eventTypes: hostile }).code);
  expect(document.querySelector("img")).toBeNull();
});

it("shows its error twin for a variable that cannot be one, and tells the host", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const onError = vi.fn<() => void>();
  const { api } = createStage();
  mount(
    <WebhooksProvider api={api} scope="demo" onError={onError}>
      <EndpointGuide eventTypes={eventTypes} secretVariable="whsec_123-not-a-name" />
    </WebhooksProvider>,
  );
  await expect.element(page.getByText(/This part of the page has failed/)).toBeVisible();
  expect(document.body.textContent).not.toContain("whsec_123");
  expect(onError).toHaveBeenCalledWith(expect.anything(), { component: "EndpointGuide", action: "render" });
});

it("keeps nothing in storage", async () => {
  show();
  await tab("Hono").click();
  expect(localStorage.length + sessionStorage.length).toBe(0);
});
