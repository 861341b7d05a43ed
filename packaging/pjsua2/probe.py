"""Refuse a wheel that lacks what the telephone needs. tests/integration/test_wheel.py asks more."""

import os
import sys

import pjsua2 as pj  # type: ignore[import-untyped]

CODECS = ("opus/48000", "G722/16000", "PCMA/8000", "PCMU/8000")


def main() -> str:
    """An empty text, or what is missing."""
    config = pj.EpConfig()
    config.logConfig.level = config.logConfig.consoleLevel = 0
    endpoint = pj.Endpoint()
    endpoint.libCreate()
    endpoint.libInit(config)
    try:
        codecs = " ".join(codec.codecId for codec in endpoint.codecEnum2())
        endpoint.transportCreate(pj.PJSIP_TRANSPORT_TLS, pj.TransportConfig())
        missing = [codec for codec in CODECS if codec not in codecs]
        return f"The wheel lacks {', '.join(missing)}." if missing else ""
    finally:
        endpoint.libDestroy()


if __name__ == "__main__":
    os.environ["ALSA_CONFIG_PATH"] = os.devnull  # no sound card is looked for
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # pjlib talks before it can be told not to
    sys.exit(main() or 0)
