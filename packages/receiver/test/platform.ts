import { describe, expect, it } from "vitest";
import type { HeadersInput, Platform } from "@tacklebox/receiver";
import type { Vector, Vectors } from "./vectors.ts";

export interface PlatformSuite {
  /** Makes the platform with a vector's secrets, at a vector's time. */
  readonly create: (options: { secrets: readonly string[]; now: () => number }) => Platform;
  readonly vectors: Vectors;
}

/** What every platform does with deliveries whose proofs were made elsewhere. */
export function describePlatform(name: string, { create, vectors }: PlatformSuite): void {
  const platformOf = ({ secrets, now }: Vector): Platform => create({ secrets, now: () => now });

  describe(`${name}: deliveries to accept`, () => {
    it.each(vectors.accept)("verifies: $name", async (vector) => {
      const platform = platformOf(vector);
      for (const headers of shapesOf(vector.headers)) {
        const verdict = await platform.verify({ headers, body: vector.body });
        expect(verdict).toMatchObject({ ok: true, proof: platform.proof });
      }
    });

    it.each(vectors.accept)("reads after verifying: $name", async (vector) => {
      const platform = platformOf(vector);
      const verdict = await platform.verify({ headers: vector.headers, body: vector.body });
      if (!verdict.ok) throw new Error(verdict.reason);
      const parsed = platform.parse(vector.body, verdict);
      expect(parsed.ok ? "event" : parsed.reason).toBe(vector.result);
    });
  });

  describe(`${name}: deliveries to refuse`, () => {
    it.each(vectors.refuse)("refuses: $name", async (vector) => {
      const platform = platformOf(vector);
      for (const headers of shapesOf(vector.headers)) {
        const verdict = await platform.verify({ headers, body: vector.body });
        expect(verdict).toEqual({ ok: false, reason: vector.result, status: 401 });
      }
    });

    it("answers every one of them alike", async () => {
      const answers = await Promise.all(
        vectors.refuse.map(async (vector) => {
          const platform = platformOf(vector);
          const verdict = await platform.verify({ headers: vector.headers, body: vector.body });
          const response = platform.answer({ kind: "refused", status: verdict.ok ? 200 : verdict.status });
          return JSON.stringify([response.status, [...response.headers], await response.text()]);
        }),
      );
      expect(new Set(answers).size).toBe(1);
    });
  });
}

/** The same headers in each shape that a runtime uses; without `Headers` where they hold what it does not take. */
function shapesOf(pairs: Vector["headers"]): HeadersInput[] {
  const record: Record<string, string | string[]> = {};
  for (const [name, value] of pairs) {
    const earlier = record[name];
    record[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  const shapes: HeadersInput[] = [pairs, pairs.flat(), record];
  try {
    shapes.push(new Headers(pairs.map(([name, value]): [string, string] => [name, value])));
  } catch {
    // NUL, line breaks, or beyond Latin-1.
  }
  return shapes;
}
