import { DeliveryInspector } from "@tacklebox/react";
import { expect, waitFor, type within } from "storybook/test";
import type { ReactElement } from "react";
import { FirstWebhook } from "./first-webhook.tsx";

interface Playing {
  readonly canvas: ReturnType<typeof within>;
  readonly userEvent: { readonly click: (element: Element) => Promise<void> };
}

interface ProofTab {
  readonly event: RegExp;
  /** What the tab is called. */
  readonly name: string;
  readonly text: RegExp;
}

/** What the inspector says of a delivery's proof, where it has nothing to check. */
export const proofTab = ({ event, name, text }: ProofTab) => ({
  render: (): ReactElement => <FirstWebhook>{({ id }) => <DeliveryInspector webhookId={id} />}</FirstWebhook>,
  async play({ canvas, userEvent }: Playing): Promise<void> {
    await userEvent.click(await canvas.findByRole("button", { name: event }));
    await userEvent.click(await canvas.findByRole("tab", { name }));
    await expect(canvas.findByText(text)).resolves.toBeVisible();
    await expect(canvas.queryByRole("button", { name: /Check/ })).toBeNull();
  },
});

/** From the manager to what is said of the example, in the words of a token. */
export async function troubleshootToken({ canvas, userEvent }: Playing): Promise<void> {
  await userEvent.click(await canvas.findByRole("button", { name: "Troubleshoot" }));
  await userEvent.click(await canvas.findByRole("button", { name: "Fill in an example" }));
  await waitFor(() => expect(canvas.getByLabelText("Secret")).not.toHaveValue(""));
  await expect(canvas.queryByLabelText("Body")).toBeNull();
  await userEvent.click(canvas.getByRole("button", { name: "Check token" }));
  // Said to screen readers as well.
  await waitFor(() => expect(canvas.getAllByText(/quotes around the secret/).length).toBeGreaterThan(0));
  await expect(canvas.queryByText(/signature/i)).toBeNull();
}
