// The page that picker.ts measures in. Times are wall time in milliseconds, style and layout included.
import type { EventCatalog } from "@tacklebox/client";
import { EventPicker } from "@tacklebox/react";
import { memo, useCallback, useState, type ReactElement, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** What one page was measured to take. */
export interface PageTimes {
  readonly mount: number;
  /** With every category opened, where there are any. */
  readonly open: number;
  readonly toggles: readonly number[];
}

const [categories, eventsEach] = [20, 50];

const catalog: EventCatalog = {
  categories: Array.from({ length: categories }, (_, category) => ({
    name: `Category ${category}`,
    eventTypes: Array.from({ length: eventsEach }, (__, event) => ({
      name: `category${category}.event_${event}`,
      description: `Something of kind ${event} took place, and whoever asked is told`,
    })),
  })),
};
const eventTypes = catalog.categories.flatMap((category) => category.eventTypes);

const contenders: Readonly<Record<string, () => ReactNode>> = {
  picker: () => <EventPicker catalog={catalog} />,
  bare: () => <BareList />,
};

/** The least that React needs for as many checkboxes with the same texts. */
function BareList(): ReactElement {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback(
    (name: string) =>
      setChosen((last) => new Set(last.has(name) ? [...last].filter((other) => other !== name) : [...last, name])),
    [],
  );
  return (
    <ul>
      {eventTypes.map(({ name, description }) => (
        <BareRow key={name} name={name} description={description} isChosen={chosen.has(name)} toggle={toggle} />
      ))}
    </ul>
  );
}

interface BareRowProps {
  readonly name: string;
  readonly description: string | undefined;
  readonly isChosen: boolean;
  readonly toggle: (name: string) => void;
}

const BareRow = memo(function BareRow({ name, description, isChosen, toggle }: BareRowProps) {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} onChange={() => toggle(name)} /> <code>{name}</code>{" "}
        <small>{description}</small>
      </label>
    </li>
  );
});

function timeOf(work: () => void): number {
  const start = performance.now();
  flushSync(work);
  // Asking for a size makes the browser do what it would otherwise do before the next frame.
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

function measure(name: string): PageTimes {
  const root = createRoot(document.querySelector("main") ?? document.body);
  const mount = timeOf(() => root.render(contenders[name]?.()));
  const open = timeOf(() => {
    for (const title of document.querySelectorAll<HTMLElement>("[aria-expanded=false]")) title.click();
  });
  const boxes = [...document.querySelectorAll<HTMLInputElement>("label input[type=checkbox]")];
  if (boxes.length !== eventTypes.length) throw new Error(`${boxes.length} boxes`);
  const toggles = Array.from({ length: 21 }, (_, at) => timeOf(() => boxes[(at * 397) % boxes.length]?.click()));
  return { mount, open: mount + open, toggles };
}

Object.assign(globalThis, { measure });
