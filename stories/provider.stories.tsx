import preview from "#storybook/preview";
import { useWebhooks } from "@tacklebox/react/headless";
import type { ReactNode } from "react";

function Names(): ReactNode {
  const webhooks = useWebhooks();
  if (webhooks.state !== "ready") return <p>{webhooks.state}</p>;
  return (
    <ul>
      {webhooks.value.items.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

const meta = preview.meta({ title: "Hooks/useWebhooks", component: Names, tags: ["!autodocs"] });

export const Ready = meta.story({
  async play({ canvas }) {
    await canvas.findByText("Order sync");
  },
});
