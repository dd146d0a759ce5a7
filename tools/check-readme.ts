// Type-checks the TypeScript in the READMEs as a user would who copies it, each block as a file of its own.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { trackedFiles } from "./tracked-files.ts";

// Below the root, so that packages resolve as they do in the workspace.
const folder = join(root, ".readme");
const readmes = (await trackedFiles()).filter((file) => file.endsWith("README.md"));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
try {
  const blocks = readmes.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map(
      ([, extension = "ts", code = ""]) => ({ file, extension, code }),
    ),
  );
  for (const [index, { file, extension, code }] of blocks.entries()) {
    writeFileSync(join(folder, `${file.replaceAll("/", "-")}.${index}.${extension}`), `${code}\nexport {};\n`);
  }
  const compilerOptions = {
    jsx: "react-jsx",
    isolatedDeclarations: false,
    declaration: false,
    skipLibCheck: true,
    noUnusedLocals: false,
  };
  const config = { extends: "../tsconfig.base.json", include: ["*.ts", "*.tsx"], compilerOptions };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const { code, output } = await runCommand(["tsc", "-p", folder]);
  console.log(code === 0 ? `${blocks.length} examples in ${readmes.length} READMEs type-check` : output);
  process.exitCode = code;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
