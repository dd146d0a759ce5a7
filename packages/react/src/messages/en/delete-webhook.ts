export const deleteWebhook = {
  "delete.title": "Delete webhook to {host}?",
  "delete.consequence": "Its secret and delivery history go with it. This cannot be undone.",
  "delete.consequence.plain": "This cannot be undone.",
  "delete.confirm": "It is active. Type {host} to delete it",
  "delete.mismatch": "Type the address’s host as it stands above.",
  "delete.now": "Delete webhook",
  "delete.pauseInstead": "Pause instead",
} as const;
