import type { Webhook } from "@tacklebox/client";
import { describe, expect, it } from "vitest";
import { isFound, nextSort, sortWebhooks, type WebhookSort } from "./find-webhooks.ts";
import type { WebhookStatus } from "./webhook-status.ts";

const webhook: Webhook = {
  id: "1",
  name: "Überlieferung São Paulo",
  url: "https://hooks.example.com/vntana",
  active: true,
  eventTypes: ["product.completed"],
  scopes: [],
};

describe("searching", () => {
  it.each(["", "  ", "uber", "SÃO", "sao paulo", "hooks.example", "product.comp", "paulo completed", "ÜBER"])(
    "finds it by %j",
    (search) => expect(isFound(webhook, search)).toBe(true),
  );

  it.each(["other", "paulo other", ".*"])("does not by %j", (search) => {
    expect(isFound(webhook, search)).toBe(false);
  });

  it("manages without a name", () => {
    const { name: _, ...nameless } = webhook;
    expect(isFound(nameless, "vntana")).toBe(true);
  });
});

describe("sorting", () => {
  const row = (id: string, name: string, kind: WebhookStatus["kind"]) => ({
    webhook: { ...webhook, id, name },
    status: { kind } as WebhookStatus,
  });
  const rows = [
    row("1", "hook 10", "active"),
    row("2", "Hook 9", "failing"),
    row("3", "áárd", "active"),
    row("4", "b", "paused"),
  ];
  const ids = (sort: WebhookSort | undefined) =>
    sortWebhooks(rows, { sort, locale: "en" }).map(({ webhook: { id } }) => id);

  it("leaves the platform's order where none is asked for", () => {
    expect(ids(undefined)).toEqual(["1", "2", "3", "4"]);
  });

  it("reads names as people do", () => {
    expect(ids({ by: "name", direction: "ascending" })).toEqual(["3", "4", "2", "1"]);
    expect(ids({ by: "name", direction: "descending" })).toEqual(["1", "2", "4", "3"]);
  });

  it("puts what needs somebody first", () => {
    expect(ids({ by: "status", direction: "ascending" })).toEqual(["2", "4", "1", "3"]);
  });

  it("goes up, down, and back to the platform's", () => {
    const up = nextSort(undefined, "name");
    const down = nextSort(up, "name");
    expect([up?.direction, down?.direction, nextSort(down, "name")]).toEqual(["ascending", "descending", undefined]);
    expect(nextSort(down, "status")).toEqual({ by: "status", direction: "ascending" });
  });
});
