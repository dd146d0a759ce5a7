// Made by .storybook/main.ts from the interfaces in packages/react/src.
declare module "virtual:props" {
  export const props: Readonly<
    Record<
      string,
      readonly {
        readonly name: string;
        readonly type: string;
        readonly isOptional: boolean;
        readonly doc: string;
        readonly defaultValue?: string;
      }[]
    >
  >;
}
