/** How long, in ms, a test waits for what must come before it fails. A busy machine is no fault of the code. */
export const patience = 15_000;
