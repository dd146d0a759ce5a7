import { useState, type ReactNode } from "react";

/** The address to enter, ready to copy. */
export function EndpointLine({ url }: { readonly url: string }): ReactNode {
  const [said, setSaid] = useState("");
  return (
    <p className="endpoint-line">
      <span>
        This portal’s endpoint: <code>{url}</code>
      </span>
      <button
        className="quiet"
        onClick={() =>
          void navigator.clipboard.writeText(url).then(
            () => setSaid("Copied"),
            () => setSaid("Copying was blocked. Select the address and copy it."),
          )
        }
      >
        Copy endpoint
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
