import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "../run-command.ts";

/**
 * Puts what a server far away renders into the built page: in another time zone and locale than the browser's.
 *
 * @throws with what Node prints when it does not render, or with the HTML when it has a style attribute, which a policy would block.
 */
export async function renderOnServer(dist: string): Promise<void> {
  const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
  const { code, output } = await runCommand([process.execPath, "render.js"], { cwd: dirname(dist), env: elsewhere });
  if (code !== 0 || /\sstyle=/.test(output)) throw new Error(output);
  const path = join(dist, "index.html");
  const page = readFileSync(path, "utf8");
  writeFileSync(
    path,
    page.replace(`<div id="app"></div>`, () => `<div id="app">${output}</div>`),
  );
}
