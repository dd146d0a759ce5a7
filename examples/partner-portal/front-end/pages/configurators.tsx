import { useEffect, useState, type ReactNode } from "react";
import type { ConfiguratorLink } from "../../back-end/partner-platform.ts";
import { useAccount } from "../account.tsx";
import { useLive } from "../live.tsx";
import { Furniture } from "../parts/furniture.tsx";
import { Problem } from "../parts/problem.tsx";
import { linkTo } from "../route.ts";

/** What the handler of `product.completed` made: finished products put into a configurator of their kind. */
export function Configurators(): ReactNode {
  const { call } = useAccount();
  const { arrivals } = useLive();
  const [shelf, setShelf] = useState<readonly ConfiguratorLink[]>();
  const [problem, setProblem] = useState<string>();
  const newest = arrivals[0]?.delivery.id;
  useEffect(() => {
    call<readonly ConfiguratorLink[]>("/api/configurators").then(setShelf, (error: Error) => setProblem(error.message));
  }, [call, newest]);
  return (
    <section className="page">
      <h1>Configurators</h1>
      <p className="lead">
        When a product is completed, the endpoint’s handler puts it into the configurator of its kind and makes one
        where there is none. <a {...linkTo("/")}>Complete a product</a> to see it happen.
      </p>
      <Problem text={problem} />
      <ul className="cards wide">
        {shelf?.map(({ uuid, name, productCount, url }) => (
          <li className="panel padded" key={uuid}>
            <Furniture name={name.replace(/e?s$/, "")} />
            <h2>{name}</h2>
            <p>{productCount === 1 ? "1 product" : `${productCount} products`}</p>
            <label>
              Link that embeds it
              <input readOnly value={url} onFocus={({ target }) => target.select()} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
