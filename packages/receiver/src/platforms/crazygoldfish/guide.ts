import type { GuidePlatform } from "../../guide/platform.ts";

/** CrazyGoldFish, for `receiverCode`. Header and scheme are proposed, so both are written out where they can be seen and changed. */
export const crazygoldfish: GuidePlatform = {
  name: "crazygoldfish",
  secretVariable: "CRAZYGOLDFISH_SECRET",
  receiverOptions: `read: { header: "x-webhook-signature", scheme: "hmac-sha256-hex" }`,
  python: {
    answer: `{"ok": True}`,
    imports: ["hashlib", "hmac", "json", "re"],
    // As in verify.ts and parse.ts.
    code: `# The platform documents no header and no scheme: compare with a delivery of your own.
HEADER = "X-Webhook-Signature"
SIGNATURE = re.compile(r"[0-9A-Fa-f]{64}")


def verify(headers, body):
    signature = headers.get(HEADER, "")
    if not SIGNATURE.fullmatch(signature):
        return False
    expected = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature.lower())


def parse(body):
    try:
        payload = json.loads(body.decode("utf-8-sig"))
        event_type = payload["template"]["name"]
    except (KeyError, RecursionError, TypeError, ValueError):
        abort(400)
    if not isinstance(event_type, str) or not event_type:
        abort(400)
    return event_type, payload`,
  },
};
