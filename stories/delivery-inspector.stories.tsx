import { ClientError, withDeliveries, type Delivery, type ErrorKind } from "@tacklebox/client";
import { DeliveryInspector, WebhooksProvider, type DeliveryInspectorProps } from "@tacklebox/react";
import { en } from "@tacklebox/react/messages/en";
import { expect, fn, waitFor, type within } from "storybook/test";
import preview from "#storybook/preview";
import type { About } from "./support/docs-page.tsx";
import { useStage } from "./support/stage-context.ts";
import { stageOf, type Stage } from "./support/stage.ts";

const about: About = {
  sentence:
    "What was delivered, what came back, and whether its signature is good, from a log, a journal or a sandbox.",
  props: "DeliveryInspectorProps",
  slots: [
    ...(["toolbar", "input", "select", "button", "card", "list", "status", "heading", "details", "label"] as const),
    ...(["tabs", "tab", "code", "checkbox", "alert", "badge", "note", "empty", "skeleton"] as const),
  ],
  keyboard: [
    ["↑ ↓, j k", "In the list: the next or last delivery. Letters mean this only while the focus is in the list."],
    ["Home, End", "The first and the last delivery."],
    ["Enter", "Opens the delivery."],
    ["Escape", "Closes it; the focus goes back to its row. In the search: clears it first."],
    ["← →, Home, End", "On the tabs: the other parts of the delivery."],
  ],
  messages: Object.fromEntries(
    Object.entries(en.strings).filter(([id]) => /^(deliveries|delivery|signature|verdict)\./.test(id)),
  ),
  events: ["copy.failed", "request.failed"],
  notes: [
    "Shows what the port’s deliveries answers. Give an API a log with withDeliveries(api, deliveriesFrom({ url })).",
    "With refreshEveryMs new deliveries wait behind a button until somebody asks for them: nothing moves while it is read.",
    "A signature is checked when somebody presses the button, in the page. The secret is asked for then, and forgotten after the check.",
    "Copied commands carry a mask for signatures, tokens and cookies unless “Include proof” is ticked.",
    "Bodies are text and nothing else: no links, no markup; what cannot be seen is spelled out. JSON is indented without being parsed into numbers.",
    "The engine and its texts are loaded with the first check. Server rendering shows DeliveryInspector.Loading’s lines.",
  ],
};

const meta = preview.meta({
  title: "Components/DeliveryInspector",
  component: DeliveryInspector,
  parameters: { about, stage: { prepare: someDeliveries, endpoint } },
  args: { sourceLabel: "the sandbox", onSelectedIdChange: fn() },
});

let calls = 0;

/** Answers most of the time. */
async function endpoint(): Promise<Response> {
  calls++;
  if (calls % 7 === 0) throw new Error("connection refused");
  return calls % 4 === 0 ? new Response("Bad Gateway", { status: 502 }) : Response.json({ ok: true });
}

async function someDeliveries({ sandbox }: Stage): Promise<void> {
  calls = 0;
  for (let made = 0; made < 12; made++) happen(sandbox);
  await sandbox.settled();
}

/** product.added, then product.completed. */
function happen({ domain }: Stage["sandbox"], name = "Lounge chair, oak"): void {
  const workspaceUuid = domain.workspaces.list()[0]?.uuid ?? "";
  domain.products.upload({ workspaceUuid, name, assetType: "DOCUMENT" });
}

/** A log in which every delivery has this fault. */
const withFault = (fault: "bad-signature" | "stale" | "future" | "re-encoded-body" | "duplicate") => ({
  stage: {
    async prepare({ sandbox }: Stage) {
      sandbox.faults.next({ fault, times: 2 });
      happen(sandbox);
      await sandbox.settled();
    },
  },
});

export const List = meta.story({
  async play({ canvas, userEvent }) {
    const [first] = await canvas.findAllByRole("button", { name: /product\.completed/ });
    first?.focus();
    await userEvent.keyboard("jjk");
    await expect(canvas.getAllByRole("button", { name: /product\./ })[1]).toHaveFocus();
  },
});

export const Request = meta.story({
  async play({ canvas, userEvent, args }) {
    const [first] = await canvas.findAllByRole("button", { name: /product\.completed/ });
    if (first) await userEvent.click(first);
    await expect(args.onSelectedIdChange).toHaveBeenCalledWith(expect.any(String), { reason: "open" });
    await expect(canvas.findByRole("region", { name: "Body" })).resolves.toHaveTextContent(/Lounge chair/);
  },
});

type Canvas = ReturnType<typeof within>;
type User = { readonly click: (element: Element) => Promise<void> };
type Playing = { readonly canvas: Canvas; readonly userEvent: User };

const openTab = (tab: RegExp) => ({
  async play({ canvas, userEvent }: Playing) {
    const [first] = await canvas.findAllByRole("button", { name: /product\.completed/ });
    if (first) await userEvent.click(first);
    await userEvent.click(await canvas.findByRole("tab", { name: tab }));
  },
});

const check = (title: RegExp) => ({
  async play({ canvas, userEvent }: Playing) {
    await openTab(/Signature/).play({ canvas, userEvent });
    await userEvent.click(await canvas.findByRole("button", { name: "Check signature" }));
    // Said to screen readers as well.
    await waitFor(() => expect(canvas.getAllByText(title).length).toBeGreaterThan(0));
  },
});

export const Answer = meta.story(openTab(/Response/));

export const Attempts = meta.story({ parameters: withFault("duplicate"), ...openTab(/Attempts/) });

export const NotCheckedYet = meta.story({ ...openTab(/Signature/) });

export const Verified = meta.story({
  parameters: { stage: { prepare: someDeliveries } },
  ...check(/The signature is good\./),
});

export const WrongSecret = meta.story({ parameters: withFault("bad-signature"), ...check(/with another secret/) });

export const TooOld = meta.story({ parameters: withFault("stale"), ...check(/too old/) });

export const BodyChanged = meta.story({
  parameters: withFault("re-encoded-body"),
  ...check(/parsed and written again/),
});

export const BodyChangedDark = meta.story({
  parameters: withFault("re-encoded-body"),
  globals: { theme: "dark" },
  ...check(/parsed and written again/),
});

export const Growing = meta.story({
  args: { refreshEveryMs: 200 },
  async play(context) {
    const { canvas } = context;
    await canvas.findAllByRole("button", { name: /product\.completed/ });
    happen(stageOf(context).sandbox, "Oak table");
    await expect(canvas.findByRole("button", { name: /\d new/ })).resolves.toBeVisible();
  },
});

export const NothingFound = meta.story({
  async play({ canvas, userEvent }) {
    await canvas.findAllByRole("button", { name: /product\.completed/ });
    await userEvent.type(canvas.getByRole("searchbox"), "nowhere");
    await expect(canvas.findByText("No delivery matches.")).resolves.toBeVisible();
  },
});

export const Empty = meta.story({ parameters: { stage: { prepare: () => undefined } } });

export const NoLog = meta.story({ parameters: { stage: { hasDeliveries: false } } });

export const Forbidden = meta.story({ parameters: { permissions: { deliveries: false } } });

export const Loading = meta.story({ render: () => <DeliveryInspector.Loading /> });

const limited = (proof: "bearer" | "none") => ({ stage: { prepare: someDeliveries, capabilities: { proof } } });

export const TokenInsteadOfSignature = meta.story({ parameters: limited("bearer"), ...openTab(/Token/) });

export const NoProof = meta.story({ parameters: limited("none"), ...openTab(/Proof/) });

export const SecretNotReadable = meta.story({
  parameters: { permissions: { reveal: false } },
  ...openTab(/Signature/),
});

interface KeptLogProps extends DeliveryInspectorProps {
  readonly log: () => Promise<{ readonly items: readonly Delivery[] }>;
}

/** The story's platform with a log that somebody else keeps. */
function KeptLog({ log, ...props }: KeptLogProps) {
  const { api } = useStage();
  return (
    <WebhooksProvider api={withDeliveries(api, log)} scope="kept">
      <DeliveryInspector {...props} />
    </WebhooksProvider>
  );
}

const failsWith = (kind: ErrorKind) => ({
  render: (args: DeliveryInspectorProps) => (
    <KeptLog
      {...args}
      log={async () => {
        throw new ClientError(kind, "told by a story", {
          requestId: "req-7f31",
          ...(kind === "rate_limit" && { retryAfterMs: 20_000 }),
        });
      }}
    />
  ),
  async play({ canvas }: Pick<Playing, "canvas">) {
    await expect(canvas.findByRole("alert")).resolves.toBeVisible();
  },
});

export const Offline = meta.story(failsWith("network"));

export const RateLimited = meta.story(failsWith("rate_limit"));

export const SessionEnded = meta.story(failsWith("authentication"));

export const PlatformDown = meta.story(failsWith("server"));

const strange = 'asset.\u202etxt.exe <b onclick="alert(1)">"constructor"</b>';

function toDelivery(eventType: string, body: string, at: number): Delivery {
  const headers = { "content-type": "application/json", "x-long": "9f3c".repeat(80) };
  return {
    id: `kept-${at}`,
    webhookId: "w-1",
    eventType,
    status: at % 3 === 1 ? "failed" : "delivered",
    createdAt: new Date(Date.UTC(2026, 10, 22, 14, 2) - at * 61_000).toISOString(),
    attempts: [
      {
        at: new Date(Date.UTC(2026, 10, 22, 14, 2) - at * 61_000).toISOString(),
        durationMs: 41 * (at + 1),
        ...(at % 3 === 1 ? { cause: `no whole answer within 10000 ms, ${"and so on ".repeat(20)}` } : { status: 200 }),
        request: { url: `https://hooks.hearthpine.example/${"path/".repeat(30)}`, headers, body },
        response: { headers: {}, body: "ok" },
      },
    ],
  };
}

const kept = (deliveries: readonly Delivery[]) => ({
  render: (args: DeliveryInspectorProps) => <KeptLog {...args} log={async () => ({ items: deliveries })} />,
});

const fromJournal = { sourceLabel: "this endpoint’s journal", defaultSelectedId: "kept-0" };

export const StrangeContent = meta.story({
  args: fromJournal,
  ...kept([
    toDelivery(strange, `{"id":12345678901234567890,"text":"\u202e<img src=x onerror=alert(1)>\u0000","n":1.50}`, 0),
    toDelivery("a".repeat(300), "not JSON at all \u001b[31m", 1),
    toDelivery("constructor", `{"long":"${"Å".repeat(200_000)}"}`, 2),
  ]),
});

export const LargeBody = meta.story({
  args: fromJournal,
  ...kept([toDelivery("product.completed", `{"long":"${"Å".repeat(200_000)}"}`, 0)]),
});

export const Many = meta.story(kept(Array.from({ length: 200 }, (_, at) => toDelivery("product.completed", "{}", at))));

export const Dark = meta.story({ globals: { theme: "dark" }, ...openTab(/Request/) });

export const Compact = meta.story({ globals: { density: "compact" }, ...openTab(/Request/) });

export const RightToLeft = meta.story({ globals: { locale: "pseudo" } });

export const Narrow = meta.story({
  decorators: [
    (Story) => (
      <div style={{ inlineSize: "min(320px, 100%)" }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas, userEvent }) {
    const [first] = await canvas.findAllByRole("button", { name: /product\.completed/ });
    if (first) await userEvent.click(first);
    await expect(canvas.findByRole("heading", { name: "product.completed" })).resolves.toHaveFocus();
    await userEvent.click(canvas.getByRole("button", { name: "All deliveries" }));
    await waitFor(() => expect(first).toHaveFocus());
  },
});

export const Broken = meta.story({ render: () => <DeliveryInspector.Error onRetry={fn()} /> });
