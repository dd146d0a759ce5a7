export const rotate = {
  "rotate.title": "Rotate the signing secret?",
  "rotate.immediate":
    "The platform uses the new secret {when}. An endpoint that only knows the old one will refuse everything.",
  "rotate.immediate.when": "from the next delivery on",
  "rotate.paused": "This webhook is paused, so nothing is sent with either secret until you turn it on.",
  "rotate.noOverlap":
    "There is no overlap on this platform. To lose nothing, {guided}: a second webhook takes over while your endpoint accepts both secrets.",
  "rotate.onlyGuided":
    "You can {guided} all the same: a second webhook with a new secret takes over while your endpoint accepts both.",
  "rotate.guided": "rotate without downtime",
  "rotate.guided.title": "Rotate without downtime",
  "rotate.overlap": "For a while both secrets work; after that only the new one. How long is up to the platform.",
  "rotate.overlap.until": "Both secrets work until {time}. After that only the new one does.",
  "rotate.old.until": "The old secret works until {time}.",
  "rotate.confirm": "Type {host} to rotate now",
  "rotate.mismatch": "Type the address’s host as it stands above.",
  "rotate.now": "Rotate now",
  "rotate.pending": "Rotating…",
  "rotate.uncertain.title": "Which secret is valid?",
  "rotate.uncertain":
    "The answer was lost, so it is not certain whether the secret was rotated. Do not rotate again: look at the secret first and give your endpoint the one you see.",
  "rotate.uncertain.unreadable":
    "The answer was lost, so it is not certain whether the secret was rotated, and the platform never shows it again. Keep the old one in your endpoint and watch the next delivery: if it is accepted, nothing has changed.",
  "rotate.impossible": "The platform cannot change the secret of a webhook.",
  "rotate.notLoaded": "This part of the page could not be loaded. Check your connection and try again.",
} as const;
