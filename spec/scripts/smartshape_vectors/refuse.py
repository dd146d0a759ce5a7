"""Deliveries that must not verify, each with the first check that refuses it."""

from .delivery import HEADER, SECRET, token, vector

GOOD = token()


def refused():
    return [*missing_headers(), *duplicate_headers(), *malformed_tokens(), *refused_costs(), *bad_tokens()]


def refuse(reason, name, why, **changes):
    return {**vector(name, why, **changes), "reason": reason}


def missing_headers():
    why = "A missing proof is a refusal, never a skipped check."
    cases = [
        ("no headers", []),
        ("empty token", [[HEADER, ""]]),
        ("blank token", [[HEADER, "  \t "]]),
        ("headers of another platform", [["x-hub-signature-256", f"sha256={'0' * 64}"]]),
        ("token in Authorization", [["Authorization", f"Bearer {GOOD}"]]),
    ]
    return [refuse("missing_header", name, why, headers=headers) for name, headers in cases]


def duplicate_headers():
    why = "Two values: neither the first nor the last is picked."
    other = token("other-secret")
    cases = [
        ("token twice, the same", [[HEADER, GOOD], [HEADER, GOOD]]),
        ("token twice, good first", [[HEADER, GOOD], [HEADER, other]]),
        ("token twice, good last", [[HEADER, other], [HEADER, GOOD]]),
        ("token twice in other case", [[HEADER, GOOD], ["x-smartshape-token", GOOD]]),
        ("tokens joined", [[HEADER, f"{GOOD}, {other}"]]),
    ]
    return [refuse("duplicate_header", name, why, headers=headers) for name, headers in cases]


def malformed_tokens():
    shape = "A token is exactly $2a$, $2b$ or $2y$, two digits, $, and 53 characters."
    bits = "The last character has bits that stand for nothing; a lenient decoder drops them, so one hash has several spellings."
    value = "A header value never holds it."
    head, tail = GOOD[:7], GOOD[7:]
    cases = [
        ("the secret itself", "The header is no copy of the secret.", SECRET),
        ("59 characters", shape, GOOD[:-1]),
        ("61 characters", shape, GOOD + "."),
        ("version 2", shape, GOOD.replace("$2b$", "$2$")),
        ("version 2x", "The version that a mistake once gave a name of its own; other hashes.", GOOD.replace("$2b$", "$2x$")),
        ("version 2c", shape, GOOD.replace("$2b$", "$2c$")),
        ("version 2B", shape, GOOD.replace("$2b$", "$2B$")),
        ("MD5 crypt", "Another hash.", "$1$abcdefgh$" + "." * 22),
        ("SHA-512 crypt", "Another hash.", "$6$abcdefgh$" + "." * 86),
        ("argon2", "Another hash.", "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$" + "A" * 43),
        ("cost of one digit", shape, f"$2b$4${tail}"),
        ("cost of one digit and a zero behind", shape, f"$2b$4$.{tail}"),
        ("cost in hexadecimal", shape, f"$2b$1e${tail}"),
        ("cost with a sign", shape, f"$2b$+4${tail}"),
        ("cost 00", "Costs begin at 4.", f"$2b$00${tail}"),
        ("cost 03", "Costs begin at 4.", f"$2b$03${tail}"),
        ("cost 32", "Costs end at 31.", f"$2b$32${tail}"),
        ("cost 99", "Costs end at 31.", f"$2b$99${tail}"),
        ("character outside the alphabet", shape, f"{head}+{GOOD[8:]}"),
        ("equals sign at the end", shape, f"{GOOD[:-1]}="),
        ("space inside", shape, f"{GOOD[:30]} {GOOD[31:]}"),
        ("e with accent", "60 characters but 61 bytes.", f"{GOOD[:-1]}\u00e9"),
        ("full-width digits", "Unicode digits are no digits here.", f"$2b$\uff10\uff14${tail}"),
        ("loose bits at the end of the hash", bits, GOOD[:-1] + chr(ord(GOOD[-1]) + 1)),
        ("loose bits at the end of the salt", bits, f"{GOOD[:28]}P{GOOD[29:]}"),
        ("quotes around it", shape, f'"{GOOD}"'),
        ("Bearer in front", shape, f"Bearer {GOOD}"),
        ("base64 of it", shape, "JDJiJDA0JHFyb3VIYjY0UE1XUE1ZcXY2cGg0S08="),
        ("token over 1 KiB", "Refused by length before any hashing.", GOOD * 18),
        ("NUL behind it", value, f"{GOOD}\x00"),
        ("CR and LF inside", value, f"{GOOD[:30]}\r\n{GOOD[32:]}"),
    ]
    return [refuse("malformed_header", name, why, proof=text) for name, why, text in cases]


def refused_costs():
    why = "The sender chooses the cost, and every step doubles the work: at 31 one header is a day of it."
    tail = GOOD[7:]
    return [refuse("cost_refused", f"cost {cost}", why, proof=f"$2b${cost}${tail}") for cost in (13, 14, 20, 30, 31)]


def bad_tokens():
    why = "A well-formed hash of something else."
    cases = [
        ("wrong secret", why, token("other-secret")),
        ("secret in upper case", why, token(SECRET.upper())),
        ("secret with a line break", "Read from a file without trimming.", token(f"{SECRET}\n")),
        ("secret in quotes", "Read from a file with its quotes.", token(f'"{SECRET}"')),
        ("first character of the secret", "What one native implementation compares when a secret is long and the version 2a.", token(SECRET[0])),
        ("empty secret", "A receiver without a secret must not take it.", token("")),
        ("hash of the hash", why, token(GOOD)),
        ("one character of the hash changed", "Every one of the 184 bits counts.", flipped(GOOD)),
        ("salt of another token", "Hash and salt belong together.", GOOD[:7] + "N9qo8uLOickgx2ZMRZoMye" + GOOD[29:]),
        ("cost of another token", "Hash and cost belong together.", GOOD.replace("$04$", "$05$")),
        ("hash of zeros", why, GOOD[:29] + "." * 31),
        ("another spelling of the same letters", "Composed and decomposed letters are other bytes.", None),
    ]
    return [
        refuse("bad_token", name, reason, proof=text) if text else refuse("bad_token", name, reason, secrets=("cl\u00e9",), proof=token("cle\u0301"))
        for name, reason, text in cases
    ] + [
        refuse("bad_token", "neither of two secrets", why, secrets=("old-secret", "new-secret"), proof=token("older-secret")),
    ]


def flipped(text):
    """The same hash with its first character one step on."""
    return text[:29] + ("B" if text[29] == "A" else "A") + text[30:]
