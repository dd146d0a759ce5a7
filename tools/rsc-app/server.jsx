import { de } from "@tacklebox/react/messages/de";
import { renderToReadableStream } from "@vitejs/plugin-rsc/rsc";
import Page from "../next-app/app/page.jsx";
import { Providers } from "../next-app/app/providers.jsx";

function Document() {
  return (
    <html lang="de">
      <body>
        <Providers messages={de}>
          <Page />
        </Providers>
      </body>
    </html>
  );
}

/** Answers with the page, or with the tree it is made from. */
export async function answer(request) {
  const tree = renderToReadableStream(<Document />);
  if (new URL(request.url).pathname === "/tree") return new Response(tree);
  const { toHtml } = await import.meta.viteRsc.loadModule("ssr", "index");
  return new Response(await toHtml(tree), { headers: { "content-type": "text/html; charset=utf-8" } });
}
