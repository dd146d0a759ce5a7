import type { ReactNode } from "react";

/** Strokes on a grid of 48, by the last word of a product's name. */
const shapes: Readonly<Record<string, string>> = {
  chair: "M15 8v18M33 8v18M15 12h18M15 19h18M13 26h22v5H13ZM15 31v10M33 31v10",
  armchair:
    "M14 22V13a5 5 0 0 1 5-5h10a5 5 0 0 1 5 5v9M8 20a4 4 0 0 1 6 4v3h20v-3a4 4 0 1 1 6 3v8H8V23M12 35v5M36 35v5",
  stool: "M14 14h20v5H14ZM17 19l-4 21M31 19l4 21M15 30h18",
  bench: "M6 18h36v5H6ZM10 23v17M38 23v17M10 32h28",
  table: "M5 16h38v5H5ZM10 21v20M38 21v20",
  sofa: "M9 20v-6a5 5 0 0 1 5-5h20a5 5 0 0 1 5 5v6M24 9v13M5 20a4 4 0 0 1 8 0v5h22v-5a4 4 0 0 1 8 0v15H5ZM9 35v5M39 35v5",
  lamp: "M17 7h14l6 15H11ZM24 22v18M16 40h16",
  shelf: "M11 7h26v34H11ZM11 18h26M11 30h26",
};

export function Furniture({ name }: { readonly name: string }): ReactNode {
  const kind = name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return (
    <svg className="furniture" viewBox="0 0 48 48" aria-hidden="true">
      <path d={shapes[kind] ?? shapes["chair"]} />
    </svg>
  );
}
