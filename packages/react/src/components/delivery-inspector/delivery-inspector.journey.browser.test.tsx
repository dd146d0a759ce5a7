import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft } from "../../../test/stage.ts";
import { WebhooksProvider } from "../../provider.tsx";
import { SignatureDoctor } from "../signature-doctor/signature-doctor.tsx";
import { DeliveryInspector } from "./delivery-inspector.tsx";

const verdict = () => document.querySelector(".tb-verdict-title")?.textContent;

it("leads from a delivery that fails to the reason, and to the doctor with the same reason", async () => {
  const { api, sandbox } = createStage();
  const { webhook } = await api.create({ ...draft, eventTypes: ["product.completed"] });
  sandbox.faults.next({ fault: "re-encoded-body" });
  const workspaceUuid = sandbox.domain.workspaces.list()[0]!.uuid;
  sandbox.domain.products.upload({ workspaceUuid, name: "Lounge chair", assetType: "DOCUMENT" });
  await sandbox.settled();
  const ui = (part: React.ReactNode) => (
    <WebhooksProvider api={api} scope="demo">
      {part}
    </WebhooksProvider>
  );
  const { rerender } = mount(ui(<DeliveryInspector webhookId={webhook.id} />));
  await page.getByRole("button", { name: /product\.completed/ }).click();
  await page.getByRole("tab", { name: "Signature" }).click();
  await page.getByRole("button", { name: "Check signature" }).click();
  await expect.poll(verdict).toBe("The JSON was parsed and written again.");
  await page.getByRole("tab", { name: "Request" }).click();
  await page.getByRole("button", { name: "Copy body" }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeVisible();

  const { request } = sandbox.deliveryLog().items[0]!.attempts[0]!;
  const headers = Object.entries(request.headers).map((header) => header.join(": "));
  rerender(ui(<SignatureDoctor initial={{ headers: headers.join("\n") }} />));
  await page.getByLabelText("Body", { exact: true }).fill(await navigator.clipboard.readText());
  await page.getByLabelText("Signing secret").fill((await api.revealSecret!(webhook.id)).reveal());
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect.poll(verdict).toBe("The JSON was parsed and written again.");
});
