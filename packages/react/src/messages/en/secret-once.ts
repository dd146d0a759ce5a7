export const secretOnce = {
  "once.title": "Store this secret now",
  "once.title.readable": "Store the signing secret",
  "once.body": "You will not be able to see it again. Without it you cannot check that events are genuine.",
  "once.body.readable": "Your endpoint needs it to check that events are genuine. You can look at it again later.",
  "once.copyAndClose": "Copy and close",
  "once.download": "Download .env",
  "once.stored": "I have stored it",
} as const;
