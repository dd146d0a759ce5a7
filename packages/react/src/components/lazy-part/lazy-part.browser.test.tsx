import { useState, type ReactElement } from "react";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { mount } from "../../../test/mount.tsx";
import { createStage } from "../../../test/stage.ts";
import { WebhooksProvider, type WebhooksProviderProps } from "../../provider.tsx";
import { LazyPart } from "./lazy-part.tsx";

function Counter({ name }: { readonly name: string }): ReactElement {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`${name} ${count}`}</button>;
}

const load = async () => ({ default: Counter });
const counter = (name: string) => page.getByRole("button", { name, exact: true });

it("shows a skeleton, then the part", async () => {
  mount(<LazyPart name="part" load={load} props={{ name: "One" }} />);
  await expect.element(counter("One 0")).toBeVisible();
  expect(document.querySelector("[aria-busy]")).toBeNull();
});

it("says that loading has failed, and tries again", async () => {
  const onError = vi.fn<NonNullable<WebhooksProviderProps["onError"]>>();
  const failing = vi.fn<typeof load>().mockRejectedValueOnce(new TypeError("Failed to fetch")).mockImplementation(load);
  mount(
    <WebhooksProvider api={createStage().api} scope="demo" onError={onError}>
      <LazyPart name="part" load={failing} props={{ name: "One" }} />
    </WebhooksProvider>,
  );
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.element(counter("One 0")).toBeVisible();
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.anything(), { component: "part", action: "load" });
});

it("keeps the state of a part, and nothing of another in its place", async () => {
  const { rerender } = mount(<LazyPart name="part" load={load} props={{ name: "One" }} />);
  await counter("One 0").click();
  rerender(<LazyPart name="part" load={load} props={{ name: "Still one" }} />);
  await expect.element(counter("Still one 1")).toBeVisible();
  rerender(<LazyPart name="other" load={load} props={{ name: "Other" }} fallback={null} />);
  await expect.element(counter("Other 0")).toBeVisible();
});
