import type { Operation } from "./contract.ts";

const HOW_MANY = 3;

/** The three operations whose method and path look most like what was asked for. */
export function findClosest(operations: readonly Operation[], method: string, path: string): string[] {
  return operations
    .map((operation) => ({ operation, far: distance(operation, method, path) }))
    .toSorted((left, right) => left.far - right.far)
    .slice(0, HOW_MANY)
    .map(({ operation }) => `${operation.method} ${operation.path}`);
}

function distance(operation: Operation, method: string, path: string): number {
  const asked = path.split("/");
  // A parameter's place may hold anything, so what stands there costs nothing.
  const template = operation.path
    .split("/")
    .map((part, index) => (part.startsWith("{") ? (asked[index] ?? part) : part));
  return levenshtein(template.join("/"), path) + (operation.method === method ? 0 : 0.5);
}

function levenshtein(left: string, right: string): number {
  // Long paths are hostile, not misspelt.
  const other = right.slice(0, 200);
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, character] of left.slice(0, 200).split("").entries()) {
    const next = [line + 1];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (other[column - 1] === character ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
