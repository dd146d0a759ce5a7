import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Sandbox } from "@tacklebox/sandbox";
import { serve } from "@tacklebox/sandbox/server";
import { onTestFinished } from "vitest";

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
  /** The lines of `--json`. */
  readonly lines: readonly Line[];
  /** `true Create a webhook` and so on. */
  readonly steps: readonly string[];
}

interface Line {
  readonly step?: string;
  readonly held?: boolean | number;
  readonly reason?: string;
  readonly note?: string;
  readonly says?: string;
}

/** Runs the program as people do. */
export async function quickstart(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "../main.ts"), ...args], {
    env: { ...process.env, ...env },
  });
  let output = "";
  let complaint = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (complaint += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const texts = args.includes("--json") ? output.trim().split("\n") : [];
  const lines = texts.map((line): Line => JSON.parse(line));
  const steps = lines.flatMap(({ step, held }) => (step ? [`${held} ${step}`] : []));
  return { code, output, complaint, lines, steps };
}

/** A platform over HTTP in place of the real one, and what it was called with. */
export async function standIn(sandbox: Sandbox<unknown>): Promise<{ url: string; calls: readonly string[] }> {
  const calls: string[] = [];
  const fetch = (request: Request) => (
    calls.push(`${request.method} ${new URL(request.url).pathname}`),
    sandbox.fetch(request)
  );
  const server = await serve({ fetch } as typeof sandbox);
  onTestFinished(() => server.close());
  return { url: server.url, calls };
}
