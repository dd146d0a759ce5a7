/** Whether nothing has the focus any more, in the page or the shadow root that `around` is in: what had it is gone. */
export function isFocusLost(around: Element | null): boolean {
  const root = around?.getRootNode() as Document | ShadowRoot | undefined; // of an element that is in the page
  const active = root?.activeElement;
  return !active || active === active.ownerDocument.body;
}
