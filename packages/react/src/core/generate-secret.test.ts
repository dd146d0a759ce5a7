import { expect, it } from "vitest";
import { generateSecret } from "./generate-secret.ts";

it("makes 43 plain characters, others each time", () => {
  const secrets = new Set(Array.from({ length: 50 }, () => generateSecret()));
  expect(secrets.size).toBe(50);
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
});
