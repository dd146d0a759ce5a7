/** As much of an OpenAPI 3.1 document as the sandbox reads; everything else stays unknown. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly servers?: readonly { readonly url: string }[];
  readonly paths?: object;
  readonly webhooks?: object;
  readonly components?: object;
  /** Reference to the schema of events whose types accounts name themselves. */
  readonly "x-open-event"?: string;
}

/** One operation of a contract, with JSON pointers to its schemas. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly schema: string; readonly type: BodyType };
  readonly answers: Readonly<Record<string, DeclaredAnswer>>;
}

/** The media type of a request body. The members of a form are texts. */
export type BodyType = (typeof BODY_TYPES)[number];

const BODY_TYPES = ["application/json", "application/x-www-form-urlencoded"] as const;

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: string;
}

/** What the contract says of one status code. */
interface DeclaredAnswer {
  /** Pointer to the JSON schema; absent where no JSON body is declared. */
  readonly schema?: string;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly schema: string }[];
}

export interface Contract {
  /** Address of the real API. */
  readonly server: string;
  readonly operations: readonly Operation[];
  /** Event type → pointer to the schema of its payload. */
  readonly events: Readonly<Record<string, string>>;
  /** Pointer to the schema of events of any other type, where there can be such. */
  readonly openEvent: string | undefined;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Reads the operations and events out of an OpenAPI document, following local references. */
export function readContract(document: OpenApiDocument): Contract {
  const at = createReader(document);
  const operations = entries(document.paths).flatMap(([path]) => readPathItem(at, path));
  const events: Record<string, string> = {};
  for (const [type] of entries(document.webhooks)) {
    const schema = at(`/webhooks/${escape(type)}/post/requestBody/content/application~1json/schema`);
    if (schema) events[type] = schema.pointer;
  }
  const openEvent = document["x-open-event"]?.replace("#", "");
  return { server: document.servers?.[0]?.url ?? "", operations, events, openEvent };
}

interface Found {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the value stands after references were followed. */
  readonly pointer: string;
}
type Reader = (pointer: string) => Found | undefined;

function readPathItem(at: Reader, path: string): Operation[] {
  const item = `/paths/${escape(path)}`;
  return METHODS.flatMap((method) => {
    const found = at(`${item}/${method}`);
    if (!found) return [];
    const parameters = new Map<string, Parameter>();
    for (const parameter of [...readParameters(at, item), ...readParameters(at, found.pointer)]) {
      parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    }
    const body = at(`${found.pointer}/requestBody`);
    const type = BODY_TYPES.find((candidate) => body && at(`${body.pointer}/content/${escape(candidate)}`));
    const schema = body && type && at(`${body.pointer}/content/${escape(type)}/schema`);
    return [
      {
        id: String(found.value["operationId"]),
        method: method.toUpperCase(),
        path,
        parameters: [...parameters.values()],
        ...(schema && { body: { required: body.value["required"] === true, schema: schema.pointer, type } }),
        answers: readAnswers(at, found.pointer),
      },
    ];
  });
}

function readParameters(at: Reader, owner: string): Parameter[] {
  const list = at(`${owner}/parameters`);
  return Object.keys(list?.value ?? {}).flatMap((index) => {
    const found = at(`${owner}/parameters/${index}`);
    const where = found?.value["in"];
    if (!found || (where !== "path" && where !== "query" && where !== "header")) return [];
    const required = found.value["required"] === true;
    return [{ name: String(found.value["name"]), in: where, required, schema: `${found.pointer}/schema` }];
  });
}

function readAnswers(at: Reader, operation: string): Record<string, DeclaredAnswer> {
  const answers: Record<string, DeclaredAnswer> = {};
  for (const [status] of entries(at(`${operation}/responses`)?.value)) {
    const found = at(`${operation}/responses/${status}`);
    if (!found) continue;
    const schema = at(`${found.pointer}/content/application~1json/schema`);
    const headers = entries(at(`${found.pointer}/headers`)?.value).flatMap(([name]) => {
      const header = at(`${found.pointer}/headers/${escape(name)}`);
      return header ? [{ name, required: header.value["required"] === true, schema: `${header.pointer}/schema` }] : [];
    });
    answers[status] = { headers, ...(schema && { schema: schema.pointer }) };
  }
  return answers;
}

function createReader(document: object): Reader {
  return function at(pointer: string): Found | undefined {
    let found: Found = { value: { ...document }, pointer: "" };
    for (const part of pointer.split("/").slice(1)) {
      const value = found.value[part.replaceAll("~1", "/").replaceAll("~0", "~")];
      if (!isObject(value)) return undefined;
      found = { value, pointer: `${found.pointer}/${part}` };
      const reference = found.value["$ref"];
      if (typeof reference !== "string" || !reference.startsWith("#/")) continue;
      const target = at(decodeURIComponent(reference.slice(1)));
      if (!target) throw new Error(`The contract refers to ${reference}, which is not there`);
      found = target;
    }
    return found;
  };
}

function isObject(value: unknown): value is Found["value"] {
  return typeof value === "object" && value !== null;
}

function entries(value: object | undefined): [string, unknown][] {
  return Object.entries(value ?? {});
}

function escape(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1");
}
