import { expect, it } from "vitest";
import { useStage } from "./portal.ts";

const stage = useStage();

it("lets no other script run than the portal's own", async () => {
  stage().allow(/Content Security Policy/);
  stage().allow(/^policy: script-src-elem inline$/);
  const page = await stage().visit();
  const title = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.head.append(script);
    return document.title;
  });
  expect(title).toBe("Hearthpine studio");
});
