import { expect, it } from "vitest";
import { instantiations, programs } from "./check-type-cost.ts";

it("sees what one generic call costs", async () => {
  const { without } = programs();
  const raw = `${without}export const raw = await createVntanaClient({ credential: accessKey("a-key") }).raw();\n`;
  const call = `export const { data } = await raw.GET("/v1/organizations");\n`;
  expect((await instantiations(raw + call)) - (await instantiations(raw))).toBeGreaterThan(1_000);
}, 60_000);

it("makes sixty calls", () => {
  expect(programs().withCalls.match(/await operations/g)).toHaveLength(60);
});
