import { lazy, Suspense, type ComponentType, type LazyExoticComponent, type ReactNode } from "react";
import { useAccount } from "./account.tsx";
import { Header } from "./parts/header.tsx";
import type { OwnPage } from "./platforms/platform.ts";
import { usePlatform } from "./preferences.tsx";
import { navigate, usePath } from "./route.ts";

const SignIn = lazyPart(() => import("./parts/sign-in.tsx"), "SignIn");
const Settings = lazyPart(() => import("./pages/webhooks.tsx"), "Webhooks");
const Deliveries = lazyPart(() => import("./pages/deliveries.tsx"), "Deliveries");
const Troubleshoot = lazyPart(() => import("./pages/troubleshoot.tsx"), "Troubleshoot");

const ownPages: Readonly<Record<OwnPage["page"], ComponentType>> = {
  actions: lazyPart(() => import("./pages/actions.tsx"), "Actions"),
  configurators: lazyPart(() => import("./pages/configurators.tsx"), "Configurators"),
  mails: lazyPart(() => import("./pages/mails.tsx"), "Mails"),
  products: lazyPart(() => import("./pages/products.tsx"), "Products"),
};

/** A component that is loaded when it is first shown. */
function lazyPart<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy<ComponentType<Props>>(async () => ({ default: (await load())[name] }));
}

export function App(): ReactNode {
  const { user, hasEnded } = useAccount();
  const { name } = usePlatform();
  const path = usePath();
  if (user === undefined) return null;
  if (user === null) {
    return (
      <Suspense>
        <SignIn />
      </Suspense>
    );
  }
  return (
    <>
      <Header />
      {/* Another one for each account and platform: nothing of one is shown for another. */}
      <main id="content" tabIndex={-1} key={`${user.tenant} ${name}`}>
        <Suspense fallback={<p className="waiting">Loading…</p>}>
          <Page path={path} />
        </Suspense>
      </main>
      {/* Over the page, so that a form that is half filled stays. */}
      <Suspense>{hasEnded && <SignIn isAgain />}</Suspense>
    </>
  );
}

function Page({ path }: { readonly path: string }): ReactNode {
  const { pages } = usePlatform();
  const [, first = ""] = path.split("/");
  switch (first) {
    case "webhooks":
      return <Settings path={path.slice("/webhooks".length)} onPathChange={(next) => navigate(`/webhooks${next}`)} />;
    case "deliveries":
      return <Deliveries />;
    case "troubleshoot":
      return <Troubleshoot />;
    default: {
      const own = pages[first];
      const Own = own ? ownPages[own.page] : NotFound;
      return <Own />;
    }
  }
}

function NotFound(): ReactNode {
  return (
    <section className="page">
      <h1>There is no such page</h1>
      <p>
        Go to <a href="/">where things are made to happen</a>.
      </p>
    </section>
  );
}
