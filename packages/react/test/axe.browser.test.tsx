import axe from "axe-core";
import { expect, it } from "vitest";
import { exhibit, withoutMotion } from "./exhibit.tsx";
import { gallery } from "./gallery.tsx";

it.each(gallery)("has nothing to complain of for axe, light or dark: $name", async (item) => {
  withoutMotion();
  const { roots, rerenderWith } = await exhibit(item);
  for (const theme of ["light", "dark"] as const) {
    // The page a partner would have around.
    document.body.style.background = theme === "dark" ? "#121113" : "#f4f3f1";
    rerenderWith({ appearance: { theme } });
    const { violations, passes } = await axe.run({ include: [...roots()] }, { resultTypes: ["violations"] });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${theme}, ${id}: ${html}\n${failureSummary ?? ""}`),
    );
    expect.soft(found).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
  }
});
