export const endpointGuide = {
  "endpointGuide.framework": "Framework",
  "endpointGuide.install": "Install the receiver",
  "endpointGuide.copyInstall": "Copy command",
  "endpointGuide.secret": "Set the environment variable",
  "endpointGuide.secretHelp":
    "Put the secret after the equals sign, in a .env file or your server’s settings. Keep it out of version control and away from browsers.",
  "endpointGuide.copyVariable": "Copy line",
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
