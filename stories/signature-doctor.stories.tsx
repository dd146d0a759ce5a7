import { SignatureDoctor } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { smartshape } from "@tacklebox/receiver/diagnose";
import { expect, fn, waitFor, type within } from "storybook/test";
import preview from "#storybook/preview";
import { crazygoldfish } from "./platforms/crazygoldfish/stage.ts";
import type { About } from "./support/docs-page.tsx";

const about: About = {
  sentence: "Says why a delivery is refused, how sure that is, and what mends it, without sending anything.",
  props: "SignatureDoctorProps",
  slots: [
    "field",
    "label",
    "textarea",
    "note",
    "toolbar",
    "button",
    "alert",
    "badge",
    "details",
    "select",
    "code",
    "list",
  ],
  keyboard: [
    ["Ctrl Enter", "In any field: checks."],
    ["Tab", "Fields, buttons, then what was found."],
  ],
  messages: Object.fromEntries(Object.entries(en.strings).filter(([id]) => /^(doctor|verdict)\./.test(id))),
  events: ["copy.failed", "request.failed"],
  notes: [
    "Everything is computed in the page; nothing is sent anywhere.",
    "The fields hold their text themselves: a secret is in no state, no attribute, no event and no report.",
    "Its engine is @tacklebox/receiver/diagnose, which is loaded with the first check, as are the texts for what it finds.",
    "Below a provider it knows what proves deliveries there; without one it needs the platform, vntana() of @tacklebox/receiver/diagnose for instance.",
    "Its words follow capabilities.proof: where a token proves the sender it speaks of a token and asks for no body, and where nothing does it looks for a proof. A text may have a variant for a kind, doctor.check.bearer for instance.",
    "A text field turns line breaks into LF: where the signature fits with CRLF, that is how the body is read.",
    "Without the time of arrival a delivery that was kept is not called too old; hand it in with initial.receivedAt.",
  ],
};

const meta = preview.meta({
  title: "Components/SignatureDoctor",
  component: SignatureDoctor,
  parameters: { about, stage: { webhooks: [] } },
});

/** The example of the contract, as it was signed. */
const headers = `X-TIMESTAMP: 2022-06-21T03:34:10.348Z
X-VNTANA-SIGNATURE: 6d762fe0a9c09ddf3bac5bfb3c97364083644a238f4bbacd70d5576776aabb9b`;
const body = '{"event":"product.completed","product":{"uuid":"p-1"}}';
const receivedAt = Date.parse("2022-06-21T03:34:12Z");
const secret = "test-secret";

interface Found {
  readonly title: RegExp;
  readonly secret?: string;
  /** What the field and the button are called. */
  readonly label?: string;
  readonly button?: string;
}

interface Playing {
  readonly canvas: ReturnType<typeof within>;
  readonly userEvent: {
    readonly click: (element: Element) => Promise<void>;
    readonly type: (element: Element, text: string) => Promise<void>;
  };
}

const check = ({ title, secret: typed = secret, label = "Signing secret", button = "Check signature" }: Found) => ({
  async play({ canvas, userEvent }: Playing) {
    if (typed) await userEvent.type(await canvas.findByLabelText(label), typed);
    await userEvent.click(await canvas.findByRole("button", { name: button }));
    // Said to screen readers as well.
    await waitFor(() => expect(canvas.getAllByText(title).length).toBeGreaterThan(0));
  },
});

export const Start = meta.story();

export const Example = meta.story({
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole("button", { name: "Fill in an example" }));
    await waitFor(() => expect(canvas.getByLabelText("Body")).not.toHaveValue(""));
    await userEvent.click(canvas.getByLabelText("Signing secret"));
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(canvas.getByRole("region", { name: "Code for Express" })).toBeVisible());
    await userEvent.selectOptions(canvas.getByLabelText("Framework"), "Flask");
    await expect(canvas.getByRole("region", { name: "Code for Flask" })).toBeVisible();
  },
});

export const Verified = meta.story({
  args: { initial: { headers, body, receivedAt } },
  ...check({ title: /The signature is good\./ }),
});

export const VerifiedWithAnOlderSecret = meta.story({
  args: { initial: { headers, body, receivedAt } },
  ...check({ title: /with an older secret/, secret: `the-new-one\n${secret}` }),
});

export const WrongSecret = meta.story({
  args: { initial: { headers, body, receivedAt } },
  ...check({ title: /with another secret/, secret: "not-this-one" }),
});

export const SecretWithQuotes = meta.story({
  args: { initial: { headers, body, receivedAt } },
  ...check({ title: /quotes around the secret/, secret: `"${secret}"` }),
});

export const TooOld = meta.story({
  args: { initial: { headers, body, receivedAt: receivedAt + 5_400_000 } },
  ...check({ title: /The timestamp is too old\./ }),
});

export const BodyReordered = meta.story({
  args: { initial: { headers, body: '{"product":{"uuid":"p-1"},"event":"product.completed"}', receivedAt } },
  ...check({ title: /in another order/ }),
});

export const HeaderMissing = meta.story({
  args: { initial: { headers: headers.replace("X-TIMESTAMP", "HTTP_X_TIMESTAMP"), body, receivedAt } },
  ...check({ title: /It arrived as HTTP_X_TIMESTAMP\./ }),
});

export const SeveralCauses = meta.story({
  args: {
    initial: {
      headers: `${headers.replaceAll("-SIGNATURE: ", "-SIGNATURE: sha256=")}\n`,
      body: `${body}\n`,
      receivedAt,
    },
    defaultFramework: "fastify",
  },
  ...check({ title: /has the wrong form/ }),
});

export const NothingEntered = meta.story({ ...check({ title: /The secret is missing\./, secret: "" }) });

export const TooLarge = meta.story({
  args: { initial: { headers, body: "a".repeat(1_100_000) } },
  ...check({ title: /The body is too large/ }),
});

export const Strange = meta.story({
  args: {
    initial: { headers: "<img/src=x/onerror=alert(1)>-x-timestamp: <b>1</b>", body: "<script>alert(1)</script>" },
  },
  ...check({ title: /is missing/, secret: "<b>" }),
});

/** The first delivery of SmartShape's vectors. */
const token = "X-SmartShape-Token: $2b$10$qrouHb64PMWPMYqv6ph4KOT82B.68o6C9fnLmwwcV87sugFu9njPK";

/** Where a token proves the sender, nobody is asked for a body. */
export const Token = meta.story({
  args: { platform: smartshape(), initial: { headers: token } },
  ...check({ title: /The token is good\./, label: "Secret", button: "Check token" }),
});

export const TokenOfAnotherSecret = meta.story({
  args: { platform: smartshape(), initial: { headers: token } },
  ...check({
    title: /The token was made with another secret\./,
    secret: "not-this-one",
    label: "Secret",
    button: "Check token",
  }),
});

/** Where nothing proves a sender, as far as is known, every header is looked at all the same. */
export const NoProof = meta.story({
  args: { initial: { headers: "Content-Type: application/json", body: "{}" } },
  parameters: { stage: { platform: crazygoldfish, webhooks: [], capabilities: { proof: "none" } } },
  ...check({ title: /x-webhook-signature is missing/, secret: "", button: "Look for a proof" }),
});

export const Loading = meta.story({ render: () => <SignatureDoctor.Loading /> });

export const Broken = meta.story({ render: () => <SignatureDoctor.Error onRetry={fn()} /> });

export const Dark = meta.story({
  args: { initial: { headers, body: `${body}\n`, receivedAt } },
  globals: { theme: "dark" },
  ...check({ title: /A line break at the end/ }),
});

export const Compact = meta.story({
  args: { initial: { headers, body: `${body}\n`, receivedAt } },
  globals: { density: "compact" },
  ...check({ title: /A line break at the end/ }),
});

export const RightToLeft = meta.story({
  args: { initial: { headers, body, receivedAt } },
  globals: { locale: "pseudo" },
  async play({ canvas, userEvent }) {
    const [check_] = await canvas.findAllByRole("button");
    if (check_) await userEvent.click(check_);
  },
});

export const Narrow = meta.story({
  args: { initial: { headers, body: `${body}\n`, receivedAt } },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
  ...check({ title: /A line break at the end/ }),
});
