import type { JsonObject, JsonValue } from "./json.ts";
import type { Action } from "./platform.ts";
import { ActionRefused } from "./platform.ts";

/** What a member holds; with `?` it may be left out. A list names the values of a member that may be left out. */
type Kind = keyof Kinds | `${keyof Kinds}?` | readonly string[];

interface Kinds {
  readonly text: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly object: JsonObject;
}

type Optional<Of extends Kind> = Of extends `${keyof Kinds}?` | readonly string[] ? true : false;
type Value<Of extends Kind> = Of extends keyof Kinds
  ? Kinds[Of]
  : Of extends `${infer Name extends keyof Kinds}?`
    ? Kinds[Name]
    : Of extends readonly (infer One)[]
      ? One
      : never;
type Input<Members extends Readonly<Record<string, Kind>>> = {
  readonly [Name in keyof Members as Optional<Members[Name]> extends true ? never : Name]: Value<Members[Name]>;
} & {
  readonly [Name in keyof Members as Optional<Members[Name]> extends true ? Name : never]?: Value<Members[Name]>;
};

/** Makes an action from the members of its input, which become a JSON Schema, and from what it does. */
export type MakeAction = <const Members extends Readonly<Record<string, Kind>>>(
  members: Members,
  run: (input: Input<Members>) => JsonValue | void,
) => Action;

/** For a platform whose domain says no by throwing; `isRefusal` tells that from a mistake. */
export function createActionMaker(isRefusal: (error: unknown) => error is Error): MakeAction {
  return (members, run) => toAction(members, { run, isRefusal });
}

interface Deed<Members extends Readonly<Record<string, Kind>>> {
  readonly run: (input: Input<Members>) => JsonValue | void;
  readonly isRefusal: (error: unknown) => error is Error;
}

function toAction<const Members extends Readonly<Record<string, Kind>>>(
  members: Members,
  { run, isRefusal }: Deed<Members>,
): Action {
  const properties = Object.entries(members).map(([name, kind]): [string, JsonObject] => [name, toSchema(kind)]);
  const required = Object.entries(members).flatMap(([name, kind]) => (String(kind) in SCHEMAS ? [name] : []));
  return {
    input: { type: "object", properties: Object.fromEntries(properties), required, additionalProperties: false },
    run(input) {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the control API has held it against the schema above
        return run(input as Input<Members>) ?? {};
      } catch (error) {
        if (isRefusal(error)) throw new ActionRefused(error.message);
        throw error;
      }
    },
  };
}

const SCHEMAS: Readonly<Record<string, JsonObject>> = {
  text: { type: "string" },
  texts: { type: "object", additionalProperties: { type: "string" } },
  object: { type: "object" },
};

function toSchema(kind: Kind): JsonObject {
  if (typeof kind !== "string") return { enum: kind };
  return SCHEMAS[kind.replace("?", "")] ?? {};
}
