"use client";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";

/** Says something to screen readers, politely. `afterMs` waits for a pause, so that typing is not talked over. */
export type Announce = (text: string, options?: { readonly afterMs?: number }) => void;

/** Absent outside of every root. */
export const AnnouncerContext: React.Context<Announce | undefined> = createContext<Announce | undefined>(undefined);

/** Speaks through the live region of the nearest root, the dialog's own inside a dialog. Never pass a secret. */
export function useAnnounce(): Announce {
  return useContext(AnnouncerContext) ?? nobody;
}

function nobody(): void {
  // There is no live region.
}

/**
 * A live region and everything that speaks through it. aria-live is written out although the role implies it: hiding the page behind
 * a dialog spares only elements that have it.
 */
export function AnnouncerScope({ children }: { readonly children?: ReactNode }): ReactElement {
  const [text, setText] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback<Announce>((next, { afterMs = 0 } = {}) => {
    clearTimeout(timer.current);
    // The same sentence twice is no change and would not be read again; the space makes it one.
    timer.current = setTimeout(() => setText((now) => (now === next ? `${next}\u00a0` : next)), afterMs);
  }, []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div className="tb-reset tb-hidden" role="status" aria-live="polite">
        {text}
      </div>
    </AnnouncerContext.Provider>
  );
}
