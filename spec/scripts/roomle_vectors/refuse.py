"""Deliveries that must not verify, each with the first check that refuses it."""

import base64

from .delivery import COUNTING, FIXED, HEADER, NOW, SECRET, framed, plain_of, plain_of_length, sealed, token, vector

GOOD = token()
DEFAULT_SECRET = "default-secret-1"


def refused():
    return [*missing_headers(), *duplicate_headers(), *malformed_tokens(), *bad_tokens(), *old_and_early()]


def refuse(reason, name, why, **changes):
    return {**vector(name, why, **changes), "reason": reason}


def missing_headers():
    why = "A missing proof is a refusal, never a skipped check."
    cases = [
        ("no headers", []),
        ("empty token", [[HEADER, ""]]),
        ("blank token", [[HEADER, "  \t "]]),
        ("headers of another platform", [["x-smartshape-token", GOOD]]),
        ("token in Authorization", [["Authorization", f"Bearer {GOOD}"]]),
    ]
    return [refuse("missing_header", name, why, headers=headers) for name, headers in cases]


def duplicate_headers():
    why = "Two values: neither the first nor the last is picked."
    other = token(secret="an-older-secret!")
    cases = [
        ("token twice, the same", [[HEADER, GOOD], [HEADER, GOOD]]),
        ("token twice, good first", [[HEADER, GOOD], [HEADER, other]]),
        ("token twice, good last", [[HEADER, other], [HEADER, GOOD]]),
        ("token twice in other case", [[HEADER, GOOD], ["TOKEN", GOOD]]),
        ("tokens joined", [[HEADER, f"{GOOD}, {other}"]]),
    ]
    return [refuse("duplicate_header", name, why, headers=headers) for name, headers in cases]


def malformed_tokens():
    algorithm = "01 is AES-CBC, and nothing else is taken."
    plain = base64.b64encode(plain_of()).decode("ascii")
    blocks = "The encrypted bytes come in blocks of sixteen."
    value = "A header value never holds it."
    cases = [
        ("the secret itself", "The header is no copy of the secret.", SECRET),
        ("AES-ECB", "02 encrypts equal blocks alike, so blocks of several tokens make new ones.", framed(sealed(mode="ecb", iv="zero"), "02")),
        ("AES-CBC called AES-ECB", algorithm, f"02{GOOD[2:]}"),
        ("base64 alone, as 03", "03 is not encrypted: anybody can write it.", f"03-{plain}"),
        ("algorithm 00", algorithm, f"00{GOOD[2:]}"),
        ("algorithm 1", algorithm, GOOD[1:]),
        ("algorithm 001", algorithm, f"0{GOOD}"),
        ("no algorithm", "Taken only where the receiver is told so.", GOOD[3:]),
        ("no algorithm but its dash", algorithm, GOOD[2:]),
        ("nothing behind the algorithm", blocks, "01-"),
        ("15 bytes", blocks, framed(bytes(15))),
        ("17 bytes", blocks, framed(bytes(17))),
        ("one byte too many", blocks, framed(sealed() + b"\x00")),
        ("one byte cut off", blocks, framed(sealed()[:-1])),
        ("hexadecimal", "Not base64.", f"01-{sealed().hex()}0"),
        ("bits to spare that are set", "A lenient decoder drops them, so one token has several spellings.", spare_bits_set()),
        ("padding of base64 in the middle", "Not base64.", f"{GOOD[:20]}=={GOOD[22:]}"),
        ("three equals signs", "Not base64.", f"{GOOD.rstrip('=')}==="),
        ("space inside", "Not base64.", f"{GOOD[:30]} {GOOD[31:]}"),
        ("e with accent", "Not base64.", f"{GOOD[:30]}\u00e9{GOOD[31:]}"),
        ("full-width digits", "Unicode digits are no digits here.", f"\uff10\uff11{GOOD[2:]}"),
        ("quotes around it", algorithm, f'"{GOOD}"'),
        ("Bearer in front", algorithm, f"Bearer {GOOD}"),
        ("token over 1 KiB", "Refused by length before anything is decrypted.", framed(bytes(16 * 50))),
        ("NUL behind it", value, f"{GOOD}\x00"),
        ("CR and LF inside", value, f"{GOOD[:30]}\r\n{GOOD[32:]}"),
    ]
    return [refuse("malformed_header", name, why, proof=text) for name, why, text in cases]


def spare_bits_set():
    """64 bytes leave four bits of the last character to spare; here the lowest is set."""
    text = GOOD.rstrip("=")
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    return f"{text[:-1]}{alphabet[alphabet.index(text[-1]) + 1]}=="


def bad_tokens():
    noise = "What comes out is noise, or says something else than it should."
    padding = "Refused like everything else: whoever learns that only the padding is wrong can read a token."
    keyless = "Without a key in the tenant the platform uses a default secret, which proves nothing."
    data = sealed()
    cases = [
        ("wrong secret", noise, token(secret="an-older-secret!")),
        ("wrong secret, vector of zeros", noise, token(secret="an-older-secret!", iv="zero")),
        ("wrong secret, unknown vector", noise, token(secret="an-older-secret!", iv=FIXED)),
        ("default secret", keyless, token(secret=DEFAULT_SECRET)),
        ("default secret, no key inside", keyless, token(plain_of(api_key=""), secret=DEFAULT_SECRET)),
        ("no key inside", "The key has to be the tenant's.", token(plain_of(api_key=""))),
        ("another key", "The key has to be the tenant's.", token(plain_of(api_key="anotherApiKey"))),
        ("beginning of the key", "All of it.", token(plain_of(api_key="aValidApi"))),
        ("key and more", "Nothing but it.", token(plain_of(api_key="aValidApiKey2"))),
        ("key in other case", "As it was issued.", token(plain_of(api_key="avalidapikey"))),
        ("another key, unknown vector", "The key has to be the tenant's.", token(plain_of(api_key="anotherApiKey"), iv=FIXED)),
        ("line break behind the key", "Nothing but it.", token(plain_of() + b"\n")),
        ("fourth part", "There are three.", token(plain_of() + b";x")),
        ("two parts", "There are three.", token(b"2026-03-13T09:41:08.529Z;aValidApiKey")),
        ("empty session", "anonymous where there is none.", token(plain_of(session=""))),
        ("session with a space", "Visible ASCII, which what comes out of a changed block is not.", token(plain_of(session="an onymous"))),
        ("session beyond ASCII", "Visible ASCII, which what comes out of a changed block is not.", token(plain_of(session="anonym\u00fcs"))),
        ("block in the middle changed", "What it turns into is no session.", framed(middle_changed())),
        ("no timestamp", "The time is what keeps a token from being good for ever.", token(plain_of(timestamp=""))),
        ("Unix time", "Not the documented pattern.", token(plain_of(timestamp="1773394868529"))),
        ("timestamp without milliseconds", "Not the documented pattern.", token(plain_of(timestamp="2026-03-13T09:41:08Z"))),
        ("timestamp without offset", "Not the documented pattern, and nobody knows which time it tells.", token(plain_of(timestamp="2026-03-13T09:41:08.529"))),
        ("31 June", "There is none.", token(plain_of(timestamp="2026-06-31T09:41:08.529Z"))),
        ("offset that is none", "Not the documented pattern.", token(plain_of(timestamp="2026-03-13T09:41:08.529+99"))),
        ("a space for the T", "Not the documented pattern.", token(plain_of(timestamp="2026-03-13 09:41:08.529Z"))),
        ("seconds alone, no unknown vector", "Text that begins where the unknown vector's would, without a block in front of it.", token(b":08.529Z;anonymous;aValidApiKey", iv="zero")),
        ("second 60, unknown vector", "There is none.", token(plain_of(timestamp="2026-03-13T09:41:60.529Z"), iv=FIXED)),
        ("no padding", padding, token(plain_of_length(48), pads=False)),
        ("padding of zeros", padding, token(padded(b"\x00"), pads=False)),
        ("padding as in ISO 10126", padding, token(padded(b"\x07"), pads=False)),
        ("padding of 17", padding, token(plain_of_length(47) + b"\x11", pads=False)),
        ("padding that is too long by one", padding, token(miscounted(), pads=False)),
        ("last block cut off", noise, framed(data[:-16])),
        ("last block alone", noise, framed(data[-16:])),
        ("last block twice", noise, framed(data + data[-16:])),
        ("blocks swapped", noise, framed(data[:16] + data[32:48] + data[16:32] + data[48:])),
        ("last bit changed", noise, framed(data[:-1] + bytes([data[-1] ^ 1]))),
        ("first encrypted bit changed", noise, framed(data[:16] + bytes([data[16] ^ 128]) + data[17:])),
        ("vector's year changed", "CBC hides nothing of it: the year of the timestamp changes, and it is too old or no time at all.", framed(bytes([COUNTING[0] ^ 0x40]) + data[1:])),
        ("sixteen zeros", noise, framed(bytes(16))),
        ("sixty-four zeros", noise, framed(bytes(64))),
        ("AES-ECB called AES-CBC", noise, framed(sealed(mode="ecb", iv="zero"))),
    ]
    return [refuse("bad_token", name, why, proof=text) for name, why, text in cases] + [
        refuse("bad_token", "neither of two secrets", noise, secrets=("an-older-secret!", SECRET), proof=token(secret="yet-another-one!")),
        refuse("bad_token", "AES-256 for a secret of 16 bytes", "The secret's length chooses the cipher.", proof=token(secret=SECRET * 2)),
    ]


def padded(filler):
    """A text that needs nine bytes of padding: filled up with another one, the last of which is right."""
    return plain_of_length(39) + filler * 8 + b"\x09"


def middle_changed():
    """The third of five blocks, which holds nothing but session."""
    data = sealed(plain_of_length(70))
    return data[:48] + bytes([data[48] ^ 1]) + data[49:]


def miscounted():
    return plain_of_length(39) + b"\x09" * 8 + b"\x0a"


def old_and_early():
    late, early = "2026-03-13T09:46:08.530Z", "2026-03-13T09:40:08.528Z"
    cases = [
        ("stale", "1 ms past 300 s", "300 s behind is the last that is taken.", None, late),
        ("stale", "1 ms past 300 s, vector of zeros", "300 s behind is the last that is taken.", token(iv="zero"), late),
        ("stale", "captured a year ago", "The token itself is good.", None, "2027-03-13T09:41:08.529Z"),
        ("stale", "local time called UTC", "An hour behind.", token(plain_of("2026-03-13T08:41:08.529Z")), NOW),
        ("future", "1 ms past 60 s", "60 s ahead is the last that is taken.", None, early),
        ("future", "1 ms past 60 s, vector of zeros", "60 s ahead is the last that is taken.", token(iv="zero"), early),
    ]
    return [refuse(reason, name, why, proof=proof, now=now) for reason, name, why, proof, now in cases]
