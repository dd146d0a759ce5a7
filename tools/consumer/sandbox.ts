// What a partner's test may import of sandbox, and of spec as data.
import { createSandbox, type Violation } from "@tacklebox/sandbox";
import { handlers } from "@tacklebox/sandbox/msw";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana } from "@tacklebox/sandbox/vntana";
import example from "@tacklebox/spec/vntana/examples/product.completed.json" with { type: "json" };
import contract from "@tacklebox/spec/vntana/openapi.json" with { type: "json" };
import vectors from "@tacklebox/spec/vntana/vectors.json" with { type: "json" };

const violations: Violation[] = [];
const sandbox = createSandbox({ platform: vntana(), onViolation: (violation) => void violations.push(violation) });
const server = await serve(sandbox);
const answer = await fetch(`${server.url}/v1/auth/login/token`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ "personal-access-token": credentials.owner.key }),
});
await server.close();
expect(
  "the served sandbox signs a key in",
  answer.status === 200 && answer.headers.has("x-auth-token") && violations.length === 0,
);
expect("the sandbox gives handlers to MSW", handlers(sandbox).length > 0);
expect(
  "the contract is data",
  contract.openapi.startsWith("3.1") && vectors.accept.length > 0 && example.event === "product.completed",
);
console.log("sandbox works");

function expect(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}
