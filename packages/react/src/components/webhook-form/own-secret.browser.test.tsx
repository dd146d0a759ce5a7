import { ClientError, type Redacted, type WebhookDraft } from "@tacklebox/client";
import { expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { expectNoLeak, watchConsole } from "../../../test/secret-scan.ts";
import { createStage } from "../../../test/stage.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { WebhookForm } from "./webhook-form.tsx";

const typed = "correct-horse-battery-staple-42";
const input = page.getByRole("textbox", { name: /^(Your|Signing) secret$/ });
const none = page.getByRole("radio", { name: /^None/ });
const create = page.getByRole("button", { name: "Create webhook" });

async function show({
  signingSecret = "optional",
  refusals = 0,
}: { readonly signingSecret?: "optional" | "made-by-caller"; readonly refusals?: number } = {}) {
  const { api } = createStage();
  const [catalog, scopes] = await Promise.all([api.eventTypes(), api.scopes!()]);
  const said: unknown[] = [];
  const secrets: (Redacted | undefined)[] = [];
  const onSubmit = async (draft: WebhookDraft): Promise<void> => {
    said.push(JSON.stringify(draft), String(draft.secret));
    secrets.push(draft.secret);
    if (secrets.length <= refusals) throw new ClientError("server", "no");
  };
  const { container } = mount(
    <WebhooksProvider
      api={api}
      scope="demo"
      onEvent={(event) => said.push(event)}
      onError={(error) => said.push(error)}
    >
      <WebhookForm {...{ catalog, scopes, onSubmit }} capabilities={{ ...api.capabilities, signingSecret }} />
    </WebhooksProvider>,
  );
  await userEvent.fill(page.getByRole("textbox", { name: "Name", exact: true }), "Publish");
  await userEvent.fill(page.getByRole("textbox", { name: "Endpoint URL" }), "https://hooks.example.com/in");
  await userEvent.click(page.getByRole("checkbox", { name: "product.completed" }));
  return { said, secrets, container };
}

const field = () => input.element() as HTMLInputElement;

it("goes without a secret where somebody says so", async () => {
  const { secrets } = await show();
  await userEvent.click(create);
  await expect.element(input).toHaveFocus();
  await userEvent.click(none);
  expect(input.query()).toBeNull();
  await userEvent.click(create);
  await expect.poll(() => secrets).toEqual([undefined]);
});

it("hands an own secret on in a wrapper, and leaves it nowhere", async () => {
  const { lines, stop } = watchConsole();
  const { said, secrets, container } = await show({ refusals: 1 });
  await userEvent.click(page.getByRole("radio", { name: "Use my own" }));
  await userEvent.click(input);
  await userEvent.keyboard(typed);
  expect(container.innerHTML).not.toContain(typed);
  expect(field().getAttribute("value")).toBeNull();
  expect(getComputedStyle(field()).getPropertyValue("-webkit-text-security")).toBe("disc");
  expect(field().type).toBe("text");

  await userEvent.click(create);
  await expect.element(page.getByRole("alert")).toBeVisible();
  expect(field().value, "kept when sending failed").toBe(typed);
  await userEvent.click(create);
  await expect.poll(() => secrets.map((secret) => secret?.reveal())).toEqual([typed, typed]);
  await expect.poll(() => field().value).toBe("");
  stop();
  expectNoLeak(typed, { said: [...said, ...lines] });
});

it("keeps what was typed while somebody looks at the other choice, and does not send it", async () => {
  const { secrets } = await show();
  await userEvent.click(page.getByRole("radio", { name: "Use my own" }));
  await userEvent.fill(input, typed);
  await userEvent.click(none);
  await userEvent.click(page.getByRole("radio", { name: "Use my own" }));
  expect(field().value).toBe(typed);
  await userEvent.click(none);
  await userEvent.click(create);
  await expect.poll(() => secrets).toEqual([undefined]);
});

it("measures bytes, and says so at the field", async () => {
  const { secrets } = await show({ signingSecret: "made-by-caller" });
  expect(page.getByRole("radio").elements()).toHaveLength(0);
  await userEvent.click(create);
  await expect.element(input).toHaveFocus();
  await expect.element(input).toHaveAccessibleDescription(/^Use 24 to 64 bytes\. This has 0\./);
  // Twelve characters, twenty-four bytes.
  await userEvent.fill(input, "ü".repeat(12));
  await userEvent.click(create);
  await expect.poll(() => secrets.length).toBe(1);
});

it("takes spaces around it away, and says so", async () => {
  await show({ signingSecret: "made-by-caller" });
  await userEvent.fill(input, `  ${typed} `);
  await userEvent.keyboard("{Tab}");
  await expect.element(page.getByText("Spaces around it were removed.")).toBeVisible();
  expect(field().value).toBe(typed);
});

it("makes a secret and copies it, without showing it", async () => {
  const { secrets } = await show({ signingSecret: "made-by-caller" });
  await userEvent.click(page.getByRole("button", { name: "Generate" }));
  const made = field().value;
  expect(made).toMatch(/^[\w-]{43}$/);
  await userEvent.click(page.getByRole("button", { name: "Copy secret" }));
  await expect.poll(() => navigator.clipboard.readText()).toBe(made);
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(field().dataset["masked"]).toBeDefined();
  await userEvent.click(create);
  await expect.poll(() => secrets.map((secret) => secret?.reveal())).toEqual([made]);
});

it("shows the secret and selects it where the browser does not copy", async () => {
  await show({ signingSecret: "made-by-caller" });
  await userEvent.click(page.getByRole("button", { name: "Generate" }));
  vi.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("denied"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  await userEvent.click(page.getByRole("button", { name: "Copy secret" }));
  await expect.element(page.getByText(/Your browser blocked copying/).first()).toBeVisible();
  expect(field().dataset["masked"]).toBeUndefined();
  expect(field().selectionEnd).toBe(43);
});
