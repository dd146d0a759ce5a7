import { mounts } from "../mounts.ts";
import { toPython } from "./literals.ts";
import type { GuidePlatform } from "./platform.ts";

export interface FlaskCodeOptions {
  readonly platform: Pick<GuidePlatform, "python">;
  readonly eventTypes: readonly string[];
  readonly secretVariable: string;
}

/** A file that receives in Python, which this package has no receiver for: the proof is checked in the file itself. */
export function flaskCode({ platform, eventTypes, secretVariable }: FlaskCodeOptions): string {
  const { imports, packages = [], answer, code } = platform.python;
  const route = mounts.flask.code.trimEnd().split("\n");
  return `${[...imports, "os"]
    .toSorted()
    .map((name) => `import ${name}`)
    .join("\n")}

${packages.map((name) => `import ${name}\n`).join("")}from flask import Flask, abort, request

SECRET = os.environ["${secretVariable}"].encode()
if not SECRET:
    raise ValueError("${secretVariable} is empty.")

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 1_048_576


def handle(event_type, payload):
${handlers(eventTypes)}

${code}


${[...route.slice(0, -1), "    handle(*parse(body))", `    return ${answer}`].join("\n")}
`;
}

function handlers(eventTypes: readonly string[]): string {
  if (eventTypes.length === 0) return "    pass  # Your own work, with event_type and payload.\n";
  const branches = eventTypes.map(
    (type, index) => `    ${index > 0 ? "elif" : "if"} event_type == ${toPython(type)}:
        pass  # Your own work, with payload.
`,
  );
  return branches.join("");
}
