"""AES as the openssl command computes it."""

import shutil
import subprocess

ZERO = bytes(16)


def is_available():
    return shutil.which("openssl") is not None


def encrypt(plain, key, *, iv=ZERO, mode="cbc", pads=True):
    """The encrypted bytes alone. The key's length chooses among AES-128, 192 and 256."""
    command = ["openssl", "enc", "-e", f"-aes-{8 * len(key)}-{mode}", "-K", key.hex()]
    command += ["-iv", iv.hex()] if mode == "cbc" else []
    command += [] if pads else ["-nopad"]
    return subprocess.run(command, input=plain, capture_output=True, check=True).stdout
