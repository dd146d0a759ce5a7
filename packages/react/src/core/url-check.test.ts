import fc from "fast-check";
import { expect, it } from "vitest";
import { checkUrl, type UrlCheckOptions } from "./url-check.ts";

const found = (text: string, options?: UrlCheckOptions) => {
  const { errors, warnings, notes } = checkUrl(text, options);
  return {
    errors: errors.map(({ id }) => id),
    warnings: warnings.map(({ id }) => id),
    notes: notes.map(({ id }) => id),
  };
};
const error = (id: string) => ({ errors: [id], warnings: [], notes: [] });
const warning = (id: string) => ({ errors: [], warnings: [id], notes: [] });
const nothing = { errors: [], warnings: [], notes: [] };

it("lets an endpoint pass as it is", () => {
  expect(checkUrl("https://hooks.example.com/vntana?v=2")).toEqual({
    url: "https://hooks.example.com/vntana?v=2",
    ...nothing,
  });
});

it.each([
  "",
  "   ",
  "hello",
  "hello world",
  "/webhooks",
  "https://",
  "https:///example.com",
  "https:example.com",
  "https:\\\\example.com",
  "https://exa mple.com",
  "https://?x",
  "https://./",
  "https://[::1",
  "https://example.com:99999",
  "https://user@",
  "mailto:ops@example.com",
  "javascript:alert(1)",
  "data:text/html,x",
  "user:pass@example.com",
  "<https://example.com>",
  `https://${"a.".repeat(200)}example.com`,
])("%j is no full address", (text) => {
  expect(checkUrl(text)).toEqual({ ...error("url.incomplete"), errors: [{ id: "url.incomplete" }] });
});

it.each([
  ["hooks.example.com/x", "https://hooks.example.com/x"],
  ["hooks.example.com:8443", "https://hooks.example.com:8443/"],
  ["//hooks.example.com/x", "https://hooks.example.com/x"],
  [" \thttps://hooks.example.com/x\n", "https://hooks.example.com/x"],
  ["HTTPS://Hooks.EXAMPLE.com:443/X", "https://hooks.example.com/X"],
  ["https://bücher.example.com/x", "https://xn--bcher-kva.example.com/x"],
  ["https://hooks.example.com/a b/ü", "https://hooks.example.com/a%20b/%C3%BC"],
  ["https://hooks.example.com/a/../b", "https://hooks.example.com/b"],
])("%j will be called as %s", (text, url) => {
  expect(checkUrl(text)).toEqual({ ...nothing, url });
});

it("asks for https", () => {
  expect(found("http://hooks.example.com/x")).toEqual(error("url.notHttps"));
  expect(found("ftp://hooks.example.com/x")).toEqual(error("url.notHttps"));
  expect(found("wss://hooks.example.com/x")).toEqual(error("url.notHttps"));
});

it.each([
  "http://localhost:3000/webhooks",
  "https://localhost",
  "localhost:3000",
  "https://LOCALHOST./x",
  "https://api.localhost/x",
  "https://ｌｏｃａｌｈｏｓｔ/x",
  "https://printer.local/x",
  "https://printer.local./x",
  "https://hooks.internal/x",
  "https://nas.home.arpa/x",
  "https://shop.test/x",
  "https://intranet/x",
  "https://127.0.0.1/x",
  "https://127.0.0.1./x",
  "https://127.1/x",
  "https://2130706433/x",
  "https://0x7f000001/x",
  "https://0x7f.1/x",
  "https://0177.0.0.1/x",
  "https://0/x",
  "https://10.1.2.3/x",
  "https://100.64.0.1/x",
  "https://169.254.169.254/latest/meta-data",
  "https://172.16.0.1/x",
  "https://172.31.255.255/x",
  "https://192.168.1.5/x",
  "https://192.0.2.1/x",
  "https://198.19.0.1/x",
  "https://224.0.0.1/x",
  "https://255.255.255.255/x",
  "https://[::]/x",
  "https://[::1]:8443/x",
  "[::1]:8443/x",
  "https://[fe80::1]/x",
  "https://[febf::1]/x",
  "https://[fc00::1]/x",
  "https://[fd12:3456::1]/x",
  "https://[ff02::1]/x",
  "https://[2001:db8::1]/x",
  "https://[::ffff:127.0.0.1]/x",
  "https://[::ffff:10.0.0.1]/x",
  "https://[64:ff9b::192.168.0.1]/x",
  "https://[2002:7f00:1::]/x",
])("%s cannot be reached from outside", (text) => {
  expect(found(text)).toEqual(error("url.unreachable"));
});

it.each([
  "https://8.8.8.8/x",
  "https://172.15.0.1/x",
  "https://172.32.0.1/x",
  "https://100.128.0.1/x",
  "https://134744072/x",
  "https://[2606:4700::1111]/x",
  "https://[::ffff:8.8.8.8]/x",
  "https://[2002:808:808::]/x",
])("%s is an address where a name belongs", (text) => {
  expect(found(text)).toEqual(error("url.ipAddress"));
});

it.each([
  "https://localhost.example.com/x",
  "https://10.example.com/x",
  "https://internal.example.com/x",
  "https://mylocal.example.org/x",
])("%s only looks local", (text) => {
  expect(found(text)).toEqual(nothing);
});

it.each([
  ["http://localhost:3000/webhooks", "npx tacklebox listen --forward-to http://localhost:3000/webhooks"],
  ["https://127.0.0.1:8443/", "npx tacklebox listen --forward-to http://localhost:8443"],
  ["localhost", "npx tacklebox listen --forward-to http://localhost"],
  ["http://192.168.1.5:5000/in/~me.x?key=1#y", "npx tacklebox listen --forward-to http://localhost:5000/in/~me.x"],
  ["http://localhost:3000/a;reboot", "npx tacklebox listen --forward-to http://localhost:3000"],
  ["http://localhost:3000/$(reboot)", "npx tacklebox listen --forward-to http://localhost:3000"],
])("%s comes with what to run instead", (text, command) => {
  expect(checkUrl(text).errors).toEqual([{ id: "url.unreachable", command }]);
});

it("takes a host's own line for local work", () => {
  const { errors } = checkUrl("localhost:3000", { listenCommand: "yarn hooks" });
  expect(errors).toEqual([{ id: "url.unreachable", command: "yarn hooks http://localhost:3000" }]);
});

it("lets local addresses pass where the host says so, and nothing else", () => {
  expect(found("http://localhost:3000/x", { allowsLocal: true })).toEqual(warning("url.local"));
  expect(found("https://192.168.1.5/x", { allowsLocal: true })).toEqual(warning("url.local"));
  expect(found("http://hooks.example.com/x", { allowsLocal: true })).toEqual(error("url.notHttps"));
  expect(found("https://8.8.8.8/x", { allowsLocal: true })).toEqual(error("url.ipAddress"));
});

it.each([
  ["https://me:pass@hooks.example.com/x", "url.password"],
  ["https://me@hooks.example.com/x", "url.password"],
  ["https://:pass@hooks.example.com/x", "url.password"],
  ["https://hooks.example.com/x?token=abc123", "url.secret"],
  ["https://hooks.example.com/x?apiKey=abc123", "url.secret"],
  ["https://hooks.example.com/x?X-Api-Key=abc123", "url.secret"],
  ["https://hooks.example.com/x?a=1&client_secret=abc123", "url.secret"],
  ["https://hooks.example.com/x?sig=aGVsbG8", "url.secret"],
  ["https://hooks.example.com/x?q=sk_live_4eC39HqLyjWDarjtT1zdp7dc", "url.secret"],
  ["https://abc.ngrok-free.app/x", "url.tunnel"],
  ["https://abc.ngrok-free.app./x", "url.tunnel"],
  ["https://a-b-c.trycloudflare.com/x", "url.tunnel"],
  ["https://webhook.site/0f", "url.bin"],
  ["https://smee.io/abc", "url.bin"],
  ["https://example.com", "url.page"],
  ["https://www.example.com/shop/", "url.page"],
  ["https://hooks.example.com/index.html", "url.page"],
])("%s is worth a warning: %s", (text, id) => {
  expect(found(text)).toEqual(warning(id));
});

it.each([
  "https://hooks.example.com/x?code=de",
  "https://hooks.example.com/x?keyword=chairs-and-tables",
  "https://hooks.example.com/x?tenant=550e8400-e29b-41d4-a716-446655440000",
  "https://hooks.example.com/x?shop_id=64f1c0a2b3d4e5f60718293a",
  "https://hooks.example.com/x?campaign=product2027configurator",
  "https://notngrok.io.example.com/x",
  "https://myngrok.io/x",
  "https://hooks.example.com/",
  "https://example.com/webhooks/",
])("%s is worth none", (text) => {
  expect(found(text)).toEqual(nothing);
});

it("says that what is behind # is not sent, and leaves it out", () => {
  expect(checkUrl("https://hooks.example.com/x#top")).toEqual({
    ...nothing,
    url: "https://hooks.example.com/x",
    notes: [{ id: "url.fragment" }],
  });
  expect(checkUrl("https://hooks.example.com/x#")).toEqual({ ...nothing, url: "https://hooks.example.com/x" });
});

it("warns of another webhook with the same address, where both cover some of the same", () => {
  const other = { id: "w1", name: "Order sync", url: "https://Hooks.example.com/x#y", scopes: ["a", "b"] };
  const used = { id: "url.used", name: "Order sync", webhookId: "w1" };
  const warningsFor = (scopes: string[], others = [other]) =>
    checkUrl("https://hooks.example.com/x", { others, scopes }).warnings;
  expect(warningsFor([])).toEqual([used]);
  expect(warningsFor(["b", "c"])).toEqual([used]);
  expect(warningsFor(["c"])).toEqual([]);
  expect(warningsFor(["c"], [{ ...other, scopes: [] }])).toEqual([used]);
  expect(checkUrl("https://hooks.example.com/y", { others: [other] }).warnings).toEqual([]);
  expect(checkUrl("https://hooks.example.com/y", { others: [{ ...other, url: "nonsense" }] }).warnings).toEqual([]);
  const nameless = { id: "w2", url: "https://hooks.example.com/x", scopes: [] };
  expect(checkUrl("https://hooks.example.com/x", { others: [nameless] }).warnings).toEqual([
    { id: "url.used", name: "https://hooks.example.com/x", webhookId: "w2" },
  ]);
});

it("answers whatever is entered", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.webUrl(),
        fc.webUrl().map((url) => `  ${url}#x`),
      ),
      (text) => {
        const { url, errors } = checkUrl(text);
        expect(url !== undefined || errors.length > 0).toBe(true);
      },
    ),
  );
});

it.each(["a.".repeat(100_000), `${".".repeat(100_000)}x`, `https://h.example.com/?${"_pass".repeat(50_000)}!=x`])(
  "takes no time for what nobody would write",
  (text) => {
    // Quadratic ways through these take minutes, and the runner's patience ends before.
    expect(checkUrl(text)).toHaveProperty("errors");
  },
);

it("finds the same in the address it has written", () => {
  fc.assert(
    fc.property(
      fc.webUrl({
        withFragments: true,
        withQueryParameters: true,
        authoritySettings: { withUserInfo: true, withIPv4Extended: true, withIPv6: true, withPort: true },
      }),
      (text) => {
        const first = checkUrl(text);
        const { url = "" } = first;
        fc.pre(url !== "");
        expect({ ...checkUrl(url), notes: first.notes }).toEqual(first);
        expect(url).not.toContain("#");
      },
    ),
  );
});

it("knows an IPv4 address in every spelling", () => {
  const bytes = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));
  fc.assert(
    fc.property(bytes, ([a, b, c, d]) => {
      const whole = ((a * 256 + b) * 256 + c) * 256 + d;
      const spellings = [
        `${whole}`,
        `0x${whole.toString(16)}`,
        `0${a.toString(8)}.${b}.0x${c.toString(16)}.${d}`,
        `${a}.${(b * 256 + c) * 256 + d}`,
        `${a}.${b}.${c}.${d}.`,
        `[::ffff:${a}.${b}.${c}.${d}]`,
      ];
      const plain = found(`https://${a}.${b}.${c}.${d}/`);
      for (const host of spellings) expect(found(`https://${host}/`)).toEqual(plain);
    }),
  );
});
