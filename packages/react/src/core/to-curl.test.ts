import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { toCurl } from "./to-curl.ts";

const request = {
  url: "https://hooks.hearthpine.example/in?a=1&b=[2]",
  headers: {
    "content-type": "application/json",
    "x-some-signature": "6d762fe0",
    authorization: "Bearer abc",
    "content-length": "12",
  },
  body: `{"event":"it's","n":1}`,
};

it("writes a command that sends the request again, without its proof", () => {
  expect(toCurl(request)).toBe(
    [
      "curl --globoff --proto '=http,https' --request POST",
      "--url 'https://hooks.hearthpine.example/in?a=1&b=[2]'",
      "-H 'content-type: application/json'",
      "-H 'x-some-signature: ***'",
      "-H 'authorization: ***'",
      String.raw`--data-raw '{"event":"it'\''s","n":1}'`,
    ].join(" \\\n  "),
  );
});

it("has the proof where it is asked for", () => {
  expect(toCurl(request, { hasProof: true })).toContain("'x-some-signature: 6d762fe0'");
  expect(toCurl(request, { hasProof: true })).toContain("'authorization: Bearer abc'");
});

/** What curl would be called with. */
function argumentsOf(command: string): readonly string[] {
  const shell = `curl() { for a in "$@"; do printf '%s\\0' "$a"; done; if [ "$a" = "@-" ]; then cat; fi; }\n${command}`;
  return execFileSync("sh", ["-c", shell], { encoding: "utf8" }).split("\0");
}

describe("in a shell", () => {
  it.each([
    `'; touch /tmp/owned; '`,
    '$(id) `id` $HOME !! \\ " %s %',
    "@/etc/passwd",
    "line\nanother line\n",
    "-o /tmp/owned",
    "",
    "Åse 💡 \ud800".replace("\ud800", "\ufffd"),
  ])("hands the body over as it is: %j", (body) => {
    const given = argumentsOf(toCurl({ ...request, body }));
    expect(given[given.indexOf("--data-raw") + 1]).toBe(body);
  });

  it.each([
    "\u001b[201~\ntouch /tmp/owned\n",
    "a\rb",
    "tab\tand 100% \\n 'quoted'\u0007",
    "\u009bcontrol",
    "--boundary\r\n-v name\r\n",
  ])("keeps control characters from the terminal and sends them: %j", (body) => {
    const command = toCurl({ ...request, body });
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    expect(command).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(argumentsOf(command).at(-1)).toBe(body);
  });

  it("takes no header for an option, a file or a second header", () => {
    const headers = { "@/etc/passwd": "x", "a b": "x", "x-a": "1\r\nx-b: 2", "x-empty": " ", "x-quote": "'; id; '" };
    const given = argumentsOf(toCurl({ url: "'; id; '\n-o x", headers, body: "" }));
    expect(given.filter((_, at) => given[at - 1] === "-H")).toEqual([
      "x-a: 1  x-b: 2",
      "x-empty;",
      "x-quote: '; id; '",
    ]);
    expect(given[given.indexOf("--url") + 1]).toBe("'; id; '-o x");
  });
});
