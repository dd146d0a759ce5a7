interface Manifest {
  readonly files: readonly string[];
  readonly exports: Entries;
  readonly publishConfig: { readonly exports: Entries };
}

type Entries = Readonly<Record<string, unknown>>;
type Entry = readonly [name: string, target: unknown];

/** The text of a library's package.json with one entry for each platform. */
export function libraryManifest(text: string, names: readonly string[]): string {
  return changed(text, ({ exports, publishConfig }) => ({
    exports: among(
      exports,
      names.map((name): Entry => [`./${name}`, `./src/platforms/${name}/index.ts`]),
    ),
    publishConfig: {
      ...publishConfig,
      exports: among(
        publishConfig.exports,
        names.map((name): Entry => [`./${name}`, built(`platforms/${name}/index`)]),
      ),
    },
  }));
}

/** The text of spec's package.json, all of whose entries are platforms'. */
export function specManifest(text: string, names: readonly string[]): string {
  return changed(text, ({ publishConfig }) => ({
    files: ["dist", ...names.flatMap((name) => [`${name}/vectors.json`, `${name}/examples`])],
    exports: Object.fromEntries(
      names.flatMap((name) => {
        const made = `./generated/${name}`;
        return specEntries(name, { index: `${made}/index.ts`, examples: `${made}/examples.ts`, folder: made });
      }),
    ),
    publishConfig: {
      ...publishConfig,
      exports: Object.fromEntries([
        ...names.flatMap((name) =>
          specEntries(name, {
            index: built(`${name}/index`),
            examples: built(`${name}/examples`),
            folder: `./dist/${name}`,
          }),
        ),
        ["./package.json", "./package.json"],
      ]),
    },
  }));
}

interface SpecTargets {
  readonly index: unknown;
  readonly examples: unknown;
  readonly folder: string;
}

function specEntries(name: string, { index, examples, folder }: SpecTargets): readonly Entry[] {
  return [
    [`./${name}`, index],
    [`./${name}/examples`, examples],
    [`./${name}/examples/*.json`, `./${name}/examples/*.json`],
    [`./${name}/openapi.json`, `${folder}/openapi.json`],
    [`./${name}/vectors.json`, `./${name}/vectors.json`],
  ];
}

/** The entry of the package itself, the platforms', then the others in the order in which they were. */
function among({ ".": main, ...rest }: Entries, entries: readonly Entry[]): Entries {
  const others = Object.entries(rest).filter(([, target]) => !JSON.stringify(target).includes("/platforms/"));
  return Object.fromEntries([[".", main], ...entries, ...others]);
}

function built(path: string): object {
  return { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

function changed(text: string, change: (manifest: Manifest) => Partial<Manifest>): string {
  const manifest: Manifest = JSON.parse(text);
  // Members keep their places.
  return `${JSON.stringify({ ...manifest, ...change(manifest) }, undefined, 2)}\n`;
}
