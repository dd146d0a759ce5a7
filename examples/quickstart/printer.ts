/** What a step found out: a line for people, and data for programs. */
export interface Finding {
  readonly says: string;
  readonly [fact: string]: unknown;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Finding>;
}

export interface Printer {
  title(text: string): void;
  /** Runs a step and prints what it found, or why it did not hold. Later steps are not run after one that did not. */
  step(step: Step): Promise<void>;
  note(text: string): void;
  /** Prints the sum, and says whether every step held. */
  end(): boolean;
}

/** Prints steps for people, or with `isJson` one JSON object per line. */
export function createPrinter({ isJson, write }: { isJson: boolean; write: (text: string) => void }): Printer {
  const start = performance.now();
  let held = 0;
  let failed = 0;
  const print = (text: string, json: object) => write(isJson ? `${JSON.stringify(json)}\n` : `${text}\n`);

  return {
    title: (text) => print(`\n${text}\n`, { title: text }),
    note: (text) => print(text, { note: text }),
    async step({ name, run }) {
      if (failed > 0) return;
      const began = performance.now();
      try {
        const { says, ...facts } = await run();
        held++;
        const ms = round(performance.now() - began);
        print(` ✓ ${name.padEnd(30)} ${`${ms} ms`.padStart(9)}  ${says}`, {
          step: name,
          held: true,
          ms,
          says,
          ...facts,
        });
      } catch (error) {
        failed++;
        const reason = error instanceof Error ? error.message : String(error);
        print(` ✗ ${name.padEnd(30)} ${"".padStart(9)}  ${reason}`, { step: name, held: false, reason });
      }
    },
    end() {
      const ms = round(performance.now() - start);
      const sum = failed === 0 ? `All ${held} steps held` : `Stopped at step ${held + 1}`;
      print(`\n${sum}, in ${ms} ms.\n`, { held, failed, ms });
      return failed === 0;
    },
  };
}

function round(milliseconds: number): number {
  return milliseconds < 10 ? Math.round(milliseconds * 10) / 10 : Math.round(milliseconds);
}
