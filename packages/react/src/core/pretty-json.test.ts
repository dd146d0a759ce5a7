import fc from "fast-check";
import { expect, it } from "vitest";
import { prettyJson } from "./pretty-json.ts";

it("breaks lines and indents", () => {
  expect(prettyJson('{"event":"product.completed","product":{"uuid":"p-1","tags":["a",{"b":null}]}}')).toBe(`{
  "event": "product.completed",
  "product": {
    "uuid": "p-1",
    "tags": [
      "a",
      {
        "b": null
      }
    ]
  }
}`);
});

it("keeps every token as it was written", () => {
  const text = String.raw`{"id":12345678901234567890,"price":1.50e+02,"id":-0.0,"name":"\u00c5 \/ \"x\" \\","t":true}`;
  const pretty = prettyJson(text)!;
  expect(pretty).toContain("12345678901234567890");
  expect(pretty).toContain("1.50e+02");
  expect(pretty).toContain("-0.0");
  expect(pretty).toContain(String.raw`"\u00c5 \/ \"x\" \\"`);
  expect(pretty.match(/"id"/g)).toHaveLength(2);
});

it("leaves empty objects and arrays on one line", () => {
  expect(prettyJson('{"a":{ },"b":[\n]}')).toBe('{\n  "a": {},\n  "b": []\n}');
});

it("takes indentation that is there for what it is", () => {
  const text = '{\r\n\t"a" : [ 1 , 2 ]\r\n}\n';
  expect(prettyJson(text)).toBe('{\n  "a": [\n    1,\n    2\n  ]\n}');
});

it.each(["", " ", "no", '"a text"', "42", '{"a":1,}', '{"a":1} {}', "[1", "<html>", '{"a":"\n"}'])(
  "leaves alone what is no JSON object or array: %j",
  (text) => {
    expect(prettyJson(text)).toBeUndefined();
  },
);

it("gives up where a little would become a lot", () => {
  expect(prettyJson("[".repeat(65) + "1" + "]".repeat(65))).toBeUndefined();
  expect(prettyJson("[".repeat(64) + "1" + "]".repeat(64))).toBeTypeOf("string");
  expect(prettyJson("[".repeat(200_000) + "]".repeat(200_000))).toBeUndefined();
  const wide = `${"[".repeat(60)}${"0,".repeat(20_000)}0${"]".repeat(60)}`;
  expect(prettyJson(wide)).toBeUndefined();
});

it("means the same as before, and is the same when indented again", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const pretty = prettyJson(text);
      expect(pretty === undefined).toBe(!/^\s*[[{]/.test(text));
      if (pretty === undefined) return;
      expect(JSON.parse(pretty)).toEqual(JSON.parse(text));
      expect(prettyJson(pretty)).toBe(pretty);
    }),
  );
});
