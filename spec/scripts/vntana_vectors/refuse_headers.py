"""Deliveries whose headers are refused before anything is hashed."""

import base64
import hashlib

from .delivery import PRODUCT, SECRET, TIMESTAMP, sign, signature
from .refusal import GOOD, refuse, with_headers, with_signature


def refused_headers():
    return [*missing_headers(), *duplicate_headers(), *malformed_signatures(), *malformed_timestamps()]


def missing_headers():
    timestamp, proof = ("X-TIMESTAMP", TIMESTAMP), ("X-VNTANA-SIGNATURE", GOOD)
    why = "A missing proof is a refusal, never a skipped check."
    return [
        with_headers("missing_header", "no headers", why),
        with_headers("missing_header", "no signature", why, timestamp),
        with_headers("missing_header", "no timestamp", why, proof),
        with_headers("missing_header", "empty signature", why, timestamp, ("X-VNTANA-SIGNATURE", "")),
        with_headers("missing_header", "blank signature", why, timestamp, ("X-VNTANA-SIGNATURE", "  \t ")),
        with_headers("missing_header", "empty timestamp", why, ("X-TIMESTAMP", ""), proof),
        with_headers("missing_header", "headers of another platform", why, ("x-hub-signature-256", f"sha256={GOOD}")),
    ]


def duplicate_headers():
    timestamp, proof = ("X-TIMESTAMP", TIMESTAMP), ("X-VNTANA-SIGNATURE", GOOD)
    wrong = ("X-VNTANA-SIGNATURE", "0" * 64)
    why = "Two values: neither the first nor the last is picked."
    joined = "Two values as Node and Headers join them."
    return [
        with_headers("duplicate_header", "signature twice, the same", why, timestamp, proof, proof),
        with_headers("duplicate_header", "signature twice, good first", why, timestamp, proof, wrong),
        with_headers("duplicate_header", "signature twice, good last", why, timestamp, wrong, proof),
        with_headers("duplicate_header", "signature twice in other case", why, timestamp, proof, ("x-vntana-signature", GOOD)),
        with_headers("duplicate_header", "timestamp twice", why, timestamp, timestamp, proof),
        with_signature("duplicate_header", "signature joined", joined, f"{GOOD}, {'0' * 64}"),
        with_headers("duplicate_header", "timestamp joined", joined, ("X-TIMESTAMP", f"{TIMESTAMP}, {TIMESTAMP}"), proof),
    ]


def malformed_signatures():
    digest = signature(SECRET, TIMESTAMP, PRODUCT).digest()
    hexes = "A signature is exactly 64 hex digits; lenient decoders stop at the first odd one and compare less."
    other = "Another notation than hex."
    cases = [
        ("63 hex digits", hexes, GOOD[:-1]),
        ("62 hex digits", hexes, GOOD[:-2]),
        ("65 hex digits", hexes, GOOD + "0"),
        ("128 hex digits", hexes, signature(SECRET, TIMESTAMP, PRODUCT, hashlib.sha512).hexdigest()),
        ("40 hex digits", hexes, signature(SECRET, TIMESTAMP, PRODUCT, hashlib.sha1).hexdigest()),
        ("0x in front", hexes, f"0x{GOOD}"),
        ("0x within 64 characters", hexes, f"0x{GOOD[2:]}"),
        ("sha256= in front", hexes, f"sha256={GOOD}"),
        ("space inside", hexes, f"{GOOD[:32]} {GOOD[32:]}"),
        ("space in place of a digit", hexes, f"{GOOD[:31]} {GOOD[32:]}"),
        ("junk pair at the end", hexes, f"{GOOD[:-2]}zz"),
        ("junk after the digits", hexes, f"{GOOD};v=1"),
        ("e with accent", "64 characters but 65 bytes: comparing buffers of unequal length throws.", f"{GOOD[:-1]}\u00e9"),
        ("full-width digits", "Unicode digits are no hex digits.", "\uff10" * 64),
        ("base64 signature", other, base64.b64encode(digest).decode("ascii")),
        ("64 base64 characters", other, base64.b64encode(signature(SECRET, TIMESTAMP, PRODUCT, hashlib.sha384).digest()).decode("ascii")),
        ("signature over 1 KiB", "Refused by length before any hashing.", GOOD * 17),
        ("NUL in the signature", "A header value never holds it.", f"{GOOD[:32]}\x00{GOOD[32:]}"),
        ("CR and LF in the signature", "A header value never holds them.", f"{GOOD[:32]}\r\n{GOOD[32:]}"),
        ("second header behind a line break", "Header injection.", f"{GOOD}\r\nX-TIMESTAMP: {TIMESTAMP}"),
    ]
    return [
        *(with_signature("malformed_header", name, why, text) for name, why, text in cases),
        with_headers("malformed_header", "headers swapped", "Each value in the other header.", ("X-TIMESTAMP", GOOD), ("X-VNTANA-SIGNATURE", TIMESTAMP)),
    ]


def malformed_timestamps():
    lenient = "Date.parse takes this in some engines; the grammar does not. The signature is good."
    calendar = "No such moment; Date rolls it over. The signature is good."
    lines = "A header value never holds it. The signature is good."
    cases = [
        ("timestamp 1", lenient, "1"),
        ("timestamp in seconds", lenient, "1655782450"),
        ("timestamp Jun 2022", lenient, "Jun 2022"),
        ("HTTP date without comma", lenient, "21 Jun 2022 03:34:10 GMT"),
        ("date alone", lenient, "2022-06-21"),
        ("space for T", lenient, "2022-06-21 03:34:10Z"),
        ("31 June", calendar, "2022-06-31T03:34:10Z"),
        ("29 February 2022", calendar, "2022-02-29T03:34:10Z"),
        ("month 13", calendar, "2022-13-21T03:34:10Z"),
        ("day 00", calendar, "2022-06-00T03:34:10Z"),
        ("hour 24", calendar, "2022-06-20T24:00:00Z"),
        ("minute 60", calendar, "2022-06-21T03:60:10Z"),
        ("second 60", calendar, "2022-06-21T03:34:60Z"),
        ("offset +24:00", calendar, "2022-06-22T03:34:10+24:00"),
        ("offset +02:60", calendar, "2022-06-21T06:34:10+02:60"),
        ("year 1000000", lenient, "+1000000-06-21T03:34:10Z"),
        ("year -000001", lenient, "-000001-06-21T03:34:10Z"),
        ("10 fraction digits", "Up to nine are accepted. The signature is good.", "2022-06-21T03:34:10.3481234567Z"),
        ("fraction without digits", lenient, "2022-06-21T03:34:10.Z"),
        ("comma decimals", "ISO 8601 allows them; the platform was never seen to send them. The signature is good.", "2022-06-21T03:34:10,348Z"),
        ("Arabic-Indic digits", "Unicode digits are no digits here. The signature is good.", "\u0662\u0660\u0662\u0662-\u0660\u0666-\u0662\u0661T\u0660\u0663:\u0663\u0664:\u0661\u0660Z"),
        ("timestamp over 1 KiB", "Refused by length before any hashing. The signature is good.", "2022-06-21T03:34:10." + "0" * 1100 + "Z"),
        ("NUL in the timestamp", lines, "2022-06-21T03:34:10\x00Z"),
        ("LF in the timestamp", lines, "2022-06-21T03:34\n:10Z"),
        ("number sign in the timestamp", "The separator must not be part of the first field. The signature is good.", f"{TIMESTAMP}#"),
    ]
    shifted_header, shifted_body = f'{TIMESTAMP}#{{"event":"x', '","event":"product.completed"}'
    return [
        *(refuse("malformed_header", name, why, timestamp=text) for name, why, text in cases),
        with_headers(
            "malformed_header",
            "delimiter shift",
            "The head of a signed body moved into the header: header, # and body hash to the same bytes as before.",
            ("X-TIMESTAMP", shifted_header),
            # Signed as the sender did: TIMESTAMP, then one body whose first # is the shifted separator.
            ("X-VNTANA-SIGNATURE", sign(SECRET, TIMESTAMP, '{"event":"x#","event":"product.completed"}')),
            body=shifted_body,
        ),
        refuse("malformed_header", "malformed and stale", "Grammar comes before freshness.", timestamp="2022-06-31T03:34:10Z", now="2023-01-01T00:00:00.000Z"),
    ]
