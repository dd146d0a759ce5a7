import type { GuidePlatform } from "../../guide/platform.ts";

/** Lanternfish, for `receiverCode`. */
export const lanternfish: GuidePlatform = {
  name: "lanternfish",
  secretVariable: "LANTERNFISH_SECRET",
  python: {
    imports: ["datetime", "hashlib", "hmac", "json"],
    answer: `{"lit": True}`,
    code: `def verify(headers, body):
    time = headers.get("X-Lanternfish-Time", "")
    expected = hmac.new(SECRET, time.encode() + b"." + body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, headers.get("X-Lanternfish-Signature", "")):
        return False
    age = datetime.datetime.now(datetime.timezone.utc) - datetime.datetime.fromisoformat(time)
    return -60 <= age.total_seconds() <= 300


def parse(body):
    payload = json.loads(body)
    return payload["event"], payload`,
  },
};
