"use client";
import { forwardRef, type ReactElement, type ReactNode, type Ref } from "react";
import { ErrorBoundary } from "react-error-boundary";
import { Surface, type CommonProps } from "../../appearance/surface.tsx";
import { useKit } from "../../context.ts";
import { PlainError } from "../error-view/plain-error.tsx";

/** A component with a `ref` to its outermost element. */
export type Guarded<Props> = React.ForwardRefExoticComponent<Omit<Props, "rootRef"> & React.RefAttributes<HTMLElement>>;

/**
 * Gives a component a `ref` to its outermost element and an error boundary of its own, so that a bug in here cannot take down the
 * host's page. The boundary says that this part failed and tells `onError`.
 */
export function guard<Props extends CommonProps>(
  { name, surface }: { readonly name: string; readonly surface: string },
  View: (props: Props) => ReactNode,
): Guarded<Props> {
  const Guard = forwardRef<HTMLElement, Omit<Props, "rootRef">>(function Guard(props, ref) {
    const { onError, scope } = useKit();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rootRef is what was left out above
    const own = { ...props, rootRef: ref } as unknown as Props & { readonly rootRef: Ref<HTMLElement> };
    return (
      <ErrorBoundary
        resetKeys={[scope]}
        onError={(error) => onError(error, { component: name, action: "render" })}
        fallbackRender={({ resetErrorBoundary }) => <Broken name={surface} onRetry={resetErrorBoundary} />}
      >
        <View {...own} />
      </ErrorBoundary>
    );
  });
  Guard.displayName = name;
  // forwardRef's own type says PropsWithoutRef<…>, which is the same for props without a ref
  return Guard as unknown as Guarded<Props>;
}

function Broken({ name, onRetry }: { readonly name: string; readonly onRetry: () => void }): ReactElement {
  return (
    <Surface name={name} state="error">
      <PlainError onRetry={onRetry} />
    </Surface>
  );
}
