// Runs on any Node, so that an old one is told what it lacks instead of failing on the first type.
if (process.features.typescript) await import("./start.ts");
else {
  console.error(
    `The portal needs Node 22.18 or newer, and this is ${process.version}. Install a newer Node and try again.`,
  );
  process.exitCode = 1;
}
