/** Whether the keyboard is Apple's. In a browser only. */
export function isApple(): boolean {
  // The deprecated member still is the one way that works everywhere.
  return /^(Mac|iP)/.test(navigator.platform);
}
