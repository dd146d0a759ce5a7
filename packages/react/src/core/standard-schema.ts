/** What of Standard Schema (https://standardschema.dev) the form needs; schemas of Zod, Valibot, ArkType and others fit. */
export interface StandardSchema<Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
    readonly types?: { readonly input: Input; readonly output: unknown } | undefined;
  };
}

export interface SchemaResult {
  readonly issues?: readonly SchemaIssue[] | undefined;
}

export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** Field → what the schema has against it, the first issue of each. What is about no field is under an empty name. */
export async function schemaErrors<Input>(
  schema: StandardSchema<Input>,
  value: Input,
): Promise<Readonly<Record<string, string>>> {
  const { issues = [] } = await schema["~standard"].validate(value);
  const found = new Map<string, string>();
  for (const { message, path: [first = ""] = [] } of issues) {
    const field = String(typeof first === "object" ? first.key : first);
    if (!found.has(field)) found.set(field, message);
  }
  return Object.fromEntries(found);
}
