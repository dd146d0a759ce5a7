import { beforeEach, vi } from "vitest";

// A test that makes the code complain on the console says so by giving console.error an implementation of its own
// (`vi.spyOn(console, "error").mockImplementation(…)`); any other complaint fails it.
beforeEach(() => {
  const complain = console.error;
  const complaints: unknown[][] = [];
  console.error = (...complaint) => {
    complaints.push(complaint);
    complain(...complaint);
  };
  return () => {
    vi.restoreAllMocks();
    console.error = complain;
    const [first] = complaints;
    if (first) throw new Error(`unexpected console.error: ${first.join(" ")}`);
  };
});
