// Finds Python, or gets it where apt-get can: the tests of what we sign have it make signatures that are not our own work.
import { aptInstall } from "./apt-install.ts";
import { runCommand } from "./run-command.ts";

const isThere = async (): Promise<boolean> => (await runCommand(["python3", "--version"])).code === 0;

if (!(await isThere()) && !((await aptInstall("python3")) && (await isThere()))) {
  console.error("The tests run python3, which is not here. Install Python 3 and try again.");
  process.exitCode = 1;
}
