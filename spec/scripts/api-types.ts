import openapiTS, { astToString } from "openapi-typescript";
import type { SchemaObject } from "openapi-typescript";
import ts from "typescript";

import type { Contract } from "./bundle.ts";

/** Writes the text of `api.d.ts`: openapi-typescript's types, with open enums and flavoured ids. */
export async function apiTypes(contract: Contract): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(contract), {
    alphabetize: true,
    // Otherwise a member with a default counts as required in request bodies too (openapi-typescript#1741).
    defaultNonNullable: false,
    inject: flavor,
    transform: (schema) => openEnum(schema) ?? flavoured(schema),
    silent: true,
  });
  return astToString(nodes);
}

const flavor = `/** An id that accepts any plain string and refuses the id of another kind. */
export type Flavor<N extends string> = string & { readonly __flavor?: N };
`;

function openEnum(schema: SchemaObject): ts.TypeNode | undefined {
  const known: unknown = extension(schema, "x-open-enum");
  if (!Array.isArray(known)) return undefined;
  const literals = known.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  // `string & {}` keeps the known values in completion while any other string stays assignable.
  const anyOther = ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
  return ts.factory.createUnionTypeNode([...literals, anyOther]);
}

function flavoured(schema: SchemaObject): ts.TypeNode | undefined {
  const name: unknown = extension(schema, "x-flavor");
  if (typeof name !== "string") return undefined;
  return ts.factory.createTypeReferenceNode("Flavor", [
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name)),
  ]);
}

function extension(schema: SchemaObject, name: `x-${string}`): unknown {
  return Object.getOwnPropertyDescriptor(schema, name)?.value;
}
