import type { DiagnosisPlatform } from "@tacklebox/receiver/diagnose";
import { vntana } from "@tacklebox/receiver/diagnose";
import { sign } from "@tacklebox/receiver/vntana";
import vectors from "@tacklebox/spec/vntana/vectors.json" with { type: "json" };
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft } from "../../../test/stage.ts";
import { useSignatureDoctor } from "../../headless/use-signature-doctor.ts";
import type { KitEvent } from "../../kit-event.ts";
import { WebhooksProvider } from "../../provider.tsx";
import type { SignatureDoctorProps } from "./signature-doctor-props.ts";
import { SignatureDoctor } from "./signature-doctor.tsx";

const headers = page.getByLabelText("Headers");
const body = page.getByLabelText("Body", { exact: true });
const secret = page.getByLabelText("Signing secret");
const button = (name: string | RegExp) => page.getByRole("button", { name });
const verdict = () => document.querySelector(".tb-verdict-title")?.textContent;
const root = () => document.querySelector<HTMLElement>(".tb-signature-doctor")!;
const check = () => button("Check signature").click();

function show(props: SignatureDoctorProps = {}) {
  const { api } = createStage();
  const events: KitEvent[] = [];
  return {
    events,
    ...mount(
      <WebhooksProvider api={api} scope="demo" onEvent={(event) => events.push(event)}>
        <SignatureDoctor {...props} />
      </WebhooksProvider>,
    ),
  };
}

async function fill(texts: { readonly headers?: string; readonly body?: string; readonly secret?: string }) {
  if (texts.headers !== undefined) await headers.fill(texts.headers);
  if (texts.body !== undefined) await body.fill(texts.body);
  if (texts.secret !== undefined) await secret.fill(texts.secret);
}

const key = "a-secret-that-nobody-should-see";
const timestamp = "2026-01-02T03:04:05.000Z";
const receivedAt = Date.parse(timestamp) + 1_000;

async function signedText(signedBody: string): Promise<string> {
  const proof = await sign({ secret: key, timestamp, body: signedBody });
  return Object.entries(proof)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");
}

describe("with the example", () => {
  it("says what is wrong, how sure that is, and what mends it", async () => {
    show();
    await button("Fill in an example").click();
    await expect.element(body).toHaveValue(expect.stringContaining("product.completed"));
    await check();
    await expect.poll(verdict).toBe("The JSON was parsed and written again.");
    expect(root().textContent).toContain("certain");
    expect(root().textContent).toContain("The same JSON without white space has the right signature.");
    expect(page.getByRole("region", { name: "Code for Express" }).element().textContent).toContain("app.post");
  });

  it("has the code for the framework of one's choice, and copies it", async () => {
    show({ defaultFramework: "hono" });
    await button("Fill in an example").click();
    await check();
    await expect.element(page.getByRole("region", { name: "Code for Hono" })).toBeVisible();
    await page.getByLabelText("Framework").selectOptions("Flask");
    await button("Copy the fix for Flask").click();
    await expect.element(button("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain("request.get_data()");
  });

  it("copies a report without secret, body and values of headers", async () => {
    show();
    await button("Fill in an example").click();
    await check();
    await button("Copy report").click();
    await expect.element(button("Copied")).toBeVisible();
    const report = await navigator.clipboard.readText();
    expect(report).toContain("verdict: failed");
    expect(report).toContain("headers: Content-Type, X-TIMESTAMP, X-VNTANA-SIGNATURE");
    expect(report).not.toMatch(/test-secret|p-1|6d762fe0|2022-06-21|application\/json/);
  });

  it("leaves alone what somebody has entered, and empties all of it on request", async () => {
    show();
    await headers.fill("x-a: 1");
    await expect.element(button("Fill in an example")).not.toBeInTheDocument();
    await secret.fill(key);
    await check();
    await expect.poll(verdict).toBeTruthy();
    await button("Clear all").click();
    for (const field of [headers, body, secret]) await expect.element(field).toHaveValue("");
    expect(verdict()).toBeUndefined();
    await expect.element(button("Fill in an example")).toHaveFocus();
  });
});

describe("with vectors that were made outside", () => {
  const good = "The signature is good.";
  const all = [...vectors.accept, ...vectors.refuse];

  it.each([
    ["emoji", good],
    ["white space kept", good],
    ["second secret", good],
    ["non-ASCII secret", good],
    ["upper-case hex", good],
    ["exactly 300 s old", good],
    ["1 ms older than 300 s", "The timestamp is too old."],
    ["members in other order", "The members of the JSON are in another order."],
    ["trailing newline lost", "A line break at the end of the body was added or lost."],
    ["signed with a dot", "The sender signed something else."],
    ["secret decoded from base64", "The secret was used in another encoding."],
    ["timestamp in seconds", "The timestamp in x-timestamp cannot be read."],
    ["sha256= in front", "The signature in x-vntana-signature has the wrong form."],
    ["signature joined", "The header x-vntana-signature arrived more than once."],
    ["headers swapped", "Timestamp and signature are in each other’s header."],
    ["wrong secret", "The signature was made with another secret."],
  ])("says of %s: %s", async (name, title) => {
    const vector = all.find((candidate) => candidate.name === name)!;
    const parts = vector.body as readonly { readonly text?: string }[];
    const text = parts.map((part) => part.text!).join("");
    const pasted = vector.headers.map((header) => header.join(": ")).join("\n");
    show({ initial: { headers: pasted, body: text, receivedAt: Date.parse(vector.now) } });
    await secret.fill(vector.secrets.join("\n"));
    await check();
    await expect.poll(verdict).toBe(title);
  });
});

describe("with what comes out of a text field", () => {
  it("does not blame anybody for line breaks that the field has changed", async () => {
    const signedBody = '{\r\n  "a": 1\r\n}\r\n';
    show({ initial: { headers: await signedText(signedBody), receivedAt } });
    await fill({ body: signedBody, secret: key });
    await check();
    await expect.poll(verdict).toBe("The signature is good.");
    expect(root().textContent).toContain("The signature fits with CRLF");
  });

  it("takes a body that it was handed for what it is, line breaks of every kind included", async () => {
    const signedBody = '{\r\n "a": 1\n}\r';
    show({ initial: { headers: await signedText(signedBody), body: signedBody, receivedAt } });
    await secret.fill(key);
    await check();
    await expect.poll(verdict).toBe("The signature is good.");
    expect(root().textContent).not.toContain("CRLF");
    await body.fill('{ "a": 1 }');
    await check();
    await expect.poll(verdict).not.toBe("The signature is good.");
  });

  it("takes several secrets, one on each line", async () => {
    show({ initial: { headers: await signedText("{}"), body: "{}", receivedAt } });
    await secret.fill(`the-new-one\n\n${key}\n`);
    await check();
    await expect.poll(verdict).toBe("The signature is good.");
    expect(root().textContent).toContain("Secret 2");
    expect(root().textContent).toContain("The signature was made with an older secret.");
  });

  it("sees white space around a secret", async () => {
    show({ initial: { headers: await signedText("{}"), body: "{}", receivedAt } });
    await secret.fill(` ${key} `);
    await check();
    await expect.poll(verdict).toBe("There is white space around the secret.");
  });

  it("tells how old a delivery was", async () => {
    show({ initial: { headers: await signedText("{}"), body: "{}", receivedAt: receivedAt + 5_400_000 } });
    await secret.fill(key);
    await check();
    await expect.poll(verdict).toBe("The timestamp is too old.");
    expect(root().textContent).toContain("1.5 hours behind; 5 minutes are allowed");
    expect(root().textContent).toContain("The sender’s clock is in another time zone.");
  });

  it("says what is missing, without alarm", async () => {
    show();
    await check();
    await expect.poll(verdict).toBe("Not checked");
    const text = root().textContent;
    for (const missing of ["headers are", "body is", "secret is"]) expect(text).toContain(`The ${missing} missing.`);
    expect(document.querySelector(".tb-alert")?.hasAttribute("data-tone")).toBe(false);
  });

  it("says that a body of megabytes is too large, and stays usable", async () => {
    show({ initial: { headers: await signedText("{}"), body: "a".repeat(10_000_000) } });
    await secret.fill(key);
    await check();
    await expect.poll(verdict).toBe("Not checked");
    expect(root().textContent).toContain("The body is too large");
    await headers.fill("x");
    expect(document.querySelectorAll("textarea")[1]!.textLength).toBeLessThan(2_000_000);
  });

  it("shows hostile text as text", async () => {
    const name = "<img/src=x/onerror=alert(1)>-x-timestamp";
    show({ initial: { headers: `${name}: <script>alert(1)</script>`, body: "<script>alert(1)</script>" } });
    await secret.fill("<b>");
    await check();
    await expect.poll(verdict).toContain("is missing");
    expect(root().textContent).toContain(`It arrived as ${name}.`);
    expect(root().querySelector("img, script, b")).toBeNull();
  });
});

describe("real deliveries of the sandbox", () => {
  const cases = [
    ["bad-signature", "The signature was made with another secret.", "likely, not proved"],
    ["stale", "The timestamp is too old.", "certain"],
    ["future", "The timestamp is in the future.", "certain"],
    ["re-encoded-body", "The JSON was parsed and written again.", "certain"],
  ] as const;

  it.each(cases)("explains %s", async (fault, title, confidence) => {
    const { api, sandbox } = createStage();
    const { webhook } = await api.create(draft);
    sandbox.faults.next({ fault, eventType: "product.completed" });
    const workspaceUuid = sandbox.domain.workspaces.list()[0]!.uuid;
    sandbox.domain.products.upload({ workspaceUuid, name: "Lounge chair", assetType: "DOCUMENT" });
    await sandbox.settled();
    const [attempt] = sandbox.deliveryLog().items[0]!.attempts;
    const pasted = Object.entries(attempt!.request.headers).map(([name, value]) => `< ${name}: ${value}`);
    const initial = { headers: pasted.join("\n"), body: attempt!.request.body, receivedAt: new Date(attempt!.at) };
    mount(
      <WebhooksProvider api={api} scope="demo">
        <SignatureDoctor initial={initial} />
      </WebhooksProvider>,
    );
    await secret.fill((await api.revealSecret!(webhook.id)).reveal());
    await check();
    await expect.poll(verdict).toBe(title);
    expect(document.querySelector(".tb-badge")?.textContent).toBe(confidence);
  });
});

describe("keyboard", () => {
  it.each([headers, body, secret])(
    "checks with Ctrl and Enter from any field, and not the form around",
    async (field) => {
      const onSubmit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
      const onKeyDown = vi.fn<() => void>();
      const { api } = createStage();
      mount(
        <WebhooksProvider api={api} scope="demo">
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a host's shortcuts */}
          <form onSubmit={onSubmit} onKeyDown={onKeyDown}>
            <SignatureDoctor />
            <button>Save</button>
          </form>
        </WebhooksProvider>,
      );
      await field.click();
      await userEvent.keyboard("{Control>}{Enter}{/Control}");
      await expect.poll(verdict).toBe("Not checked");
      await check();
      expect(onSubmit).not.toHaveBeenCalled();
      expect(onKeyDown).not.toHaveBeenCalledWith(expect.objectContaining({ key: "Enter" }));
    },
  );

  it("says the result to screen readers, each time", async () => {
    show();
    const said = () => document.querySelector("[aria-live=polite]")?.textContent;
    await check();
    await expect.poll(said).toBe("Not checked");
    await check();
    await expect.poll(said).toBe("Not checked\u00a0");
  });
});

/** A platform that answers when it is told to. */
function slowPlatform() {
  const answers: ((secret: number) => void)[] = [];
  const platform: DiagnosisPlatform = {
    name: "slow",
    headerNames: ["x-proof"],
    examine: () =>
      new Promise((resolve) => {
        answers.push((place) =>
          resolve({ findings: [], verified: { secret: place, signedAt: 0, notes: [] }, isComplete: true }),
        );
      }),
  };
  return { platform, answers };
}

describe("one check after the other", () => {
  const given = { headers: "x-proof: 1", body: "{}" };

  it("shows what the later one has found, whichever ends first", async () => {
    const { platform, answers } = slowPlatform();
    show({ platform, initial: given });
    await secret.fill(key);
    await secret.click();
    await userEvent.keyboard("{Control>}{Enter}{Enter}{/Control}");
    await expect.poll(() => answers.length).toBe(2);
    await expect.element(button("Checking…")).toHaveAttribute("aria-disabled", "true");
    answers[1]!(2);
    await expect.poll(() => root().textContent).toContain("Secret 2");
    answers[0]!(1);
    await userEvent.keyboard("{Tab}");
    expect(root().textContent).toContain("Secret 2");
  });

  it("is forgotten when the component has gone or everything is cleared", async () => {
    const { platform, answers } = slowPlatform();
    const { unmount } = show({ platform, initial: given });
    await secret.fill(key);
    await check();
    await expect.poll(() => answers.length).toBe(1);
    await button("Clear all").click();
    answers[0]!(1);
    await secret.fill(key);
    expect(verdict()).toBeUndefined();
    await headers.fill(given.headers);
    await body.fill(given.body);
    await check();
    await expect.poll(() => answers.length).toBe(2);
    unmount();
    answers[1]!(1);
  });
});

describe("without a platform of the provider's", () => {
  it("needs to be told one", async () => {
    mount(<SignatureDoctor />);
    await check();
    await expect.poll(verdict).toBe("Not checked");
    expect(root().textContent).toContain("How this platform proves its deliveries is not known here.");
  });

  it("takes the one it is given", async () => {
    mount(
      <SignatureDoctor platform={vntana()} initial={{ headers: await signedText("{}"), body: "{}", receivedAt }} />,
    );
    await secret.fill(key);
    await check();
    await expect.poll(verdict).toBe("The signature is good.");
  });

  it.each(["constructor", "__proto__", "unheard-of"])("does not take %s for one it knows", async (platform) => {
    const { api } = createStage();
    mount(
      <WebhooksProvider api={{ ...api, platform }} scope="demo">
        <SignatureDoctor />
      </WebhooksProvider>,
    );
    await button("Fill in an example").click();
    await check();
    await expect.poll(() => root().textContent).toContain("How this platform proves its deliveries is not known here.");
  });
});

it("sends nothing, and keeps the secret out of everything but its field", async () => {
  const fetch = vi.spyOn(globalThis, "fetch");
  const { events } = show({ initial: { headers: await signedText("{}"), body: "{}" } });
  await secret.fill(key);
  await check();
  await expect.poll(verdict).toBe("The signature is good.");
  await button("Copy report").click();
  const inputs = performance.getEntriesByType("resource").filter(({ name }) => name.includes(key));
  expect(fetch).not.toHaveBeenCalled();
  expect(inputs).toEqual([]);
  expect(document.documentElement.outerHTML).not.toContain(key);
  expect(
    JSON.stringify([events, Object.entries(localStorage), Object.entries(sessionStorage), location.href]),
  ).not.toContain(key);
  expect(getComputedStyle(secret.element()).getPropertyValue("-webkit-text-security")).toBe("disc");
  for (const attribute of ["autocomplete", "data-1p-ignore", "data-sentry-mask"]) {
    expect(secret.element().hasAttribute(attribute)).toBe(true);
  }
});

it("forgets what was entered when another tenant comes", async () => {
  const { api } = createStage();
  const ui = (scope: string) => (
    <WebhooksProvider api={api} scope={scope}>
      <SignatureDoctor />
    </WebhooksProvider>
  );
  const { rerender } = mount(ui("one"));
  await secret.fill(key);
  rerender(ui("two"));
  await expect.element(secret).toHaveValue("");
});

it("says what to do where a part of it cannot be loaded", async () => {
  const onError = vi.fn<() => void>();
  function Probe() {
    const doctor = useSignatureDoctor({ prepare: () => Promise.reject(new TypeError("chunk 7 is gone")) });
    return (
      <button onClick={() => void doctor.check({ headers: "", body: "", secrets: () => [] })}>
        {doctor.state} {doctor.error?.kind}
      </button>
    );
  }
  const { api } = createStage();
  mount(
    <WebhooksProvider api={api} scope="demo" onError={onError}>
      <Probe />
    </WebhooksProvider>,
  );
  await button("idle").click();
  await expect.element(button("failed network")).toBeVisible();
  expect(onError).toHaveBeenCalledWith(expect.objectContaining({ kind: "network" }), expect.anything());
});
