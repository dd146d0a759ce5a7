import { mounts } from "../mounts.ts";
import { toPython } from "./literals.ts";
import type { GuidePlatform } from "./platform.ts";

export interface FlaskCodeOptions {
  readonly platform: Pick<GuidePlatform, "python" | "options" | "handlersChoose">;
  readonly eventTypes: readonly string[];
  readonly secretVariable: string;
}

/** A file that receives in Python, which this package has no receiver for: the proof is checked in the file itself. */
export function flaskCode({ platform, eventTypes, secretVariable }: FlaskCodeOptions): string {
  const { imports, packages = {}, answer, code } = platform.python;
  const route = mounts.flask.code.trimEnd().split("\n");
  return `${[...imports, "os"]
    .toSorted()
    .map((name) => `import ${name}`)
    .join("\n")}

${Object.values(packages)
  .map((line) => `${line}\n`)
  .join("")}from flask import Flask, abort, request

SECRET = os.environ["${secretVariable}"].encode()
if not SECRET:
    raise ValueError("${secretVariable} is empty.")
${constants(platform.options)}
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1_048_576


def handle(event_type, payload):
${handlers(eventTypes, platform.handlersChoose)}

${code}


${[...route.slice(0, -1), ...calling(platform.handlersChoose), `    return ${answer}`].join("\n")}
`;
}

function constants(options: GuidePlatform["options"] = []): string {
  return options
    .map(({ name, variable }) => `${name.replace(/[A-Z]/g, "_$&").toUpperCase()} = os.environ["${variable}"]\n`)
    .join("");
}

function calling(isChoice = false): readonly string[] {
  return isChoice ? ["    if not handle(*parse(body)):", "        abort(501)"] : ["    handle(*parse(body))"];
}

function handlers(eventTypes: readonly string[], isChoice = false): string {
  const choice = (indent: string): string =>
    isChoice ? `${indent}return False  # True once this does it all: then the platform does nothing itself\n` : "";
  if (eventTypes.length === 0) return `    pass  # Your own work, with event_type and payload.\n${choice("    ")}`;
  const branches = eventTypes.map(
    (type, index) => `    ${index > 0 ? "elif" : "if"} event_type == ${toPython(type)}:
        pass  # Your own work, with payload.
${choice("        ")}`,
  );
  return branches.join("");
}
