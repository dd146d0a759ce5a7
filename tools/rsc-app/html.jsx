import { createFromReadableStream } from "@vitejs/plugin-rsc/ssr";
import { renderToReadableStream } from "react-dom/server.edge";

export async function toHtml(tree) {
  const bootstrapScriptContent = await import.meta.viteRsc.loadBootstrapScriptContent("index");
  return renderToReadableStream(await createFromReadableStream(tree), { bootstrapScriptContent });
}
