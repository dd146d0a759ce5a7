import { beforeEach, vi } from "vitest";

/**
 * Fails every test that makes the code complain on the console. One that does so on purpose gives the method an implementation of
 * its own: `vi.spyOn(console, "error").mockImplementation(…)`.
 */
export function forbidComplaints(methods: readonly ("error" | "warn")[]): void {
  beforeEach(() => {
    const complaints: string[] = [];
    const restore = methods.map((method) => listen(method, complaints));
    return () => {
      vi.restoreAllMocks();
      for (const stop of restore) stop();
      const [first] = complaints;
      if (first) throw new Error(first);
    };
  });
}

function listen(method: "error" | "warn", complaints: string[]): () => void {
  const complain = console[method];
  console[method] = (...complaint: unknown[]) => {
    complaints.push(`unexpected console.${method}: ${complaint.join(" ")}`);
    complain(...complaint);
  };
  return () => {
    console[method] = complain;
  };
}
