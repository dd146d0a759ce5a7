/** How each framework hands over a body's bytes as they came. */
export const snippets = {
  express: `import express from "express";
import { toNode } from "@tacklebox/receiver/express";

// Above app.use(express.json()), so that the receiver reads the body first.
app.post("/webhooks", toNode(receiver));
app.use(express.json());
`,
  fastify: `// A scope of its own, so that other routes keep their parsers.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (request, body, done) => done(null, body));
  scope.post("/webhooks", async (request, reply) => {
    const verdict = await verify({ headers: request.headers, body: request.body });
    return reply.code(verdict.ok ? 200 : verdict.status).send();
  });
});
`,
  next: `// app/webhooks/route.js
export const POST = receiver.fetch;
`,
  hono: `// The request itself: c.req.json() and c.req.text() lose the bytes.
app.post("/webhooks", (c) => receiver.fetch(c.req.raw));
`,
  workers: `export default {
  fetch: (request, env, ctx) => receiver.fetch(request, ctx),
};
`,
  node: `import { createServer } from "node:http";
import { toNode } from "@tacklebox/receiver/node";

createServer(toNode(receiver)).listen(3000);
`,
  flask: `@app.post("/webhooks")
def receive():
    body = request.get_data()  # the bytes, before request.get_json() or request.form
    if not verify(request.headers, body):
        abort(401)
    return {"ok": True}
`,
} as const;
