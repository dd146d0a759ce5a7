// node touched-globals.ts <module> …   prints, as JSON, which globals the import of these modules reads, and where.
import { runInNewContext } from "node:vm";

const { argv } = process;
const write = console.log;
// What the language itself brings is no part of the world outside; a bare context has nothing else, but for these two.
const language = new Set<string>(runInNewContext("Object.getOwnPropertyNames(globalThis)"));
for (const name of ["console", "WebAssembly"]) language.delete(name);
// Absent here, present elsewhere: asking whether they are there is touching them too.
const elsewhere = [
  "document",
  "window",
  "self",
  "localStorage",
  "location",
  "XMLHttpRequest",
  "Deno",
  "Bun",
  "EdgeRuntime",
];

const touched: string[] = [];
for (const name of new Set([...Object.getOwnPropertyNames(globalThis), ...elsewhere])) {
  if (!language.has(name)) trap(name);
}
const before = touched.length;
for (const specifier of argv.slice(2)) await import(specifier);
write(JSON.stringify(touched.slice(before)));

function trap(name: string): void {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
  if (descriptor && !descriptor.configurable) return;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      const where = new Error("read").stack?.split("\n")[2]?.trim() ?? "";
      touched.push(`${name} ${where}`);
      return descriptor?.get ? descriptor.get.call(globalThis) : descriptor?.value;
    },
  });
}
