import type { ReactNode } from "react";
import { LiveProvider, useLive } from "../live.tsx";
import { LiveFeed } from "./live-feed.tsx";

interface FeedPageProps {
  readonly title: string | undefined;
  readonly children: ReactNode;
}

/** A page with what the endpoint receives beside it. */
export function FeedPage({ title, children }: FeedPageProps): ReactNode {
  return (
    <LiveProvider>
      <section className="page with-feed">
        <div>
          <h1>{title}</h1>
          <Known>{children}</Known>
        </div>
        <LiveFeed />
      </section>
    </LiveProvider>
  );
}

/** Shown once it is known what came before, so that nothing moves. */
function Known({ children }: { readonly children: ReactNode }): ReactNode {
  return useLive().isConnected !== undefined && children;
}
