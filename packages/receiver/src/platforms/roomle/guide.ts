import type { GuidePlatform } from "../../guide/platform.ts";

/** Roomle, for `receiverCode`. */
export const roomle: GuidePlatform = {
  name: "roomle",
  secretVariable: "ROOMLE_SECRET",
  options: [{ name: "apiKey", variable: "ROOMLE_API_KEY" }],
  handlersChoose: true,
  python: {
    imports: ["base64", "datetime", "hmac", "json", "re", "time"],
    packages: { cryptography: "from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes" },
    answer: `{"ok": True}`,
    // As in token.ts, content.ts and parse.ts.
    code: `if not API_KEY:
    raise ValueError("Without an API key in the tenant, tokens prove nothing.")

AES = algorithms.AES(SECRET)  # 16, 24 or 32 bytes
TOKEN = re.compile(r"01-([A-Za-z0-9+/_-]+)={0,2}")
PLAIN = re.compile(
    rb"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)?(:\\d\\d\\.\\d{3})(?:Z|([+-]\\d\\d)(?::?(\\d\\d))?);[!-:<-~]+;(.*)", re.DOTALL
)


def verify(headers, body):
    token = headers.get("token", "")
    match = TOKEN.fullmatch(token)
    if not match or len(token) > 1024:
        return False
    text = match[1].replace("-", "+").replace("_", "/")
    try:
        blocks = base64.b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return False
    if not blocks or len(blocks) % 16 or base64.b64encode(blocks).decode().rstrip("=") != text:
        return False
    decryptor = Cipher(AES, modes.CBC(bytes(16))).decryptor()
    plain = decryptor.update(blocks) + decryptor.finalize()
    # The same work, and the same answer, whether the padding is wrong or what stands in front of it.
    count = ((plain[-1] - 1) & 15) + 1
    is_padded = hmac.compare_digest(plain[-count:], bytes([plain[-1]]) * count) and count == plain[-1]
    whole, behind = PLAIN.fullmatch(plain[:-count]), PLAIN.fullmatch(plain[16:-count])
    # Behind a block where the initialization vector stands in front, or is unknown and hides the date.
    match = whole if whole and whole[1] else behind
    return bool(is_padded and match and is_ours(*match.groups()))


def is_ours(date, seconds, hours, minutes, api_key):
    zone = (hours or b"+00") + b":" + (minutes or b"00")
    try:
        signed = datetime.datetime.fromisoformat(((date or b"2000-01-01T00:00") + seconds + zone).decode())
    except ValueError:
        return False
    age = round(1000 * (time.time() - signed.timestamp()))
    is_fresh = not date or -60_000 <= age <= 300_000
    # The token says nothing about the body.
    return hmac.compare_digest(api_key, API_KEY.encode()) and is_fresh


def parse(body):
    try:
        payload = json.loads(body.decode("utf-8-sig"))
        event_type = payload["event"]
    except (KeyError, RecursionError, TypeError, ValueError):
        abort(400)
    if not isinstance(event_type, str) or not event_type:
        abort(400)
    return event_type, payload`,
  },
};
