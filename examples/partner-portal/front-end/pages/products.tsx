import { useState, type FormEvent, type ReactNode } from "react";
import type { DeskProduct, DeskUpload } from "../../sandbox-desk/platforms/vntana.ts";
import { useDesk } from "../desk.ts";
import { FirstSteps, useHasWebhook } from "../parts/first-steps.tsx";
import { FeedPage } from "../parts/feed-page.tsx";
import { Measured, type Click } from "../parts/measured.tsx";
import { Problem } from "../parts/problem.tsx";
import { ProductCard } from "../parts/product-card.tsx";

const ideas = ["Ash bench", "Beech stool", "Cherry table", "Pine shelf", "Brass lamp", "Felt armchair", "Cane chair"];

export function Products(): ReactNode {
  const { view: products, problem, act } = useDesk<readonly DeskProduct[]>("/products");
  const [uploads, setUploads] = useState(0);
  const [last, setLast] = useState<Click>();
  const [name, setName] = useState<string>();
  const hasWebhook = useHasWebhook();
  const suggested = ideas[uploads % ideas.length] ?? "";

  const upload = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const at = performance.now();
    const product = await act<DeskUpload>("products", { name: name?.trim() || suggested });
    if (!product) return;
    setLast({ id: product.uuid, at, missed: product.missed });
    setUploads((count) => count + 1);
    setName(undefined);
  };

  return (
    <FeedPage title="Products">
      <Problem text={problem} />
      {/* Shown at once, so that nothing moves while it loads. */}
      {products && hasWebhook !== undefined && (
        <>
          <FirstSteps hasWebhook={hasWebhook} deed="Upload a product below" />
          <form className="upload row" onSubmit={(event) => void upload(event)}>
            <label>
              Name
              <input value={name ?? suggested} onChange={({ target }) => setName(target.value)} />
            </label>
            <button className="primary">Upload product</button>
            <Measured click={last} />
          </form>
          <ul className="cards">
            {products.toReversed().map((product) => (
              <ProductCard
                key={product.uuid}
                product={product}
                onDeed={(deed) => void act(`products/${product.uuid}/${deed}`)}
              />
            ))}
          </ul>
        </>
      )}
    </FeedPage>
  );
}
