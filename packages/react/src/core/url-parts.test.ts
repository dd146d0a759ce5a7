import { expect, it } from "vitest";
import { urlParts } from "./url-parts.ts";

it.each([
  ["https://hooks.example.com/vntana?a=1#b", "https://", "hooks.example.com", "/vntana?a=1#b"],
  ["https://example.com", "https://", "example.com", ""],
  ["https://example.com/", "https://", "example.com", ""],
  ["https://example.com/?a", "https://", "example.com", "/?a"],
  ["http://localhost:3000/in", "http://", "localhost:3000", "/in"],
])("takes %s apart", (text, before, host, after) => {
  expect(urlParts(text)).toEqual({ before, host, after });
});

it("shows who is asked in ASCII, so that one letter cannot pass for another", () => {
  expect(urlParts("https://pаypal.com/").host).toBe("xn--pypal-4ve.com");
});

it.each(["https://user:pass@example.com/x", "https://user@example.com/x", "https://:pass@example.com/x"])(
  "keeps the credentials of %s to itself",
  (text) => {
    expect(urlParts(text)).toEqual({ before: "https://•••@", host: "example.com", after: "/x" });
  },
);

it.each(["not a url", "mailto:someone@example.com", ""])("leaves %j as it is", (text) => {
  expect(urlParts(text)).toEqual({ before: "", host: "", after: text });
});
