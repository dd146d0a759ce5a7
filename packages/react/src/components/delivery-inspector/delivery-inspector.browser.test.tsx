import { ClientError, createRedacted, withDeliveries, type Delivery, type WebhooksApi } from "@tacklebox/client";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage, draft } from "../../../test/stage.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import { DeliveryInspector } from "./delivery-inspector.tsx";
import type { DeliveryInspectorProps } from "./delivery-inspector-props.ts";

const root = () => document.querySelector<HTMLElement>(".tb-delivery-inspector")!;
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-delivery]")];
const rowTexts = () => rows().map((row) => row.textContent);
const button = (name: string | RegExp) => page.getByRole("button", { name });
const tab = (name: string | RegExp) => page.getByRole("tab", { name });
const verdict = () => document.querySelector(".tb-verdict-title")?.textContent;
const focused = () => document.activeElement as HTMLElement;

interface Shown extends Partial<WebhooksProviderProps> {
  readonly props?: DeliveryInspectorProps;
}

function show(api: WebhooksApi, { props, ...provider }: Shown = {}) {
  const ui = (more: Shown = {}) => (
    <WebhooksProvider api={api} scope="demo" {...provider} {...more}>
      <DeliveryInspector {...props} {...more.props} />
    </WebhooksProvider>
  );
  const mounted = mount(ui());
  return { ...mounted, rerenderWith: (more: Shown) => mounted.rerender(ui(more)) };
}

/** Two webhooks whose endpoints answer what they are told to, and a way to make something happen. */
async function createBusyStage(endpoint?: typeof fetch) {
  const stage = createStage(endpoint && { endpoint });
  const { webhook } = await stage.api.create({ ...draft, eventTypes: ["product.added", "product.completed"] });
  const workspaceUuid = stage.sandbox.domain.workspaces.list()[0]!.uuid;
  const happen = async (name = "Lounge chair"): Promise<void> => {
    // product.added, then product.completed.
    stage.sandbox.domain.products.upload({ workspaceUuid, name, assetType: "DOCUMENT" });
    await stage.sandbox.settled();
  };
  return { ...stage, webhook, happen };
}

const written: Delivery = {
  id: "d-1",
  webhookId: "w-1",
  eventType: "product.completed",
  status: "delivered",
  createdAt: "2026-01-02T03:04:05Z",
  attempts: [
    {
      at: "2026-01-02T03:04:05Z",
      durationMs: 41,
      status: 200,
      request: { url: "https://hooks.hearthpine.example/in", headers: { "x-a": "1" }, body: "{}" },
      response: { headers: {}, body: "ok" },
    },
  ],
};

/** A log that somebody else keeps. */
function logOf(...deliveries: readonly Partial<Delivery>[]): WebhooksApi {
  const items = deliveries.map((delivery, at) => ({ ...written, id: `d-${at}`, ...delivery }));
  return withDeliveries(createStage().api, async () => ({ items }));
}

const withRequest = (request: Partial<NonNullable<Delivery["attempts"][0]["request"]>>): Partial<Delivery> => ({
  attempts: [{ ...written.attempts[0]!, request: { ...written.attempts[0]!.request!, ...request } }],
});

describe("the list", () => {
  it("shows the newest first, and what became of each in words", async () => {
    let calls = 0;
    const { api, happen, webhook } = await createBusyStage(async () => {
      calls++;
      if (calls === 3) throw new Error("connection refused");
      return calls === 2 ? new Response("Bad Gateway", { status: 502 }) : Response.json({});
    });
    await happen();
    await happen();
    show(api, { props: { webhookId: webhook.id, sourceLabel: "the sandbox" } });
    await expect.poll(() => rows().length).toBe(4);
    const texts = rowTexts();
    expect(texts[0]).toMatch(/product\.completed.*Delivered.*200/);
    expect(texts[1]).toMatch(/product\.added.*Failed · connection refused.*–/);
    expect(texts[2]).toMatch(/product\.completed.*Failed.*502/);
    expect(root().textContent).toContain("From the sandbox");
    expect(root().textContent).toContain("4 deliveries loaded");
  });

  it("shows only those of its webhook", async () => {
    const { api, happen } = await createBusyStage();
    const { webhook: other } = await api.create({ ...draft, name: "Other", eventTypes: ["product.completed"] });
    await happen();
    show(api, { props: { webhookId: other.id } });
    await expect.poll(() => rows().length).toBe(1);
  });

  it("counts attempts", async () => {
    const { api, happen, sandbox } = await createBusyStage();
    sandbox.faults.next({ fault: "duplicate", eventType: "product.completed" });
    await happen();
    show(api);
    await expect.poll(() => rowTexts()[0]).toContain("Attempt 2");
  });

  it("says when a delivery is tried again, and that its last attempt failed", async () => {
    const inMinutes = new Date(Date.now() + 270_000).toISOString();
    const attempts = [{ at: written.createdAt, status: 503 }];
    const waiting = { status: "pending", attempts } as const;
    show(logOf({ ...waiting, nextAttemptAt: inMinutes }, { ...waiting, nextAttemptAt: "soon" }, { ...waiting }));
    await expect.poll(() => rowTexts()[0]).toContain("Under way · Next attempt in 4 min");
    expect(rowTexts()[1]).toContain("Next attempt soon");
    expect(rowTexts()[2]).not.toContain("Next attempt");
    rows()[0]!.click();
    await expect.poll(() => root().querySelector("dl")?.textContent).toMatch(/Next attemptin 4 min/);
    await tab(/Attempts/).click();
    const dot = () => root().querySelector<HTMLElement>(".tb-inspector-attempt [data-tone]")?.dataset["tone"];
    await expect.poll(dot).toBe("danger");
  });

  it("says what an endpoint left to the platform, without a word of failure, and finds it by that", async () => {
    const [attempt] = written.attempts;
    const once = { ...attempt!, status: 501 };
    const declined = { status: "declined", attempts: [once, once] } as const;
    const why = { status: "declined", attempts: [{ ...once, cause: "No handler took it." }] } as const;
    const api = logOf(declined, why, { status: "failed" });
    const log = withDeliveries(api, async ({ status }) => {
      const { items } = await api.deliveries!({});
      return { items: items.filter((delivery) => status === undefined || delivery.status === status) };
    });
    show({ ...log, capabilities: { ...log.capabilities, canDecline: true } });
    await expect.poll(() => rows().length).toBe(3);
    expect(rowTexts()[0]).toContain("Left to the platform · Attempt 2 · 41 ms");
    expect(rowTexts()[1]).toContain("Left to the platform · No handler took it.");
    await page.getByLabelText("Status").selectOptions("Left to the platform");
    await expect.poll(() => rows().length).toBe(2);
    rows()[0]!.click();
    await expect.poll(() => root().textContent).toContain("Your endpoint left this event to the platform");
    await tab(/Attempts/).click();
    await expect.poll(() => root().querySelectorAll(".tb-inspector-attempt").length).toBe(2);
    const dots = [...root().querySelectorAll<HTMLElement>(".tb-inspector-detail .tb-status")];
    expect(dots.map(({ dataset }) => dataset["tone"])).toEqual(["neutral", "neutral", "neutral"]);
  });

  it("does not offer to look for what was left to a platform that leaves nothing to choose", async () => {
    show(logOf({}));
    await expect.poll(() => rows().length).toBe(1);
    const options = [...root().querySelectorAll("[aria-label=Status] option")].map(({ textContent }) => textContent);
    expect(options).toEqual(["Any status", "Delivered", "Failed", "Under way"]);
  });

  it("loads more, says how many there are, and goes on at the first new one", async () => {
    const { api, happen } = await createBusyStage();
    for (let made = 0; made < 15; made++) await happen();
    show(api);
    await expect.poll(() => rows().length).toBe(25);
    expect(root().textContent).toContain("25 of 30 loaded");
    await button("Load more").click();
    await expect.poll(() => rows().length).toBe(30);
    await expect.poll(focused).toBe(rows()[25]);
    await expect.poll(() => document.querySelector("[aria-live]")?.textContent).toBe("30 deliveries loaded");
    await expect.element(button("Load more")).not.toBeInTheDocument();
  });

  it("stays quick with a thousand", async () => {
    show(logOf(...Array.from({ length: 1_000 }, () => ({}))));
    await expect.poll(() => rows().length).toBe(1_000);
    rows()[0]!.focus();
    await userEvent.keyboard("{End}");
    expect(focused()).toBe(rows()[999]);
  });
});

describe("keys", () => {
  it("is one stop of the tab key; arrows, j, k, Home and End move", async () => {
    show(logOf({}, {}, {}));
    await expect.poll(() => rows().length).toBe(3);
    (page.getByLabelText("Event").element() as HTMLElement).focus();
    await userEvent.keyboard("{Tab}{Tab}");
    expect(focused()).toBe(rows()[0]);
    const visits: number[] = [];
    for (const key of ["{ArrowDown}", "j", "j", "k", "{ArrowUp}", "{ArrowUp}", "{End}", "{Home}"]) {
      await userEvent.keyboard(key);
      visits.push(rows().indexOf(focused()));
    }
    expect(visits).toEqual([1, 2, 2, 1, 0, 0, 2, 0]);
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([rows()[0]]);
    expect(root().textContent).toContain("Arrow keys or j and k move");
  });

  it("opens with Enter and goes back with Escape, to the row", async () => {
    show(logOf({}, { eventType: "product.added" }));
    await expect.poll(() => rows().length).toBe(2);
    rows()[0]!.focus();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    await expect.element(page.getByRole("heading", { name: "product.added" })).toBeVisible();
    expect(rows()[1]!.getAttribute("aria-current")).toBe("true");
    expect(focused()).toBe(rows()[1]);
    await tab("Request").click();
    await userEvent.keyboard("{ArrowRight}");
    expect(focused().textContent).toBe("Response");
    await userEvent.keyboard("{Escape}");
    await expect.poll(focused).toBe(rows()[1]);
    expect(root().textContent).toContain("Choose a delivery");
  });

  it("leaves letters to fields and to the host", async () => {
    const onKeyDown = vi.fn<(key: string) => void>();
    const { api } = { api: logOf({}, {}) };
    mount(
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a host's shortcuts
      <div onKeyDown={(event) => onKeyDown(event.key)}>
        <WebhooksProvider api={api} scope="demo">
          <DeliveryInspector />
        </WebhooksProvider>
      </div>,
    );
    await expect.poll(() => rows().length).toBe(2);
    await page.getByLabelText("Search what is loaded").fill("");
    await userEvent.keyboard("jk");
    await expect.element(page.getByLabelText("Search what is loaded")).toHaveValue("jk");
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByLabelText("Search what is loaded")).toHaveValue("");
    expect(onKeyDown).not.toHaveBeenCalledWith("Escape");
    await userEvent.keyboard("{Escape}");
    expect(onKeyDown).toHaveBeenCalledWith("Escape");
  });
});

describe("where there is room for one of the two", () => {
  it("shows the list, then the delivery, and the focus goes along", async () => {
    await page.viewport(320, 800);
    try {
      show(logOf({}, { eventType: "product.added" }));
      await expect.poll(() => rows().length).toBe(2);
      rows()[1]!.focus();
      await userEvent.keyboard("{Enter}");
      await expect.element(page.getByRole("heading", { name: "product.added" })).toHaveFocus();
      expect(rows()[0]!.getClientRects()).toHaveLength(0);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await button("All deliveries").click();
      await expect.poll(focused).toBe(rows()[1]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    } finally {
      await page.viewport(1280, 800);
    }
  });
});

describe("while it grows", () => {
  it("lets new ones wait above what is being read", async () => {
    const { api, happen } = await createBusyStage();
    await happen();
    show(api, { props: { refreshEveryMs: 20 } });
    await expect.poll(() => rows().length).toBe(2);
    const before = rows();
    await happen();
    await expect.element(button("2 new")).toBeVisible();
    expect(rows()).toEqual(before);
    await button("2 new").click();
    await expect.poll(() => rows().length).toBe(4);
    await expect.element(button("Refresh")).toHaveFocus();
    expect(rows().slice(2)).toEqual(before);
  });

  it("says that there are more than it has seen", async () => {
    const { api, happen } = await createBusyStage();
    await happen();
    show(api, { props: { refreshEveryMs: 20 } });
    await expect.poll(() => rows().length).toBe(2);
    for (let made = 0; made < 13; made++) await happen();
    await expect.element(button("25 or more new")).toBeVisible();
  });

  it("shows the first ones of an empty log at once", async () => {
    const { api, happen } = await createBusyStage();
    show(api, { props: { refreshEveryMs: 20 } });
    await expect.poll(() => root().textContent).toContain("No deliveries yet.");
    await happen();
    await expect.poll(() => rows().length).toBe(2);
  });

  it("changes a delivery in place", async () => {
    let answer: (() => void) | undefined;
    const { api, happen } = await createBusyStage(
      () => new Promise((resolve) => (answer = () => resolve(Response.json({})))),
    );
    const done = happen();
    show(api, { props: { refreshEveryMs: 20 } });
    await expect.poll(rowTexts).toEqual([expect.stringContaining("Under way"), expect.stringContaining("Under way")]);
    rows()[1]!.click();
    await expect.poll(() => root().textContent).toContain("Nothing was sent yet.");
    answer!();
    await expect.poll(() => rowTexts()[1]).toContain("Delivered");
    await expect.element(button("Copy as cURL")).toBeVisible();
    answer!();
    await done;
  });

  it("asks for nothing by itself where nobody wants that, and reloads on request", async () => {
    const { api, happen } = await createBusyStage();
    const deliveries = vi.fn(api.deliveries);
    show(withDeliveries(api, deliveries));
    await expect.poll(() => root().textContent).toContain("No deliveries yet.");
    const asked = deliveries.mock.calls.length;
    await happen();
    await button("Refresh").click();
    await expect.poll(() => rows().length).toBe(2);
    expect(deliveries.mock.calls.length).toBe(asked + 1);
  });
});

describe("filters", () => {
  async function createMixed() {
    let calls = 0;
    const stage = await createBusyStage(async () =>
      calls++ === 0 ? new Response("no", { status: 500 }) : Response.json({}),
    );
    await stage.happen("Lounge chair");
    await stage.happen("Oak table");
    return stage;
  }

  it("asks the log for a status and an event type", async () => {
    const { api } = await createMixed();
    show(api);
    await expect.poll(() => rows().length).toBe(4);
    await page.getByLabelText("Status").selectOptions("Failed");
    await expect.poll(rowTexts).toEqual([expect.stringMatching(/product\.added.*500/)]);
    await page.getByLabelText("Status").selectOptions("Any status");
    await page.getByLabelText("Event").selectOptions("product.completed");
    await expect.poll(() => rows().length).toBe(2);
    expect(rowTexts().every((text) => text?.includes("product.completed"))).toBe(true);
  });

  it("offers event types that the platform does not know, whatever they are called", async () => {
    show(logOf({ eventType: "constructor" }, { eventType: "__proto__" }, { eventType: "" }));
    await expect.poll(() => rows().length).toBe(3);
    const names = () =>
      [...page.getByLabelText("Event").element().querySelectorAll("option")].map((option) => option.text);
    await expect
      .poll(names)
      .toEqual(expect.arrayContaining(["constructor", "__proto__", "Unknown event", "product.completed"]));
  });

  it("searches what is loaded, bodies included, and says how many are found", async () => {
    const { api } = await createMixed();
    show(api);
    await expect.poll(() => rows().length).toBe(4);
    await page.getByLabelText("Search what is loaded").fill("oak");
    await expect.poll(() => rows().length).toBe(2);
    await expect.poll(() => document.querySelector("[aria-live]")?.textContent).toBe("2 deliveries found");
  });

  it("can be cleared where nothing matches, and the focus goes to the search", async () => {
    show(logOf({}));
    await expect.poll(() => rows().length).toBe(1);
    await page.getByLabelText("Search what is loaded").fill("nowhere");
    await expect.element(page.getByText("No delivery matches.")).toBeVisible();
    await button("Clear filters").click();
    await expect.poll(() => rows().length).toBe(1);
    await expect.element(page.getByLabelText("Search what is loaded")).toHaveFocus();
  });

  it("says so where the chosen delivery is no longer among what is shown", async () => {
    const { api } = await createMixed();
    show(api);
    await expect.poll(() => rows().length).toBe(4);
    rows()[0]!.click();
    await page.getByLabelText("Status").selectOptions("Failed");
    await expect.poll(() => root().textContent).toContain("The chosen delivery is not among those loaded.");
  });
});

describe("states", () => {
  const failing = (error: ClientError): WebhooksApi =>
    withDeliveries(createStage().api, async () => {
      throw error;
    });

  it("says where there is no log", async () => {
    const { deliveries, ...api } = createStage().api;
    show({ ...api, capabilities: { ...api.capabilities, hasDeliveryLog: false } });
    await expect
      .poll(() => root().textContent)
      .toBe("This platform keeps no delivery log. Turn on the receiver journal to see deliveries here.");
    expect(deliveries).toBeTypeOf("function");
  });

  it("says where somebody may not see it, and asks for nothing", async () => {
    const deliveries = vi.fn(createStage().api.deliveries);
    show(withDeliveries(createStage().api, deliveries), { permissions: { deliveries: false } });
    await expect.poll(() => root().textContent).toContain("You may not see these deliveries.");
    expect(deliveries).not.toHaveBeenCalled();
  });

  it("shows that it is loading", async () => {
    show(withDeliveries(createStage().api, () => new Promise(() => undefined)));
    await expect.poll(() => root().querySelector("[aria-busy=true]")).not.toBeNull();
  });

  it.each(["network", "server", "timeout", "rate_limit", "permission", "authentication", "parse"] as const)(
    "says what to do after an error of kind %s",
    async (kind) => {
      show(failing(new ClientError(kind, "secret detail")));
      await expect.element(page.getByRole("alert")).toBeVisible();
      expect(root().textContent).not.toContain("secret detail");
      expect(root().dataset["tbState"]).toBe("error");
    },
  );

  it("tries again", async () => {
    let isDown = true;
    show(
      withDeliveries(createStage().api, async () => {
        if (isDown) throw new ClientError("network", "down");
        return { items: [written] };
      }),
    );
    await expect.element(page.getByRole("alert")).toBeVisible();
    isDown = false;
    await button("Try again").click();
    await expect.poll(() => rows().length).toBe(1);
    await expect.element(page.getByLabelText("Search what is loaded")).toHaveFocus();
  });

  it("keeps what is there when it cannot be loaded again, and says so", async () => {
    let isDown = false;
    show(
      withDeliveries(createStage().api, async () => {
        if (isDown) throw new ClientError("network", "down");
        return { items: [written] };
      }),
    );
    await expect.poll(() => rows().length).toBe(1);
    isDown = true;
    await button("Refresh").click();
    await expect.poll(() => root().textContent).toContain("This could not be loaded again");
    expect(rows()).toHaveLength(1);
    isDown = false;
    await button("Try again").click();
    await expect.poll(() => root().textContent).not.toContain("This could not be loaded again");
    await expect.element(page.getByLabelText("Search what is loaded")).toHaveFocus();
  });

  it("begins anew for another tenant and another webhook", async () => {
    const { rerenderWith } = show(logOf({}));
    await expect.poll(() => rows().length).toBe(1);
    rows()[0]!.click();
    await expect.element(tab("Request")).toBeVisible();
    rerenderWith({ scope: "other", api: logOf({}, {}) });
    await expect.poll(() => rows().length).toBe(2);
    await expect.element(tab("Request")).not.toBeInTheDocument();
  });
});

describe("which one is open", () => {
  it("may be the host's to say", async () => {
    const onSelectedIdChange = vi.fn<(id: string | null, details: { reason: string }) => void>();
    const { rerenderWith } = show(logOf({}, {}), { props: { selectedId: null, onSelectedIdChange } });
    await expect.poll(() => rows().length).toBe(2);
    rows()[1]!.click();
    expect(onSelectedIdChange).toHaveBeenLastCalledWith("d-1", { reason: "open" });
    await expect.element(tab("Request")).not.toBeInTheDocument();
    rerenderWith({ props: { selectedId: "d-1", onSelectedIdChange } });
    await expect.element(tab("Request")).toBeVisible();
    rows()[1]!.focus();
    await userEvent.keyboard("{Escape}");
    expect(onSelectedIdChange).toHaveBeenLastCalledWith(null, { reason: "back" });
  });

  it("may be one from a link", async () => {
    show(logOf({}, { eventType: "product.added" }), { props: { defaultSelectedId: "d-1" } });
    await expect.element(page.getByRole("heading", { name: "product.added" })).toBeVisible();
  });

  it("may be one that is not there", async () => {
    show(logOf({}), { props: { defaultSelectedId: `"] x, \\` } });
    await expect.poll(() => root().textContent).toContain("The chosen delivery is not among those loaded.");
  });
});

describe("what was sent and what came back", () => {
  const open = async (...deliveries: readonly Partial<Delivery>[]) => {
    show(logOf(...deliveries), { props: { defaultSelectedId: "d-0" } });
    await expect.element(tab("Request")).toBeVisible();
  };
  const code = () => page.getByRole("region", { name: "Body" }).element().textContent;

  it("indents JSON and changes nothing of it, big numbers included", async () => {
    const body = '{"id":12345678901234567890,"price":1.50,"text":"\\u00c5"}';
    await open(withRequest({ body }));
    expect(code()).toBe('{\n  "id": 12345678901234567890,\n  "price": 1.50,\n  "text": "\\u00c5"\n}');
    await button("Indented").click();
    expect(code()).toBe(body);
    expect(root().textContent).toContain("Body, 56 bytes");
    await button("Copy body").click();
    await expect.element(button("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(body);
  });

  it("shows large bodies on request", async () => {
    await open(withRequest({ body: `{"text":"${"Å".repeat(140_000)}"}` }));
    await expect.element(page.getByRole("region", { name: "Body" })).not.toBeInTheDocument();
    await button("Show the body, 280 kB").click();
    expect(code()).toContain("ÅÅÅ");
  });

  it("shows hostile bytes as text that can be seen", async () => {
    const hostile = '<img src=x onerror="alert(1)"> https://evil.example \u202etxt.exe\u0000';
    await open({
      ...withRequest({ body: hostile, headers: { "x-a\u202e": hostile, __proto__x: "1" } }),
      eventType: hostile,
    });
    expect(code()).toBe('<img src=x onerror="alert(1)"> https://evil.example \\u202etxt.exe\\u0000');
    expect(root().querySelector("img, a")).toBeNull();
    expect(root().textContent).not.toContain("\u202e");
  });

  it("copies a command without the proof, and with it on request", async () => {
    const headers = { "x-some-signature": "6d762fe0", authorization: "Bearer abc", "x-a": "1" };
    await open(withRequest({ headers }));
    await button("Copy as cURL").click();
    await expect.element(button("Copied")).toBeVisible();
    const masked = await navigator.clipboard.readText();
    expect(masked).toContain("'x-a: 1'");
    expect(masked).not.toMatch(/6d762fe0|Bearer/);
    await page.getByLabelText("Include proof").click();
    await button("Copied").click();
    await expect.poll(() => navigator.clipboard.readText()).toContain("Bearer abc");
  });

  it("shows the answer", async () => {
    await open({});
    await tab("Response").click();
    expect(root().textContent).toContain("200");
    expect(root().textContent).toContain("41 ms");
    expect(code()).toBe("ok");
  });

  it("says what is not there", async () => {
    const [attempt] = written.attempts;
    const { request: _request, response: _response, ...bare } = attempt!;
    const { status: _status, ...unanswered } = bare;
    await open(
      { attempts: [{ ...unanswered, cause: "no whole answer within 10000 ms" }] },
      { attempts: [bare] },
      { attempts: [] },
    );
    expect(root().textContent).toContain("The log does not keep what was sent.");
    await tab("Response").click();
    expect(root().textContent).toContain("No answer arrived.no whole answer within 10000 ms");
    rows()[1]!.click();
    await expect.poll(() => root().textContent).toContain("The log does not keep what was answered.");
    rows()[2]!.click();
    await expect.poll(() => root().textContent).toContain("Nothing was sent yet.");
  });

  it("says why nothing was sent", async () => {
    const { api, sandbox, webhook, happen } = await createBusyStage();
    let made: Promise<void> | undefined;
    const removed = api.remove!(webhook.id);
    made = happen();
    await Promise.all([removed, made]);
    const dropped = sandbox.deliveryLog().items.find(({ attempts }) => attempts.length === 0);
    show(logOf({ status: "failed", attempts: [], cause: dropped?.cause ?? "Not sent: the webhook was removed." }));
    await expect.poll(() => rowTexts()[0]).toContain("Failed · Not sent");
    rows()[0]!.click();
    await tab(/Attempts/).click();
    expect(root().textContent).toContain("Not sent");
  });

  it("shows each attempt, and one of them at a time", async () => {
    const { api, happen, sandbox } = await createBusyStage();
    sandbox.faults.next({ fault: "duplicate", eventType: "product.completed" });
    await happen();
    show(api);
    await expect.poll(() => rows().length).toBe(2);
    rows()[0]!.click();
    await tab("Attempts 2").click();
    expect(root().textContent).toMatch(/Attempt 1200.*Attempt 2200/);
    await tab("Response").click();
    await page.getByLabelText("Attempt 2 of 2").selectOptions("Attempt 1");
    await expect.element(page.getByLabelText("Attempt 1 of 2")).toBeVisible();
    await expect.element(tab("Response")).toHaveAttribute("aria-selected", "true");
  });

  it("keeps to the part that was looked at from delivery to delivery", async () => {
    await open({}, {});
    await tab("Response").click();
    rows()[1]!.click();
    await expect.element(tab("Response")).toHaveAttribute("aria-selected", "true");
  });
});

describe("the signature", () => {
  async function openSignature(stage: Awaited<ReturnType<typeof createBusyStage>>, shown: Shown = {}) {
    show(stage.api, shown);
    await expect.poll(() => rows().length).toBe(2);
    rows()[0]!.click();
    await tab("Signature").click();
  }

  it("is checked when somebody asks for it, and not before", async () => {
    const stage = await createBusyStage();
    await stage.happen();
    const revealSecret = vi.fn(stage.api.revealSecret);
    await openSignature({ ...stage, api: { ...stage.api, revealSecret } });
    expect(revealSecret).not.toHaveBeenCalled();
    await button("Check signature").click();
    await expect.poll(verdict).toBe("The signature is good.");
    expect(root().textContent).toContain("The webhook’s present secret");
    expect(revealSecret).toHaveBeenCalledTimes(1);
    await tab("Request").click();
    await tab("Signature").click();
    expect(verdict()).toBe("The signature is good.");
  });

  it.each([
    ["bad-signature", "The signature was made with another secret."],
    ["stale", "The timestamp is too old."],
    ["future", "The timestamp is in the future."],
    ["re-encoded-body", "The JSON was parsed and written again."],
  ] as const)("fails after %s, with its cause", async (fault, title) => {
    const stage = await createBusyStage();
    stage.sandbox.faults.next({ fault, eventType: "product.completed" });
    await stage.happen();
    await openSignature(stage);
    await button("Check signature").click();
    await expect.poll(verdict).toBe(title);
  });

  it("fails after the secret was rotated", async () => {
    const stage = await createBusyStage();
    await stage.happen();
    await stage.api.rotateSecret!(stage.webhook.id);
    await openSignature(stage);
    await button("Check signature").click();
    await expect.poll(verdict).toBe("The signature was made with another secret.");
  });

  it("has the fix for the framework of one's choice, from delivery to delivery", async () => {
    const stage = await createBusyStage();
    stage.sandbox.faults.next({ fault: "re-encoded-body", times: 2 });
    await stage.happen();
    await openSignature(stage);
    await button("Check signature").click();
    await page.getByLabelText("Framework").selectOptions("Fastify");
    await button("Copy the fix for Fastify").click();
    await expect.element(button("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain("removeAllContentTypeParsers");
    rows()[1]!.click();
    await button("Check signature").click();
    await expect.element(button("Copy the fix for Fastify")).toBeVisible();
  });

  it("takes a secret of the host's, and asks the platform for none", async () => {
    const stage = await createBusyStage();
    await stage.happen();
    const own = (await stage.api.revealSecret!(stage.webhook.id)).reveal();
    const revealSecret = vi.fn(stage.api.revealSecret);
    const secret = vi.fn(async () => createRedacted(own));
    await openSignature(
      { ...stage, api: { ...stage.api, revealSecret } },
      { props: { secret }, permissions: { reveal: false } },
    );
    await button("Check signature").click();
    await expect.poll(verdict).toBe("The signature is good.");
    expect([secret.mock.calls.length, revealSecret.mock.calls.length]).toEqual([1, 0]);
  });

  it("keeps the secret nowhere", async () => {
    const stage = await createBusyStage();
    await stage.happen();
    const secret = (await stage.api.revealSecret!(stage.webhook.id)).reveal();
    const told: unknown[] = [];
    await openSignature(stage, { onEvent: (event) => told.push(event), onError: (error) => told.push(error) });
    await button("Check signature").click();
    await expect.poll(verdict).toBe("The signature is good.");
    expect(document.documentElement.outerHTML).not.toContain(secret);
    expect(JSON.stringify([told, Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain(secret);
  });

  it("says what went wrong where the secret cannot be read, and tries again", async () => {
    const stage = await createBusyStage();
    await stage.happen();
    await openSignature(stage);
    stage.sandbox.faults.next({ fault: "forbidden" });
    await button("Check signature").click();
    await expect.element(page.getByRole("alert")).toBeVisible();
    expect(verdict()).toBeUndefined();
    await button("Check signature").click();
    await expect.poll(verdict).toBe("The signature is good.");
    stage.sandbox.faults.next({ fault: "network-down" });
    await button("Check again").click();
    await button("Try again").click();
    await expect.poll(() => page.getByRole("alert").query()).toBeNull();
    await expect.element(button("Check again")).toHaveFocus();
  });

  const neutral = async (
    api: WebhooksApi,
    text: string,
    { name = "Signature", ...shown }: Shown & { name?: string } = {},
  ) => {
    show(api, { props: { defaultSelectedId: "d-0" }, ...shown });
    await tab(name).click();
    await expect.poll(() => root().textContent).toContain(text);
    await expect.element(button(/^Check/)).not.toBeInTheDocument();
    expect(root().querySelector(".tb-alert")?.hasAttribute("data-tone")).toBe(false);
  };
  const proving = (proof: "bearer" | "none"): WebhooksApi => {
    const api = logOf({});
    return { ...api, capabilities: { ...api.capabilities, proof } };
  };

  it("is a token where one proves the sender, and is not checked because logs leave it out", async () => {
    await neutral(proving("bearer"), "the token is a secret, so the log leaves it out", { name: "Token" });
    expect(root().textContent).not.toMatch(/signature/i);
  });
  it("is not checked where there is no proof at all, which is said along with what that means", async () => {
    await neutral(proving("none"), "Anybody who knows your endpoint’s address can send one", { name: "Proof" });
    expect(root().textContent).not.toMatch(/signature/i);
  });
  it("is not checked where the secret cannot be read", async () => {
    await neutral(logOf({}), "the signing secret cannot be read here", { permissions: { reveal: false } });
  });
  it("is not checked where the log does not keep what was sent", async () => {
    const { request: _request, ...bare } = written.attempts[0]!;
    await neutral(logOf({ attempts: [bare] }), "The log does not keep what was sent.");
  });
  it("is not checked where nothing was sent", async () => {
    await neutral(logOf({ attempts: [] }), "Nothing was sent yet.");
  });
});
