export const endpointGuide = {
  "endpointGuide.framework": "Framework",
  "endpointGuide.install": "Install the receiver",
  "endpointGuide.copyInstall": "Copy command",
  "endpointGuide.secret": {
    one: "Set the environment variable",
    other: "Set the environment variables",
  },
  "endpointGuide.secretHelp": {
    one: "Put the secret after the equals sign, in a .env file or your server’s settings. Keep it out of version control and away from browsers.",
    other:
      "Put each value after its equals sign, in a .env file or your server’s settings. Keep them out of version control and away from browsers.",
  },
  "endpointGuide.copyVariable": {
    one: "Copy line",
    other: "Copy lines",
  },
  "endpointGuide.code": "Receive deliveries",
  "endpointGuide.copyCode": "Copy code",
  "endpointGuide.noEvents": "No events are chosen yet, so the code has one place for all of them.",
  "endpointGuide.register": "Let the platform reach it",
  "endpointGuide.registerHelp":
    "Deploy it, then enter its public address as the webhook’s endpoint URL, for example {url}.",
  "endpointGuide.unknown":
    "There is no ready code for “{platform}”. Check where each delivery comes from, as the platform’s own documentation says, before you read its body.",
  "endpointGuide.failed": "The code could not be loaded. Check your connection and try again.",
} as const;
