import { Primary, Stories, Subtitle, Title, useOf } from "@storybook/addon-docs/blocks";
import type { ReactNode } from "react";
import { props } from "virtual:props";
import type { Message } from "@tacklebox/react";
import { Table } from "./table.tsx";
import { tokensOf } from "./tokens-of.ts";

/** What a component's page says beside its stories: `parameters: { about: { … } }`. */
export interface About {
  /** What it is for, in one sentence. */
  readonly sentence: string;
  /** The interface of its props, `WebhookFormProps` for instance; the table is read from the source. */
  readonly props: string;
  readonly slots: readonly string[];
  readonly keyboard: readonly (readonly [keys: string, what: string])[];
  /** Its English texts. */
  readonly messages: Readonly<Record<string, Message>>;
  /** What `onEvent` is told. */
  readonly events: readonly string[];
  /** Strict CSP, server rendering, and what else a host has to know. */
  readonly notes: readonly string[];
}

/** The page of a component. */
export function DocsPage(): ReactNode {
  const resolved = useOf<"meta">("meta", ["meta"]);
  // Storybook's parameters have no types.
  const about = resolved.preparedMeta.parameters["about"] as About | undefined;
  return (
    <>
      <Title />
      {about && <Subtitle>{about.sentence}</Subtitle>}
      <Primary />
      {about && <Facts {...about} />}
      <Stories includePrimary={false} />
    </>
  );
}

function Facts({ props: name, slots, keyboard, messages, events, notes }: About): ReactNode {
  return (
    <>
      <h2>Props</h2>
      <Table
        head={["prop", "type", "what for", "default"]}
        rows={(props[name] ?? []).map((prop) => [
          prop.isOptional ? `${prop.name}?` : prop.name,
          <code key="type">{prop.type}</code>,
          prop.doc,
          prop.defaultValue ?? "",
        ])}
      />
      <p>
        Everything else (<code>className</code>, <code>id</code>, <code>ref</code>, <code>data-…</code>,{" "}
        <code>aria-…</code>) goes to the outermost element.
      </p>
      {keyboard.length > 0 && (
        <>
          <h2>Keyboard</h2>
          <Table head={["keys", "what they do"]} rows={keyboard.map(([keys, what]) => [keys, what])} />
        </>
      )}
      <h2>Slots</h2>
      <p>
        Class <code>tb-…</code>, attribute <code>data-tb</code>, and keys of <code>appearance.classNames</code>:{" "}
        <Codes names={slots} />
      </p>
      <h2>Tokens</h2>
      <p>
        <Codes names={tokensOf(slots)} />
      </p>
      {events.length > 0 && (
        <>
          <h2>Events</h2>
          <p>
            <code>onEvent</code> of the provider is told: <Codes names={events} />
          </p>
        </>
      )}
      <h2>Messages</h2>
      <Table
        head={["id", "English"]}
        rows={Object.entries(messages).map(([id, message]) => [
          id,
          typeof message === "string" ? message : Object.values(message).join(" · "),
        ])}
      />
      <h2>Good to know</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function Codes({ names }: { readonly names: readonly string[] }): ReactNode {
  return names.map((name) => (
    <span key={name}>
      <code>{name}</code>{" "}
    </span>
  ));
}
