"""Deliveries that must verify, and what their bodies then parse to."""

from .delivery import FIXED, HEADER, KNOWN_IN_FRONT, KNOWN_NOW, KNOWN_ZERO, SECRET, SHARE, plain_of, plain_of_length, token, vector

MEBIBYTE = 1_048_576


def accepted():
    return [*vectors_in_use(), *times(), *secrets(), *forms(), *bodies(), *verified_but_unreadable()]


def event(name, why, **changes):
    return {**vector(name, why, **changes), "then": "event"}


def vectors_in_use():
    front = "The initialization vector is random and stands in front of the encrypted bytes."
    zero = "The initialization vector is sixteen zeros."
    fixed = "The initialization vector is fixed and unknown: the first 16 characters of the timestamp are lost, the rest is not."
    return [
        event("vector in front", front, proof=token()),
        event("vector in front, known value", front, proof=KNOWN_IN_FRONT, now=KNOWN_NOW),
        event("vector of zeros", zero, proof=token(iv="zero")),
        event("vector of zeros, known value", zero, proof=KNOWN_ZERO, now=KNOWN_NOW),
        event("unknown vector", fixed, proof=token(iv=FIXED)),
        event("the secret as vector", fixed, proof=token(iv=SECRET.encode("ascii"))),
        event("unknown vector, long ago", "The date is what is lost, so there is no age to check.", proof=token(iv=FIXED), now="2031-01-01T00:00:00.000Z"),
    ]


def times():
    offset = "The pattern's X writes Z, hours, or hours and minutes."
    late, early = "300 s behind is the last that is taken.", "60 s ahead is the last that is taken."
    return [
        event("offset of hours", offset, proof=token(plain_of("2026-03-13T10:41:08.529+01"))),
        event("offset of hours and minutes", offset, proof=token(plain_of("2026-03-13T15:11:08.529+0530"))),
        event("offset with a colon", offset, proof=token(plain_of("2026-03-13T04:41:08.529-05:00"))),
        event("exactly 300 s old", late, now="2026-03-13T09:46:08.529Z"),
        event("exactly 60 s ahead", early, now="2026-03-13T09:40:08.529Z"),
        event("exactly 300 s old, vector of zeros", late, proof=token(iv="zero"), now="2026-03-13T09:46:08.529Z"),
        event("offset of hours, unknown vector", offset, proof=token(plain_of("2026-03-13T10:41:08.529+01"), iv=FIXED)),
    ]


def secrets():
    session = "Calls carry the user's session there; nothing depends on it."
    return [
        event("secret of 24 bytes", "AES-192.", secrets=("24 bytes make an AES-192",)),
        event("secret of 32 bytes", "AES-256.", secrets=("0123456789abcdef0123456789ABCDEF",)),
        event("secret of 16 bytes in 13 characters", "Bytes count, not characters.", secrets=("schlüssel-öß!",)),
        event("second secret", "While a secret is replaced both are listed; the second one matches.", secrets=("an-older-secret!", SECRET), proof=token()),
        event("first of two secrets", "The other order.", secrets=(SECRET, "an-older-secret!")),
        event("session token", session, proof=token(plain_of(session="eyJhbGciOiJIUzI1NiJ9.e30.x_-"))),
        event("session of one character", session, proof=token(plain_of(session="x"))),
        event("padding of a whole block", "Where the text ends with a block, another one is added.", proof=token(plain_of_length(48))),
        event("padding of one byte", "The least there is.", proof=token(plain_of_length(63))),
    ]


def forms():
    safe = token(iv=bytes([251] * 16)).replace("+", "-").replace("/", "_")
    return [
        event("capital header name", "HTTP header names have no case.", headers=[["Token", token()]]),
        event("other headers beside it", "Only this header counts.", headers=[["Content-Type", "application/json"], [HEADER, token()], ["apiKey", "another"]]),
        event("base64 for URLs", "- and _ may stand for + and /.", proof=safe),
        event("base64 without its padding", "As the alphabet for URLs often is.", proof=token().rstrip("=")),
    ]


def bodies():
    opening, closing = '{"event":"email.shareConfiguration","data":{"email":"', '"}}'
    filler = MEBIBYTE - len(opening) - len(closing)
    return [
        event("captured token, other body", "The token does not cover the body: this is why the proof is only a bearer's.", body=SHARE.replace("atelier@", "nobody@")),
        event("non-ASCII text", "The body is UTF-8.", body='{"event":"email.savedConfiguration","data":{"email":"büro+🪑@hearthpine.example"}}'),
        event("byte order mark", "Dropped for parsing.", body=b"\xef\xbb\xbf" + SHARE.encode("utf-8")),
        event("unknown event type", "A name no catalogue lists is an ordinary event.", body='{"event":"email.orderConfirmation","data":{}}'),
        event("event type named like a prototype member", "Names are looked up in a Map, not on an object.", body='{"event":"constructor"}'),
        event("no data", "Types are trusted, not checked.", body='{"event":"email.shareConfiguration"}'),
        event("hostile address and link", "What a visitor typed is handed on as text.", body='{"event":"email.shareConfiguration","data":{"email":"a@b.example\\r\\nBcc: c@d.example","url":"javascript:alert(1)"}}'),
        event("64 objects in each other", "The deepest that is taken.", body=nested(64)),
        event("exactly 1 MiB", "The largest body the receiver takes by default.", body=[{"text": opening}, {"text": "a", "times": filler}, {"text": closing}]),
    ]


def nested(depth):
    """An event with that many objects and arrays in each other, itself included."""
    return '{"event":"email.shareConfiguration","data":' + "[" * (depth - 1) + "]" * (depth - 1) + "}"


def verified_but_unreadable():
    cases = [
        ("empty body", "invalid_json", "There is no JSON.", ""),
        ("cut-off JSON", "invalid_json", "No JSON.", '{"event":"email.shareConfiguration"'),
        ("form body", "invalid_json", "Not JSON.", "event=email.shareConfiguration"),
        ("invalid UTF-8", "invalid_utf8", "A lone 0xFF must not become U+FFFD.", b'{"event":"email.shareConfiguration","data":"\xff"}'),
        ("JSON array", "invalid_envelope", "An event is an object.", '[{"event":"email.shareConfiguration"}]'),
        ("JSON null", "invalid_envelope", "An event is an object.", "null"),
        ("no event member", "invalid_envelope", "Nothing says what happened.", '{"data":{}}'),
        ("event is a number", "invalid_envelope", "The event's name is text.", '{"event":7}'),
        ("65 arrays in each other", "invalid_envelope", "Nobody proved this body; deep nesting is there to break what walks through it.", nested(65)),
        ("key named __proto__", "invalid_envelope", "Nobody proved this body; this key is there to reach a prototype.", '{"event":"email.shareConfiguration","data":{"__proto__":{"polluted":true}}}'),
    ]
    return [{**vector(name, why, body=body), "then": then} for name, then, why, body in cases]
