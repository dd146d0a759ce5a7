import type { GuidePlatform } from "../../guide/platform.ts";

/** VNTANA, for `receiverCode`. */
export const vntana: GuidePlatform = {
  name: "vntana",
  secretVariable: "VNTANA_SIGNING_SECRET",
  python: {
    answer: `{"ok": True}`,
    imports: ["datetime", "hashlib", "hmac", "json", "re", "time"],
    // As in verify.ts and parse.ts. Intentionally no datetime.fromisoformat, which takes other texts in every Python.
    code: `TIMESTAMP = re.compile(
    r"([0-9]{4}-(?:0[1-9]|1[0-2])-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])"
    r"([.][0-9]{1,9})?(Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?"
)
SIGNATURE = re.compile(r"[0-9A-Fa-f]{64}")


def verify(headers, body):
    timestamp = headers.get("X-TIMESTAMP", "")
    signature = headers.get("X-VNTANA-SIGNATURE", "")
    # Before hashing: with a "#" in the timestamp, header and body could trade bytes under one signature.
    parts = TIMESTAMP.fullmatch(timestamp)
    if not parts or not SIGNATURE.fullmatch(signature):
        return False
    expected = hmac.new(SECRET, timestamp.encode() + b"#" + body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, signature.lower()):
        return False
    seconds, fraction, offset = parts.groups()
    try:
        signed_at = datetime.datetime.strptime(seconds + (offset or "Z"), "%Y-%m-%dT%H:%M:%S%z")
    except ValueError:  # 31 June
        return False
    # In nanoseconds and whole numbers: what is exactly 300 s old still counts.
    signed_ns = int(signed_at.timestamp()) * 10**9 + int((fraction or ".")[1:].ljust(9, "0"))
    return -60 * 10**9 <= time.time_ns() - signed_ns <= 300 * 10**9


def parse(body):
    try:
        payload = json.loads(body.decode("utf-8-sig"))
        event_type = payload["event"]
    except (KeyError, TypeError, ValueError):
        abort(400)
    if not isinstance(event_type, str):
        abort(400)
    return event_type, payload`,
  },
};
