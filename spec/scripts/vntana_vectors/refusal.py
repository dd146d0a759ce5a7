"""How a refused delivery is written down: a vector and the first check that refuses it."""

from .delivery import PRODUCT, SECRET, TIMESTAMP, sign, vector

GOOD = sign(SECRET, TIMESTAMP, PRODUCT)


def refuse(reason, name, why, **changes):
    return {**vector(name, why, **changes), "reason": reason}


def with_headers(reason, name, why, *headers, **changes):
    return refuse(reason, name, why, headers=[list(header) for header in headers], **changes)


def with_signature(reason, name, why, text, **changes):
    timestamp = changes.get("timestamp", TIMESTAMP)
    return with_headers(reason, name, why, ("X-TIMESTAMP", timestamp), ("X-VNTANA-SIGNATURE", text), **changes)
