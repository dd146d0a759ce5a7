"""Deliveries that must not verify, and the first check that refuses them."""

import base64
import hashlib
import hmac
import json

from .delivery import NOW, PRODUCT, SECRET, TIMESTAMP, sign
from .refusal import GOOD, refuse, with_headers, with_signature
from .refuse_headers import refused_headers

ACCENTED = '{"event":"product.added","product":{"name":"Åse"}}'


def refused():
    return [*refused_headers(), *wrong_signatures(), *changed_bodies(), *outside_the_window()]


def wrong_signatures():
    secret64 = "c2VjcmV0LXNlY3JldA=="
    decoded = base64.b64decode(secret64).decode("ascii")
    plain = hashlib.sha256(f"{SECRET}{TIMESTAMP}#{PRODUCT}".encode("utf-8")).hexdigest()
    instant = "The same moment written differently is another text, and the text is signed."
    return [
        refuse("bad_signature", "wrong secret", "Signed by someone else.", signed_with="other-secret"),
        refuse("bad_signature", "old secret", "The rotation is over and the old secret is no longer listed.", secrets=("new-secret",), signed_with="old-secret"),
        refuse("bad_signature", "none of two secrets", "Every listed secret is tried.", secrets=("old-secret", "new-secret"), signed_with="other-secret"),
        refuse("bad_signature", "secret decoded from base64", "The text is the key.", secrets=(secret64,), signed_with=decoded),
        refuse("bad_signature", "secret in other case", "Secrets have case.", signed_with="Test-Secret"),
        with_signature("bad_signature", "zeros", "Shape alone proves nothing.", "0" * 64),
        with_signature("bad_signature", "last digit changed", "All digits count.", GOOD[:-1] + ("0" if GOOD[-1] != "0" else "1")),
        with_signature("bad_signature", "first digit changed", "All digits count.", ("0" if GOOD[0] != "0" else "1") + GOOD[1:]),
        with_signature("bad_signature", "signed without timestamp", "The body alone is not what is signed.", bare(PRODUCT)),
        with_signature("bad_signature", "signed with a dot", "The separator is #.", bare(f"{TIMESTAMP}.{PRODUCT}")),
        with_signature("bad_signature", "signed without separator", "The separator is part of the message.", bare(f"{TIMESTAMP}{PRODUCT}")),
        with_signature("bad_signature", "plain hash of secret and message", "Not an HMAC.", plain),
        with_headers("bad_signature", "timestamp replaced", "A replay with a fresh timestamp.", ("X-TIMESTAMP", NOW), ("X-VNTANA-SIGNATURE", GOOD)),
        with_headers("bad_signature", "timestamp with +00:00 for Z", instant, ("X-TIMESTAMP", "2022-06-21T03:34:10.348+00:00"), ("X-VNTANA-SIGNATURE", GOOD)),
        with_headers("bad_signature", "timestamp with more digits", instant, ("X-TIMESTAMP", "2022-06-21T03:34:10.348000Z"), ("X-VNTANA-SIGNATURE", GOOD)),
        refuse("bad_signature", "wrong secret and stale", "The signature is checked first, so the answer tells nothing about the clock.", signed_with="other-secret", now="2023-01-01T00:00:00.000Z"),
    ]


def changed_bodies():
    """Each body differs from the one that was signed."""
    mark = b"\xef\xbb\xbf"
    pretty = '{\n  "event": "product.completed",\n  "product": {\n    "uuid": "p-1"\n  }\n}'
    compact = json.dumps(json.loads(pretty), separators=(",", ":"))
    changes = [
        ("one byte changed", "p-1 became p-2.", PRODUCT, PRODUCT.replace("p-1", "p-2")),
        ("re-serialised body", "Signed with line breaks, delivered without: same JSON, other bytes.", pretty, compact),
        ("members in other order", "Same JSON, other bytes.", PRODUCT, '{"product":{"uuid":"p-1"},"event":"product.completed"}'),
        ("trailing newline added", "One byte more.", PRODUCT, PRODUCT + "\n"),
        ("trailing newline lost", "One byte less.", PRODUCT + "\n", PRODUCT),
        ("body cut off", "The connection ended early.", PRODUCT, PRODUCT[:-1]),
        ("body lost", "Signed with a body, delivered without.", PRODUCT, ""),
        ("body appended", "A second document behind the first.", PRODUCT, PRODUCT + PRODUCT),
        ("byte order mark lost", "Three bytes less.", mark + PRODUCT.encode("utf-8"), PRODUCT),
        ("byte order mark added", "Three bytes more.", PRODUCT, mark + PRODUCT.encode("utf-8")),
        ("0xFF for a signed U+FFFD", "A lenient decoder turns the wrong byte into the signed character.", '{"event":"x\ufffd"}', b'{"event":"x\xff"}'),
        ("U+FFFD for a signed 0xFF", "A decoder was at work in between.", b'{"event":"x\xff"}', '{"event":"x\ufffd"}'),
        ("decomposed for composed letters", "Looks the same.", ACCENTED, ACCENTED.replace("Å", "A\u030a")),
        ("Latin-1 for UTF-8", "Another encoding of the same text.", ACCENTED, ACCENTED.encode("latin-1")),
        ("escaped for plain letters", "Same JSON, other bytes.", ACCENTED, ACCENTED.replace("Å", "\\u00c5")),
    ]
    return [
        with_signature("bad_signature", name, why, sign(SECRET, TIMESTAMP, signed), body=delivered)
        for name, why, signed, delivered in changes
    ]


def outside_the_window():
    cases = [
        ("stale", "1 ms older than 300 s", TIMESTAMP, "2022-06-21T03:39:10.349Z"),
        ("stale", "a day old", TIMESTAMP, "2022-06-22T03:34:10.348Z"),
        ("stale", "no offset and stale", "2022-06-21T03:34:10", "2022-06-21T03:39:10.001Z"),
        ("stale", "old by its offset", "2022-06-21T03:34:10+02:00", NOW),
        ("future", "1 ms more than 60 s ahead", TIMESTAMP, "2022-06-21T03:33:10.347Z"),
        ("future", "a day ahead", TIMESTAMP, "2022-06-20T03:34:10.348Z"),
        ("future", "ahead by its offset", "2022-06-21T03:34:10-02:00", NOW),
        ("future", "year 9999", "9999-12-31T23:59:59Z", NOW),
        ("stale", "year 0001", "0001-01-01T00:00:00Z", NOW),
    ]
    return [
        refuse(reason, name, "The signature is good; the time is not.", timestamp=timestamp, now=now)
        for reason, name, timestamp, now in cases
    ]


def bare(message):
    """An HMAC over a message that was put together otherwise than VNTANA does."""
    return hmac.new(SECRET.encode("utf-8"), message.encode("utf-8"), hashlib.sha256).hexdigest()
