"""Deliveries that must not verify, each with the first check that refuses it."""

import base64
import hashlib
import json

from .delivery import BASE64, EQUALS, HEADER, HEX, SECRET, SHEET, mac, proof_of, vector

GOOD = proof_of(HEX, SECRET, SHEET)
GOOD64 = proof_of(BASE64, SECRET, SHEET)
ACCENTED = '{"template":{"name":"x"},"data":{"name":"Übung"}}'


def refused():
    return [*missing_headers(), *duplicate_headers(), *malformed_hex(), *malformed_base64(), *malformed_texts(), *wrong_signatures(), *changed_bodies(), *wrong_texts()]


def refuse(reason, name, why, **changes):
    return {**vector(name, why, **changes), "reason": reason}


def missing_headers():
    why = "A missing proof is a refusal, never a skipped check."
    cases = [
        ("no headers", HEX, []),
        ("no headers, base64", BASE64, []),
        ("no headers, equal texts", EQUALS, []),
        ("empty signature", HEX, [[HEADER, ""]]),
        ("blank signature", HEX, [[HEADER, "  \t "]]),
        ("empty text", EQUALS, [[HEADER, ""]]),
        ("signature in another header", HEX, [["X-Hub-Signature-256", f"sha256={GOOD}"]]),
        ("secret in another header", EQUALS, [["Authorization", SECRET]]),
    ]
    return [
        *(refuse("missing_header", name, why, scheme=scheme, headers=headers) for name, scheme, headers in cases),
        refuse("missing_header", "signature in the usual header where another is read", why, header="X-Goldfish-Proof", headers=[[HEADER, GOOD]]),
    ]


def duplicate_headers():
    why = "Two values: neither the first nor the last is picked."
    other = "0" * 64
    cases = [
        ("signature twice, the same", HEX, [[HEADER, GOOD], [HEADER, GOOD]]),
        ("signature twice, good first", HEX, [[HEADER, GOOD], [HEADER, other]]),
        ("signature twice, good last", HEX, [[HEADER, other], [HEADER, GOOD]]),
        ("signature twice in other case", HEX, [[HEADER, GOOD], [HEADER.lower(), GOOD]]),
        ("signatures joined", HEX, [[HEADER, f"{GOOD}, {other}"]]),
        ("base64 twice", BASE64, [[HEADER, GOOD64], [HEADER, GOOD64]]),
        ("text twice", EQUALS, [[HEADER, SECRET], [HEADER, SECRET]]),
        ("texts joined", EQUALS, [[HEADER, f"{SECRET}, guess"]]),
    ]
    return [refuse("duplicate_header", name, why, scheme=scheme, headers=headers) for name, scheme, headers in cases]


def malformed_hex():
    shape = "A signature is exactly 64 hex digits; lenient decoders stop at the first odd one and compare less."
    value = "A header value never holds it."
    cases = [
        ("63 hex digits", shape, GOOD[:-1]),
        ("65 hex digits", shape, GOOD + "0"),
        ("128 hex digits", shape, mac(SECRET, SHEET, hashlib.sha512).hexdigest()),
        ("40 hex digits", shape, mac(SECRET, SHEET, hashlib.sha1).hexdigest()),
        ("0x in front", shape, f"0x{GOOD}"),
        ("0x within 64 characters", shape, f"0x{GOOD[2:]}"),
        ("sha256= in front", shape, f"sha256={GOOD}"),
        ("space inside", shape, f"{GOOD[:31]} {GOOD[32:]}"),
        ("junk pair at the end", shape, f"{GOOD[:-2]}zz"),
        ("e with accent", "64 characters but 65 bytes: comparing buffers of unequal length throws.", f"{GOOD[:-1]}\u00e9"),
        ("full-width digits", "Unicode digits are no hex digits.", "\uff10" * 64),
        ("base64 where hex is wanted", "Another notation.", GOOD64),
        ("the secret where hex is wanted", "Another scheme.", SECRET),
        ("signature over 1 KiB", "Refused by length before any hashing.", GOOD * 17),
        ("NUL in the signature", value, f"{GOOD[:32]}\x00{GOOD[32:]}"),
        ("CR and LF in the signature", value, f"{GOOD[:32]}\r\n{GOOD[32:]}"),
    ]
    return [refuse("malformed_header", name, why, proof=proof) for name, why, proof in cases]


def malformed_base64():
    shape = "32 bytes are exactly 43 characters and an equals sign."
    # 32 bytes leave two bits over, which must be zero: otherwise one signature has several spellings.
    loose = GOOD64[:-2] + chr(ord(GOOD64[-2]) + 1) + "="
    cases = [
        ("base64 without its equals sign", shape, GOOD64[:-1]),
        ("base64 with two equals signs", shape, f"{GOOD64[:-2]}=="),
        ("base64 in the alphabet of URLs", shape, "-_" + GOOD64[2:]),
        ("base64 with loose bits", "The last character has bits that stand for nothing.", loose),
        ("base64 of 31 bytes", shape, base64.b64encode(mac(SECRET, SHEET).digest()[:31]).decode("ascii")),
        ("base64 of 64 bytes", shape, base64.b64encode(mac(SECRET, SHEET, hashlib.sha512).digest()).decode("ascii")),
        ("base64 of the hex digits", shape, base64.b64encode(GOOD.encode("ascii")).decode("ascii")),
        ("hex where base64 is wanted", "Another notation.", GOOD),
        ("sha256= in front of base64", shape, f"sha256={GOOD64}"),
        ("line break in base64", "Some encoders break lines.", f"{GOOD64[:20]}\n{GOOD64[20:]}"),
    ]
    return [refuse("malformed_header", name, why, scheme=BASE64, proof=proof) for name, why, proof in cases]


def malformed_texts():
    cases = [
        ("text over 1 KiB", "Refused by length before any hashing.", "x" * 1025),
        ("NUL in the text", "A header value never holds it.", f"{SECRET}\x00"),
        ("line break in the text", "A header value never holds it.", f"{SECRET}\r\nX-Admin: 1"),
        ("e with accent in the text", "Runtimes disagree on what bytes beyond ASCII are.", f"{SECRET}\u00e9"),
    ]
    return [refuse("malformed_header", name, why, scheme=EQUALS, proof=proof) for name, why, proof in cases]


def wrong_signatures():
    secret64 = "c2VjcmV0LXNlY3JldA=="
    decoded = base64.b64decode(secret64).decode("ascii")
    timed = mac(SECRET, f"1773394868.{SHEET}").hexdigest()
    plain = hashlib.sha256(f"{SECRET}{SHEET}".encode("utf-8")).hexdigest()
    bad = "bad_signature"
    return [
        refuse(bad, "wrong secret", "Signed by someone else.", signed_with="other-secret"),
        refuse(bad, "wrong secret in base64", "Signed by someone else.", scheme=BASE64, signed_with="other-secret"),
        refuse(bad, "old secret", "The replacement is over and the old secret is no longer listed.", secrets=("new-secret",), signed_with="old-secret"),
        refuse(bad, "none of two secrets", "Every listed secret is tried.", secrets=("old-secret", "new-secret"), signed_with="other-secret"),
        refuse(bad, "secret decoded from base64", "The text is the key.", secrets=(secret64,), signed_with=decoded),
        refuse(bad, "secret in other case", "Secrets have case.", signed_with="Test-Secret"),
        refuse(bad, "secret with a line break", "Read from a file without trimming.", signed_with=f"{SECRET}\n"),
        refuse(bad, "secret in quotes", "Read from a file with its quotes.", signed_with=f'"{SECRET}"'),
        refuse(bad, "empty secret", "A receiver with a secret must not take the empty one.", proof=mac("", SHEET).hexdigest()),
        refuse(bad, "zeros", "Shape alone proves nothing.", proof="0" * 64),
        refuse(bad, "zeros in base64", "Shape alone proves nothing.", scheme=BASE64, proof="A" * 43 + "="),
        refuse(bad, "last digit changed", "All digits count.", proof=GOOD[:-1] + ("0" if GOOD[-1] != "0" else "1")),
        refuse(bad, "first digit changed", "All digits count.", proof=("0" if GOOD[0] != "0" else "1") + GOOD[1:]),
        refuse(bad, "base64 in other case", "Its letters have case.", scheme=BASE64, proof=other_case(GOOD64)),
        refuse(bad, "signed with a time in front", "The body alone is what is signed.", proof=timed),
        refuse(bad, "plain hash of secret and body", "Not an HMAC.", proof=plain),
        refuse(bad, "hash of the body alone", "Not an HMAC.", proof=hashlib.sha256(SHEET.encode("utf-8")).hexdigest()),
    ]


def other_case(text):
    """With its first letter in the other case; the last characters keep their bits."""
    at = next(index for index, character in enumerate(text) if character.isalpha())
    return text[:at] + text[at].swapcase() + text[at + 1 :]


def changed_bodies():
    """Each body differs from the one that was signed."""
    mark = b"\xef\xbb\xbf"
    pretty = json.dumps(json.loads(SHEET), indent=2)
    compact = json.dumps(json.loads(pretty), separators=(",", ":"))
    changes = [
        ("one byte changed", "s-1 became s-2.", SHEET, SHEET.replace("s-1", "s-2")),
        ("re-serialised body", "Signed with line breaks, delivered without: same JSON, other bytes.", pretty, compact),
        ("trailing newline added", "One byte more.", SHEET, SHEET + "\n"),
        ("trailing newline lost", "One byte less.", SHEET + "\n", SHEET),
        ("body cut off", "The connection ended early.", SHEET, SHEET[:-1]),
        ("body lost", "Signed with a body, delivered without.", SHEET, ""),
        ("body appended", "A second document behind the first.", SHEET, SHEET + SHEET),
        ("byte order mark lost", "Three bytes less.", mark + SHEET.encode("utf-8"), SHEET),
        ("0xFF for a signed U+FFFD", "A lenient decoder turns the wrong byte into the signed character.", '{"template":{"name":"x\ufffd"}}', b'{"template":{"name":"x\xff"}}'),
        ("decomposed for composed letters", "Looks the same.", ACCENTED, ACCENTED.replace("Ü", "U\u0308")),
        ("escaped for plain letters", "Same JSON, other bytes.", ACCENTED, ACCENTED.replace("Ü", "\\u00dc")),
    ]
    return [
        refuse("bad_signature", name, why, proof=proof_of(HEX, SECRET, signed), body=delivered)
        for name, why, signed, delivered in changes
    ]


def wrong_texts():
    why = "Not the secret."
    cases = [
        ("other text", why, "other-secret"),
        ("one character of the secret", "Every character counts.", SECRET[0]),
        ("secret without its last character", "Every character counts.", SECRET[:-1]),
        ("secret with a character more", "Every character counts.", SECRET + "x"),
        ("secret in upper case", "Secrets have case.", SECRET.upper()),
        ("secret in quotes, as text", "Read from a file with its quotes.", f'"{SECRET}"'),
        ("secret behind Bearer", "The whole value counts.", f"Bearer {SECRET}"),
        ("signature where the secret is wanted", "Another scheme.", GOOD),
        ("hash of the secret", "Another scheme.", hashlib.sha256(SECRET.encode("utf-8")).hexdigest()),
    ]
    return [
        *(refuse("bad_token", name, reason, scheme=EQUALS, proof=proof) for name, reason, proof in cases),
        refuse("bad_token", "secret without the scheme in front of it", "The whole value counts.", scheme=EQUALS, header="Authorization", secrets=(f"Bearer {SECRET}",), proof=SECRET),
        refuse("bad_token", "neither of two texts", why, scheme=EQUALS, secrets=("old-secret", "new-secret"), proof="older-secret"),
    ]
