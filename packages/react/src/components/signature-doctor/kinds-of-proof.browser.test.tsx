import { crazygoldfish, roomle, smartshape } from "@tacklebox/receiver/diagnose";
import roomleVectors from "@tacklebox/spec/roomle/vectors.json" with { type: "json" };
import smartshapeVectors from "@tacklebox/spec/smartshape/vectors.json" with { type: "json" };
import type { Capabilities } from "@tacklebox/client";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage } from "../../../test/stage.ts";
import { de } from "../../messages/de.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import type { SignatureDoctorProps } from "./signature-doctor-props.ts";
import { SignatureDoctor } from "./signature-doctor.tsx";

const button = (name: string | RegExp) => page.getByRole("button", { name });
const field = (name: string) => page.getByRole("textbox", { name, exact: true });
const verdict = () => document.querySelector(".tb-verdict-title")?.textContent;
const root = () => document.querySelector<HTMLElement>(".tb-signature-doctor")!;

interface Shown extends SignatureDoctorProps {
  /** What the port is called, and what proves its deliveries. */
  readonly port?: readonly [platform: string, proof: Capabilities["proof"]];
  readonly provider?: Partial<WebhooksProviderProps>;
}

function show({ port: [platform, proof] = ["vntana", "signed"], provider, ...props }: Shown) {
  const { api } = createStage();
  mount(
    <WebhooksProvider
      api={{ ...api, platform, capabilities: { ...api.capabilities, proof } }}
      scope="demo"
      {...provider}
    >
      <SignatureDoctor {...props} />
    </WebhooksProvider>,
  );
}

interface Vector {
  readonly headers: readonly (readonly string[])[];
  readonly secrets: readonly string[];
  readonly now?: string;
}

async function checkVector({ headers, secrets, now }: Vector, port: Required<Shown>["port"]): Promise<void> {
  show({
    port,
    initial: {
      headers: headers.map((header) => header.join(": ")).join("\n"),
      receivedAt: now === undefined ? now : Date.parse(now),
    },
  });
  await field("Secret").fill(secrets.join("\n"));
  await button("Check token").click();
}

describe("where a token proves the sender", () => {
  it.each(["smartshape", "roomle"])("asks for no body on %s, and says why", async (platform) => {
    show({ port: [platform, "bearer"] });
    await expect.element(button("Check token")).toBeVisible();
    await expect.element(field("Secret")).toBeVisible();
    await expect.element(field("Body")).not.toBeInTheDocument();
    expect(root().textContent).toContain("so the body is not asked for");
    expect(root().textContent).not.toMatch(/sign/i);
  });

  it.each(["smartshape", "roomle"])("explains the example of %s, and never speaks of a signature", async (platform) => {
    show({ port: [platform, "bearer"] });
    await button("Fill in an example").click();
    await expect.element(field("Secret")).not.toHaveValue("");
    await button("Check token").click();
    await expect.poll(verdict).toBe("There are quotes around the secret.");
    expect(root().textContent).toContain("Made withSecret 1");
    expect(root().textContent).not.toMatch(/sign/i);
    await button("Copy report").click();
    await expect.element(button("Copied")).toBeVisible();
    const report = await navigator.clipboard.readText();
    expect(report).toMatch(/^Delivery check\n/);
    expect(report).not.toMatch(/signature|body:/);
  });

  it("says when a token is good", async () => {
    await checkVector(smartshapeVectors.accept[0]!, ["smartshape", "bearer"]);
    await expect.poll(verdict).toBe("The token is good.");
    expect(root().textContent).toContain("Made withSecret 1");
  });

  it("says when a token was made, where it carries a time", async () => {
    await checkVector(roomleVectors.accept[0]!, ["roomle", "bearer"]);
    await expect.poll(verdict).toBe("The token is good.");
    expect([...root().querySelectorAll("dt")].map((label) => label.textContent)).toEqual(["Made with", "Made"]);
  });

  it("says that a token is too old", async () => {
    const [vector] = roomleVectors.accept;
    await checkVector({ ...vector!, now: new Date(Date.parse(vector!.now) + 3_600_000).toISOString() }, [
      "roomle",
      "bearer",
    ]);
    await expect.poll(verdict).toBe("The token is too old.");
  });

  it.each([
    ["smartshape", smartshapeVectors.accept[0]!],
    ["roomle", roomleVectors.accept[0]!],
  ] as const)("does not call a token of %s made with a secret that does not fit", async (platform, vector) => {
    await checkVector({ ...vector, secrets: ["another-Secr3t-!"] }, [platform, "bearer"]);
    await expect.poll(verdict).toBe("The token was made with another secret.");
    expect(root().textContent).not.toContain("Made with");
  });

  it("does not call a costly hash made with a secret that nobody tried", async () => {
    const vector = smartshapeVectors.refuse.find(({ name }) => name === "cost 31")!;
    await checkVector(vector, ["smartshape", "bearer"]);
    await expect.poll(verdict).toContain("takes more work than the receiver does");
    expect(root().textContent).not.toContain("Made with");
  });

  it("speaks another language as well", async () => {
    show({ port: ["roomle", "bearer"], provider: { messages: de } });
    await button("Beispiel einfügen").click();
    await expect.element(field("Geheimnis")).not.toHaveValue("");
    await button("Token prüfen").click();
    await expect.poll(verdict).toBe("Um das Geheimnis herum stehen Anführungszeichen.");
    expect(root().textContent).not.toMatch(/sign/i);
  });

  it("takes a text of the host's for one kind of proof", async () => {
    const messages = { locale: "en", strings: { "doctor.check.bearer": "Check the key" } };
    show({ port: ["roomle", "bearer"], provider: { messages } });
    await expect.element(button("Check the key")).toBeVisible();
  });
});

describe("where the platform leaves open what it proves", () => {
  it("checks a signature over the body where its port says so", async () => {
    show({ port: ["crazygoldfish", "signed"] });
    await expect.element(field("Body")).toBeVisible();
    await expect.element(button("Check signature")).toBeVisible();
  });

  it("takes the header for a token where its port says so", async () => {
    show({ port: ["crazygoldfish", "bearer"], initial: { headers: "X-Webhook-Signature: test-secret" } });
    await field("Secret").fill("test-secret");
    await button("Check token").click();
    await expect.poll(verdict).toBe("The token is good.");
  });
});

describe("where nothing proves a sender", () => {
  it("says so, and what a receiver does that asks for a proof", async () => {
    show({ port: ["crazygoldfish", "none"], initial: { headers: "Content-Type: application/json", body: "{}" } });
    await expect.element(page.getByText(/a receiver that asks for one refuses them all/)).toBeVisible();
    await button("Look for a proof").click();
    await expect.poll(verdict).toBe("The header x-webhook-signature is missing.");
    expect(root().textContent).toContain("the receiver has to take such deliveries without a proof");
  });

  it("finds a proof in a header all the same, and says how to read it", async () => {
    show({ port: ["crazygoldfish", "none"], initial: { headers: "Authorization: test-secret", body: "{}" } });
    await field("Secret").fill("test-secret");
    await button("Look for a proof").click();
    await expect.poll(verdict).toBe("The receiver looks for the proof otherwise than it is sent.");
    expect(root().textContent).toContain("It is in authorization: the secret itself (equals).");
  });
});

it("goes by a platform that it is given, whatever the provider's is", async () => {
  show({ platform: smartshape() });
  await expect.element(button("Check token")).toBeVisible();
  await expect.element(field("Body")).not.toBeInTheDocument();
});

it.each([
  ["Check token", roomle()],
  ["Check token", crazygoldfish({ scheme: "equals" })],
  ["Check signature", crazygoldfish()],
])("offers “%s” without a provider", async (name, platform) => {
  mount(<SignatureDoctor platform={platform} />);
  await expect.element(button(name)).toBeVisible();
});
