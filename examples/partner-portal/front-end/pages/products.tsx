import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import type { DeskProduct } from "../../sandbox-desk/desk.ts";
import { useDesk } from "../desk.ts";
import { useLive } from "../live.tsx";
import { FirstSteps, useHasWebhook } from "../parts/first-steps.tsx";
import { LiveFeed } from "../parts/live-feed.tsx";
import { Problem } from "../parts/problem.tsx";
import { ProductCard } from "../parts/product-card.tsx";

const ideas = ["Ash bench", "Beech stool", "Cherry table", "Pine shelf", "Brass lamp", "Felt armchair", "Cane chair"];

interface Upload {
  readonly uuid: string;
  /** By `performance.now()`, when the button was pressed. */
  readonly at: number;
}

export function Products(): ReactNode {
  const { view, problem, act } = useDesk();
  const [uploads, setUploads] = useState(0);
  const [last, setLast] = useState<Upload>();
  const [name, setName] = useState<string>();
  const hasWebhook = useHasWebhook();
  const suggested = ideas[uploads % ideas.length] ?? "";

  const upload = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const at = performance.now();
    const product = await act<DeskProduct>("products", { name: name?.trim() || suggested });
    if (!product) return;
    setLast({ uuid: product.uuid, at });
    setUploads((count) => count + 1);
    setName(undefined);
  };

  return (
    <section className="page with-feed">
      <div>
        <h1>Products</h1>
        {/* Shown at once, so that nothing moves while it loads. */}
        {view && hasWebhook !== undefined && (
          <>
            <FirstSteps hasWebhook={hasWebhook} />
            <form className="upload row" onSubmit={(event) => void upload(event)}>
              <label>
                Name
                <input value={name ?? suggested} onChange={({ target }) => setName(target.value)} />
              </label>
              <button className="primary">Upload product</button>
              <Measured upload={last} />
            </form>
            <ul className="cards">
              {view.products.toReversed().map((product) => (
                <ProductCard
                  key={product.uuid}
                  product={product}
                  onDeed={(deed) => void act(`products/${product.uuid}/${deed}`)}
                />
              ))}
            </ul>
          </>
        )}
        <Problem text={problem} />
      </div>
      <LiveFeed />
    </section>
  );
}

/** From the click to the verified delivery on this page. */
function Measured({ upload }: { readonly upload: Upload | undefined }): ReactNode {
  const { arrivals } = useLive();
  const [said, setSaid] = useState("");
  const first =
    upload &&
    arrivals.findLast(({ subject, delivery }) => subject.uuid === upload.uuid && delivery.status === "delivered");
  useEffect(() => {
    if (upload && first) setSaid(`Verified delivery here ${Math.round(first.at - upload.at)} ms after the click.`);
  }, [upload, first]);
  return (
    <p role="status" className="measured">
      {said}
    </p>
  );
}
