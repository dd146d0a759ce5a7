"""What a Roomle delivery carries, and how a vector is written down."""

import base64
import json

from .aes import ZERO, encrypt

SECRET = "a-Secr3t_Str1ng!"
API_KEY = "aValidApiKey"
SIGNED_AT = "2026-03-13T09:41:08.529Z"
# Twelve seconds after it; where no vector says otherwise.
NOW = "2026-03-13T09:41:20.529Z"
COUNTING = bytes(range(16))
FIXED = bytes.fromhex("8e1f40c2b7d95a3066fb21e4870c9d5e")
HEADER = "token"
SHARE = (
    '{"event":"email.shareConfiguration","data":{"success":true,"email":"atelier@hearthpine.example",'
    '"configurationId":"hearthpine:shelf:' + "4f2c8e0b" * 8 + '","configuratorId":"hearthpine-home",'
    '"url":"https://www.roomle.com/t/cp/?id=hearthpine:shelf&configuratorId=hearthpine-home"}}'
)
# Computed from the documented recipe before this script was written.
KNOWN_PLAIN = "2020-12-31T23:00:00.000Z;anonymous;aValidApiKey"
KNOWN_NOW = "2020-12-31T23:00:10.000Z"
KNOWN_ZERO = "01-jOi87tgUadH3EGwcs/FPR/iWLPlzL6lBO7ZoHJKZ6jQq0O96BHbXEcooyqtVW+8X"
KNOWN_IN_FRONT = "01-AAECAwQFBgcICQoLDA0OD4kN3ykEUn4Zw6qoFqBFQd8CuyvHQQ35SXWRy0JolpmSkVI/+mXXJFzHZgbxTIrVlw=="

NOTE = (
    "Tokens are AES-CBC with PKCS#7 padding under the secret's bytes, computed by openssl. They do not cover the body. The "
    "initialization vector is zero, stands in front of the encrypted bytes, or is fixed and unknown. 'apiKey' is the one that the "
    "receiver was given. A body is the bytes of its parts joined: 'text' is UTF-8 and repeated 'times' times, 'base64' is raw bytes. "
    "'headers' is a list of name and value because some vectors repeat a name or hold characters that no Headers object takes. The "
    "receiver takes tokens of 300 s behind and 60 s ahead of 'now'. 'then' says what the verified body parses to; 'reason' is the "
    "first check that refuses: header grammar, then what the token says when decrypted, then its age."
)


def plain_of(timestamp=SIGNED_AT, session="anonymous", api_key=API_KEY):
    return f"{timestamp};{session};{api_key}".encode("utf-8")


def plain_of_length(length):
    return plain_of(session="x" * (length - len(plain_of(session=""))))


def sealed(plain=None, *, secret=SECRET, iv="front", **how):
    """The bytes that a token carries."""
    plain = plain_of() if plain is None else plain
    key = secret if isinstance(secret, bytes) else secret.encode("utf-8")
    if iv == "front":
        return COUNTING + encrypt(plain, key, iv=COUNTING, **how)
    return encrypt(plain, key, iv=ZERO if iv == "zero" else iv, **how)


def framed(data, algorithm="01"):
    return f"{algorithm}-{base64.b64encode(data).decode('ascii')}"


def token(plain=None, **how):
    return framed(sealed(plain, **how))


def vector(name, why, *, secrets=(SECRET,), proof=None, body=SHARE, headers=None, now=NOW):
    """A delivery with a good token, unless `proof` or `headers` replaces it."""
    if headers is None:
        headers = [[HEADER, token(secret=secrets[0]) if proof is None else proof]]
    return {"name": name, "why": why, "secrets": list(secrets), "now": now, "headers": headers, "body": as_parts(body)}


def as_parts(body):
    if isinstance(body, str):
        return [{"text": body}] if body else []
    if isinstance(body, bytes):
        return [{"base64": base64.b64encode(body).decode("ascii")}]
    return body


def as_json(accept, refuse):
    known = KNOWN_PLAIN.encode("ascii")
    if [token(known, iv="zero"), token(known)] != [KNOWN_ZERO, KNOWN_IN_FRONT]:
        raise ValueError("this openssl does not give the known tokens")
    document = {
        "madeBy": "spec/scripts/make-roomle-vectors.py (openssl)",
        "note": NOTE,
        "apiKey": API_KEY,
        "accept": accept,
        "refuse": refuse,
    }
    names = [entry["name"] for entry in accept + refuse]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise ValueError(f"names must be unique: {sorted(twice)}")
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"
