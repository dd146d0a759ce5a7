/**
 * Keeps an element's text out of the common session recorders, each of which has a mark of its own: PostHog, FullStory, rrweb, New
 * Relic, Mixpanel, Sentry, Datadog, LogRocket, Hotjar, Clarity, Heap, OpenReplay and Matomo. For other elements that show a secret, too.
 */
export const maskAttributes = {
  className: "ph-no-capture fs-mask rr-mask nr-mask mp-mask",
  "data-sentry-mask": "",
  "data-dd-privacy": "mask",
  "data-private": "",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
  "data-heap-redact-text": "true",
  "data-openreplay-masked": "",
  "data-matomo-mask": "",
} as const;
