import { lazy, Suspense, type ReactNode } from "react";
import { useAccount } from "./account.tsx";
import { LiveProvider } from "./live.tsx";
import { Header } from "./parts/header.tsx";
import { SignIn } from "./parts/sign-in.tsx";
import { navigate, usePath } from "./route.ts";

const Products = lazy(async () => ({ default: (await import("./pages/products.tsx")).Products }));
const Configurators = lazy(async () => ({ default: (await import("./pages/configurators.tsx")).Configurators }));
const Settings = lazy(async () => ({ default: (await import("./pages/webhooks.tsx")).Webhooks }));
const Deliveries = lazy(async () => ({ default: (await import("./pages/deliveries.tsx")).Deliveries }));
const Troubleshoot = lazy(async () => ({ default: (await import("./pages/troubleshoot.tsx")).Troubleshoot }));

export function App(): ReactNode {
  const { user, hasEnded } = useAccount();
  const path = usePath();
  if (user === undefined) return null;
  if (user === null) return <SignIn />;
  return (
    <LiveProvider key={user.tenant}>
      <Header />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<p className="waiting">Loading…</p>}>
          <Page path={path} />
        </Suspense>
      </main>
      {/* Over the page, so that a form that is half filled stays. */}
      {hasEnded && <SignIn isAgain />}
    </LiveProvider>
  );
}

function Page({ path }: { readonly path: string }): ReactNode {
  const first = path.split("/")[1];
  switch (first) {
    case "":
      return <Products />;
    case "configurators":
      return <Configurators />;
    case "webhooks":
      return <Settings path={path.slice("/webhooks".length)} onPathChange={(next) => navigate(`/webhooks${next}`)} />;
    case "deliveries":
      return <Deliveries />;
    case "troubleshoot":
      return <Troubleshoot />;
    default:
      return <NotFound />;
  }
}

function NotFound(): ReactNode {
  return (
    <section className="page">
      <h1>There is no such page</h1>
      <p>
        Go to <a href="/">products</a>.
      </p>
    </section>
  );
}
