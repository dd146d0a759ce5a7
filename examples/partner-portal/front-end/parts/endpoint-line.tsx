import type { ReactNode } from "react";
import { usePlatform } from "../preferences.tsx";
import { linkTo } from "../route.ts";

interface EndpointLineProps {
  readonly url: string;
  /** A webhook was created a moment ago. */
  readonly isNext: boolean;
}

/** Where the first webhook goes, and what to do once it is there. */
export function EndpointLine({ url, isNext }: EndpointLineProps): ReactNode {
  const { pages } = usePlatform();
  return (
    <p className="endpoint-line" role="status">
      {isNext ? (
        <>
          This portal’s endpoint has what it takes to verify; there is nothing to paste or to deploy. Next:{" "}
          <a {...linkTo("/")}>make something happen</a> under {pages[""]?.title}, and see it arrive.
        </>
      ) : (
        <>
          This portal’s endpoint is filled in for you: <code>{url}</code>
        </>
      )}
    </p>
  );
}
