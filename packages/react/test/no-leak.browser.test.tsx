import { beforeAll, expect, it, onTestFinished } from "vitest";
import { exhibit } from "./exhibit.tsx";
import { gallery } from "./gallery.tsx";

const hostPage = `
  <header><h1>Orders</h1><nav><ul><li><a href="#a">Orders</a></li><li><a>Team</a></li></ul></nav></header>
  <main>
    <h2>Today</h2><h3>Open</h3><h4>Late</h4>
    <p>Three <strong>orders</strong>, <em>two</em> <code>shipped</code>, <small>one</small> <mark>late</mark>.</p>
    <form>
      <fieldset><legend>Filter</legend>
        <label>Name <input type="text" value="x" /></label> <label><input type="checkbox" checked /> Open</label>
        <label><input type="radio" /> All</label> <input type="search" /> <input type="url" /> <input type="email" />
        <select><option>One</option></select> <textarea></textarea> <button>Go</button> <button type="button" disabled>No</button>
      </fieldset>
    </form>
    <table><caption>Orders</caption><thead><tr><th>Id</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>
    <dl><dt>Total</dt><dd>12</dd></dl><ol><li>First</li></ol><pre>text</pre><blockquote>quote</blockquote><hr />
    <details open><summary>More</summary>text</details><svg viewBox="0 0 8 8"><path d="M0 0h8" /></svg><bdi>x</bdi>
    <time>now</time><progress></progress><meter></meter><dialog open>native</dialog><section><article>a</article></section>
    <div class="card toolbar button input label root tb" data-tb-host="" data-theme="dark" role="dialog">host's own classes</div>
  </main>`;

function snapshot(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    const style = getComputedStyle(element);
    const names = [...style, "--tb-accent", "--tb-bg", "--tb-fg", "--tb-space"];
    return names.map((name) => `${element.localName} { ${name}: ${style.getPropertyValue(name)} }`);
  });
}

const sheets = [...document.styleSheets].filter((sheet) =>
  [...sheet.cssRules].some(({ cssText }) => cssText.includes(".tb-root")),
);
let elements: readonly Element[] = [];
let before: readonly string[] = [];

beforeAll(() => {
  const page = document.body.appendChild(document.createElement("div"));
  page.innerHTML = hostPage;
  elements = [document.documentElement, document.body, page, ...page.querySelectorAll("*")];
  for (const sheet of sheets) sheet.disabled = true;
  before = snapshot(elements);
  for (const sheet of sheets) sheet.disabled = false;
});

function changes(): readonly string[] {
  const after = snapshot(elements);
  return before.flatMap((line, at) => (after[at] === line ? [] : [`${line} → ${after[at]}`]));
}

it("changes nothing of the host's page by its style sheet", () => {
  expect(sheets.length).toBeGreaterThan(0);
  expect(changes()).toEqual([]);
});

it.each(gallery)("changes nothing of the host's page by being there: $name", async (item) => {
  const place = document.body.appendChild(document.createElement("div"));
  onTestFinished(() => place.remove());
  place.style.cssText = "position:absolute;inset:0 auto auto 0;inline-size:900px";
  const { unmount } = await exhibit(item, { into: place });
  // A dialog holds the page while it is open, and lets go of it.
  if (document.querySelector(".tb-dialog")) {
    unmount();
    await expect.poll(() => document.querySelector(".tb-dialog")).toBeNull();
  }
  expect(changes()).toEqual([]);
});
