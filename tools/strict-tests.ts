import { afterEach, beforeEach, expect, vi } from "vitest";

// A test that makes the code complain on the console has to say so by spying itself; any other complaint fails it.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const complaints = vi.isMockFunction(console.error) ? console.error.mock.calls : [];
  vi.restoreAllMocks();
  expect(complaints, "unexpected console.error").toEqual([]);
});
