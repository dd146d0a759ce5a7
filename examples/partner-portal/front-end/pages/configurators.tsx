import { useEffect, type ReactNode } from "react";
import type { ConfiguratorLink } from "../../back-end/partner-platform.ts";
import { useAnswer } from "../answer.ts";
import { LiveProvider, useLive } from "../live.tsx";
import { Furniture } from "../parts/furniture.tsx";
import { Problem } from "../parts/problem.tsx";
import { usePlatform } from "../preferences.tsx";
import { linkTo } from "../route.ts";

/** What the handler of `product.completed` made: finished products put into a configurator of their kind. */
export function Configurators(): ReactNode {
  return (
    <LiveProvider>
      <Shelf />
    </LiveProvider>
  );
}

function Shelf(): ReactNode {
  const { arrivals } = useLive();
  const path = `/api/${usePlatform().name}/configurators`;
  const { answer: shelf, problem, ask } = useAnswer<readonly ConfiguratorLink[]>(path);
  const newest = arrivals[0];
  useEffect(() => {
    if (newest) void ask();
  }, [ask, newest]);
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
