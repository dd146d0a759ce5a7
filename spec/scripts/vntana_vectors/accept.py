"""Deliveries that must verify, and what their bodies then parse to."""

from .delivery import PRODUCT, SECRET, TIMESTAMP, sign, vector

BOM = b"\xef\xbb\xbf"
MEBIBYTE = 1_048_576


def accepted():
    return [*bodies(), *timestamps(), *bounds(), *secrets(), *header_forms(), *verified_but_unreadable()]


def event(name, why, **changes):
    return {**vector(name, why, **changes), "then": "event"}


def bodies():
    opening = '{"event":"product.added","organization":{"uuid":"o-1"},"client":{"uuid":"w-1"},"product":{"uuid":"p-1","name":"'
    closing = '"}}'
    filler = MEBIBYTE - len(opening) - len(closing)
    pretty = '{\n  "event": "product.added",\n\t"product": { "uuid": "p-1" }\r\n}\n'
    return [
        event("plain example", "The value to compare a first implementation with."),
        event("non-ASCII text", "UTF-8 beyond one byte is signed as it is sent.", body='{"event":"product.added","product":{"name":"Fåtölj, стол, ソファ"}}'),
        event("emoji", "Four-byte UTF-8, among them a joined sequence.", body='{"event":"product.added","product":{"name":"💡👩‍🎨🧶"}}'),
        event("escaped emoji", "The same text as \\u escapes is other bytes; parsing and writing again would change them.", body='{"event":"product.added","product":{"name":"\\ud83d\\udca1"}}'),
        event("decomposed letters", "Signed as sent; normalising to composed letters would change the bytes.", body='{"event":"product.added","product":{"name":"A\u030ase"}}'),
        event("byte order mark", "The mark is part of the signed bytes and dropped only for parsing.", body=BOM + PRODUCT.encode("utf-8")),
        event("replacement character", "A real U+FFFD in the text is an ordinary character.", body='{"event":"product.added","product":{"name":"\ufffd"}}'),
        event("white space kept", "Line breaks, tabs and spaces between members are part of the bytes.", body=pretty),
        event("number forms kept", "1.0, 1e2 and -0 would not survive parsing and writing again.", body='{"event":"product.added","a":1.0,"b":1e2,"c":-0,"d":12345678901234567890}'),
        event("line separators", "U+2028 and U+2029 are legal inside JSON strings.", body='{"event":"product.added","note":"\u2028\u2029"}'),
        event("number sign in the body", "Only the first # separates; the grammar of the timestamp excludes any other.", body='{"event":"product.added","note":"#1#2"}'),
        event("unknown event type", "A name no catalogue lists is an ordinary event.", body='{"event":"product.teleported","organization":{"uuid":"o-1"}}'),
        event("event type named like a prototype member", "Names are looked up in a Map, not on an object.", body='{"event":"constructor"}'),
        event("key named __proto__", "JSON makes it an own member; it must not reach a prototype.", body='{"event":"product.added","__proto__":{"polluted":true}}'),
        event("exactly 1 MiB", "The largest body the receiver takes by default.", body=[{"text": opening}, {"text": "a", "times": filler}, {"text": closing}]),
    ]


def timestamps():
    forms = [
        ("1 fraction digit", "2022-06-21T03:34:10.3Z"),
        ("3 fraction digits", "2022-06-21T03:34:10.348Z"),
        ("6 fraction digits", "2022-06-21T03:34:10.365139Z"),
        ("9 fraction digits", "2022-06-21T03:34:10.123456789Z"),
        ("no fraction", "2022-06-21T03:34:10Z"),
        ("no offset", "2022-06-21T03:34:10"),
        ("no offset, 6 fraction digits", "2022-06-21T03:34:10.365139"),
        ("offset +00:00", "2022-06-21T03:34:10+00:00"),
        ("offset +02:00", "2022-06-21T05:34:10.348+02:00"),
        ("offset -07:30", "2022-06-20T20:04:10-07:30"),
    ]
    why = "ISO 8601 in UTC, precision and offset not documented; without an offset it is UTC whatever the machine's zone."
    return [
        *(event(f"timestamp with {name}", why, timestamp=text) for name, text in forms),
        event("leap day", "29 February exists in 2024.", timestamp="2024-02-29T23:59:59.999Z", now="2024-03-01T00:00:01.000Z"),
    ]


def bounds():
    return [
        event("exactly 300 s old", "The bound belongs to the window.", now="2022-06-21T03:39:10.348Z"),
        event("exactly 60 s ahead", "The bound belongs to the window.", now="2022-06-21T03:33:10.348Z"),
        event("signed this millisecond", "Age zero.", now=TIMESTAMP),
    ]


def secrets():
    return [
        event("second secret", "During a rotation both secrets are listed; the second one matches.", secrets=("old-secret", "new-secret"), signed_with="new-secret"),
        event("first of two secrets", "The other order.", secrets=("old-secret", "new-secret"), signed_with="old-secret"),
        event("non-ASCII secret", "The key is the UTF-8 of the text.", secrets=("clé-ключ-🔑",)),
        event("secret longer than a block", "HMAC hashes keys over 64 bytes first.", secrets=("s" * 131,)),
        event("secret that looks like hex", "The text is the key; it is not decoded.", secrets=("00112233445566778899aabbccddeeff",)),
        event("secret that looks like base64", "The text is the key; it is not decoded.", secrets=("c2VjcmV0LXNlY3JldA==",)),
        event("secret with a space inside", "Only the ends of a secret may not be white space.", secrets=("two words",)),
    ]


def header_forms():
    proof = sign(SECRET, TIMESTAMP, PRODUCT)
    mixed = "".join(digit.upper() if index % 2 else digit for index, digit in enumerate(proof))
    return [
        event("lower-case header names", "HTTP header names have no case.", headers=[["x-timestamp", TIMESTAMP], ["x-vntana-signature", proof]]),
        event("other order, other headers", "Only the two headers count.", headers=[["Content-Type", "application/json"], ["X-VNTANA-SIGNATURE", proof], ["User-Agent", "x"], ["X-Timestamp", TIMESTAMP]]),
        event("upper-case hex", "The same 32 bytes.", headers=[["X-TIMESTAMP", TIMESTAMP], ["X-VNTANA-SIGNATURE", proof.upper()]]),
        event("mixed-case hex", "The same 32 bytes.", headers=[["X-TIMESTAMP", TIMESTAMP], ["X-VNTANA-SIGNATURE", mixed]]),
    ]


def verified_but_unreadable():
    cases = [
        ("empty body", "invalid_json", "Nothing is signed after the #; the signature is good and there is no JSON.", ""),
        ("cut-off JSON", "invalid_json", "Signed, so the sender made it; still no JSON.", '{"event":"product.added"'),
        ("white space only", "invalid_json", "No value at all.", " \r\n\t"),
        ("form body", "invalid_json", "Not JSON.", "event=product.added"),
        ("invalid UTF-8", "invalid_utf8", "A lone 0xFF must not become U+FFFD.", b'{"event":"product.added","name":"\xff"}'),
        ("overlong UTF-8", "invalid_utf8", "0xC0 0xAF is no encoding of a slash.", b'{"event":"product.added","name":"\xc0\xaf"}'),
        ("surrogate in UTF-8", "invalid_utf8", "Half an emoji, as some encoders write it.", b'{"event":"product.added","name":"\xed\xa0\xbd"}'),
        ("cut-off UTF-8", "invalid_utf8", "The last character misses a byte.", b'{"event":"product.added"}\xe2\x82'),
        ("UTF-16 with byte order mark", "invalid_utf8", "Another encoding.", b"\xff\xfe" + '{"event":"product.added"}'.encode("utf-16-le")),
        ("JSON array", "invalid_envelope", "An event is an object.", '[{"event":"product.added"}]'),
        ("JSON null", "invalid_envelope", "An event is an object.", "null"),
        ("JSON text", "invalid_envelope", "An event is an object.", '"product.added"'),
        ("no event member", "invalid_envelope", "Nothing says what happened.", '{"organization":{"uuid":"o-1"}}'),
        ("event is a number", "invalid_envelope", "The event's name is text.", '{"event":7}'),
        ("event is an object", "invalid_envelope", "The event's name is text.", '{"event":{"name":"product.added"}}'),
    ]
    return [{**vector(name, why, body=body), "then": then} for name, then, why, body in cases]
