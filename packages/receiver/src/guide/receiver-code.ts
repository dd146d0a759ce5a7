import { flaskCode } from "./flask-code.ts";
import { frameworks } from "./frameworks.ts";
import { frames } from "./frames.ts";
import { javascriptCode } from "./javascript-code.ts";
import type { GuidePlatform } from "./platform.ts";

export interface ReceiverCodeOptions {
  /** A platform's name, as `api.platform` gives it. */
  readonly platform: string;
  /** Of `frameworks`. */
  readonly framework: string;
  /** The chosen ones, as the platform names them: any text. Up to twelve get a handler each; none or more get one for all. */
  readonly eventTypes: readonly string[];
  /** The environment variable with the signing secret; never the secret itself. @defaultValue the platform's usual one */
  readonly secretVariable?: string | undefined;
}

/** A small file that receives, to be pasted and completed. */
export interface ReceiverCode {
  readonly code: string;
  readonly language: "js" | "ts" | "python";
  /** Where it goes, below the project's folder. */
  readonly fileName: string;
  /** The command that installs what it imports. */
  readonly install: string;
  /** The environment variable that it reads the signing secret from. */
  readonly secretVariable: string;
  /** Further ones that it reads, an API key for instance. */
  readonly otherVariables: readonly string[];
}

/** As `receiverCode`, for one of these platforms. */
export function receiverCodeOf(
  platforms: Readonly<Record<string, GuidePlatform>>,
  options: ReceiverCodeOptions,
): ReceiverCode | undefined {
  const found = Object.entries(platforms).find(([name]) => name === options.platform);
  const framework = frameworks.find(({ id }) => id === options.framework)?.id;
  if (!found || !framework) return undefined;
  const [, platform] = found;
  const { secretVariable = platform.secretVariable } = options;
  // Intentionally without the text: it may be the secret, put into the wrong field.
  if (!/^[A-Z_][A-Z0-9_]*$/i.test(secretVariable)) {
    throw new TypeError("secretVariable is no name of an environment variable: letters, digits and underscores.");
  }
  const eventTypes = [...new Set(options.eventTypes)];
  const parts = { platform, secretVariable, eventTypes: eventTypes.length <= mostHandlers ? eventTypes : [] };
  const otherVariables = (platform.options ?? []).map(({ variable }) => variable);
  if (framework === "flask") {
    const code = flaskCode(parts);
    const install = ["pip install flask", ...Object.keys(platform.python.packages ?? {})].join(" ");
    return { code, language: "python", fileName: "app.py", install, secretVariable, otherVariables };
  }
  const { fileName, packages } = frames[framework];
  const install = ["npm install @tacklebox/receiver", ...packages].join(" ");
  const code = javascriptCode({ ...parts, framework });
  return { code, language: "js", fileName, install, secretVariable, otherVariables };
}

const mostHandlers = 12;
