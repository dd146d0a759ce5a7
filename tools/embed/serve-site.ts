import { readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { accessKey } from "@tacklebox/client";
import { createVntanaClient } from "@tacklebox/client/vntana";
import { createSandbox, type Sandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { credentials, vntana, type VntanaDomain } from "@tacklebox/sandbox/vntana";

/** As strict as a page can be that runs scripts and calls its own back end. */
const policy: string =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

export interface PartnerSite {
  readonly url: string;
  readonly sandbox: Sandbox<VntanaDomain>;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** A partner's site: pages, a back end that hands out tokens, and the platform's API behind the same origin. */
export async function serveSite(pages: (request: Request) => Response | Promise<Response>): Promise<PartnerSite> {
  const sandbox = createSandbox({
    platform: vntana(),
    allowExternal: true,
    fetch: async () => Response.json({ ok: true }),
  });
  const backEnd = createVntanaClient({
    credential: accessKey(credentials.owner.key),
    organization: "demo-furniture",
    fetch: sandbox.fetch,
  });
  const server = await serve({
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (pathname === "/blank") return new Response("", { headers: { "content-type": "text/html" } });
      if (pathname === "/token") return new Response(await backEnd.session.token());
      if (pathname.startsWith("/v1/")) return sandbox.fetch(request);
      return pages(request);
    },
  });
  return { ...server, sandbox };
}

/** The files of a folder, under the policy; `trustedTypes` names who may make scripts, by default nobody. */
export function filesOf(folder: string, { trustedTypes = "'none'" } = {}): (request: Request) => Response {
  const headers = { "content-security-policy": `${policy}; trusted-types ${trustedTypes}` };
  return ({ url }) => {
    const { pathname } = new URL(url);
    const path = pathname === "/" ? "/index.html" : pathname;
    const type = types[extname(path)];
    if (!type || normalize(path) !== path) return nothing();
    try {
      return new Response(readFileSync(join(folder, path), "utf8"), { headers: { ...headers, "content-type": type } });
    } catch {
      return nothing();
    }
  };
}

function nothing(): Response {
  return new Response(null, { status: 404 });
}
