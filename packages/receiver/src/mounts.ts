/** How code mounts a receiver: what it imports for that, and the lines that hand over a body's bytes as they came. */
export interface Mount {
  readonly imports: readonly string[];
  readonly code: string;
}

export type Framework = "express" | "fastify" | "next" | "hono" | "workers" | "node" | "flask";

/** By framework. `receiver` and `app` are made above these lines, and so is `verify` on Flask. */
export const mounts: Readonly<Record<Framework, Mount>> = {
  express: {
    imports: [`import express from "express";`, `import { toNode } from "@tacklebox/receiver/express";`],
    code: `// Above app.use(express.json()), so that the receiver reads the body first.
app.post("/webhooks", toNode(receiver));
app.use(express.json());
`,
  },
  fastify: {
    imports: [`import { toNode } from "@tacklebox/receiver/node";`],
    code: `// A scope of its own, so that other routes keep their parsers: here the receiver reads the body.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", (request, payload, done) => done(null));
  scope.post("/webhooks", (request, reply) => {
    reply.hijack();
    return toNode(receiver)(request.raw, reply.raw);
  });
});
`,
  },
  next: {
    imports: [],
    code: `// app/webhooks/route.js
export const POST = receiver.fetch;
`,
  },
  hono: {
    imports: [],
    code: `// The request itself: c.req.json() and c.req.text() lose the bytes.
app.post("/webhooks", (c) => receiver.fetch(c.req.raw));
`,
  },
  workers: {
    imports: [],
    code: `export default {
  fetch: (request, env, ctx) => receiver.fetch(request, ctx),
};
`,
  },
  node: {
    imports: [`import { createServer } from "node:http";`, `import { toNode } from "@tacklebox/receiver/node";`],
    code: `const webhooks = toNode(receiver);

createServer((request, response) => {
  if (request.url.split("?")[0] === "/webhooks") return webhooks(request, response);
  response.writeHead(404).end();
}).listen(3000);
`,
  },
  flask: {
    imports: [],
    code: `@app.post("/webhooks")
def receive():
    body = request.get_data()  # the bytes, before request.get_json() or request.form
    if not verify(request.headers, body):
        abort(401)
    return {"ok": True}
`,
  },
};
