"""bcrypt as the system's libcrypt computes it. Intentionally not Python's own crypt module, which is gone since 3.13."""

import ctypes
import ctypes.util


def library():
    name = ctypes.util.find_library("crypt") or "libcrypt.so.1"
    try:
        crypt = ctypes.CDLL(name).crypt
    except (AttributeError, OSError):
        return None
    crypt.restype = ctypes.c_char_p
    crypt.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
    return crypt


CRYPT = library()


def is_available():
    setting = b"$2b$04$" + b"." * 22
    return CRYPT is not None and (CRYPT(b"test", setting) or b"").startswith(setting)


def bcrypt(secret, setting):
    """The hash of a text or of bytes; a setting is version, cost and salt: $2b$10$ and 22 characters."""
    key = secret.encode("utf-8") if isinstance(secret, str) else secret
    text = (CRYPT(key, setting.encode("ascii")) or b"").decode("ascii")
    if len(text) != 60 or not text.startswith(setting):
        raise ValueError(f"libcrypt does not take {setting}")
    return text
