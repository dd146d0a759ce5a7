import { expect, it } from "vitest";
import { webhookTitle } from "./webhook-title.ts";

it("is the name, else the host, else what there is", () => {
  expect(webhookTitle({ name: " Orders ", url: "https://example.com/x" })).toBe("Orders");
  expect(webhookTitle({ name: " ", url: "https://example.com/x" })).toBe("example.com");
  expect(webhookTitle({ url: "https://example.com/x" })).toBe("example.com");
  expect(webhookTitle({ url: "nowhere" })).toBe("nowhere");
});
