import { readFileSync } from "node:fs";
import ts from "typescript-5";

/** One prop of a component, as written. */
export interface Prop {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** The docstring, without its `@defaultValue`. */
  readonly doc: string;
  readonly defaultValue?: string;
}

/** The props that interfaces called `…Props` in these files declare, by the interface's name. */
export function readProps(files: readonly string[]): Readonly<Record<string, readonly Prop[]>> {
  const found: Record<string, readonly Prop[]> = {};
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, "utf8"),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    for (const statement of source.statements) {
      if (!ts.isInterfaceDeclaration(statement) || !statement.name.text.endsWith("Props")) continue;
      found[statement.name.text] = statement.members.flatMap((member) => toProp(member, source));
    }
  }
  return found;
}

function toProp(member: ts.TypeElement, source: ts.SourceFile): readonly Prop[] {
  if (!ts.isPropertySignature(member) && !ts.isMethodSignature(member)) return [];
  const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc);
  const tag = comment?.tags?.find(({ tagName }) => tagName.text === "defaultValue");
  const defaultValue = ts.getTextOfJSDocComment(tag?.comment)?.trim();
  return [
    {
      name: member.name.getText(source).replaceAll(/^["']|["']$/g, ""),
      type: oneLine(typeText(member, source)),
      isOptional: member.questionToken !== undefined,
      doc: oneLine(ts.getTextOfJSDocComment(comment?.comment) ?? ""),
      ...(defaultValue && { defaultValue: oneLine(defaultValue) }),
    },
  ];
}

function typeText(member: ts.PropertySignature | ts.MethodSignature, source: ts.SourceFile): string {
  if (ts.isPropertySignature(member)) return member.type?.getText(source) ?? "unknown";
  const given = member.parameters.map((parameter) => parameter.getText(source)).join(", ");
  return `(${given}) => ${member.type?.getText(source) ?? "void"}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
