#!/usr/bin/env python3
"""The pictures of the user guide, docs/images, from those of `make screenshots`."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
MADE, KEPT = ROOT / "build" / "screenshots", ROOT / "docs" / "images"
_COLOURS = 256
PICTURES = {
    "idle": "queue-idle-light-{}-1280x800",
    "ring-known": "ring-known-light-{}",
    "call": "queue-light-{}-1280x800",
    "wrapup": "wrapup-light-{}-1280x800",
    "knowledge": "knowledge-light-{}-1280x800",
    "incidents": "incidents-light-{}-1280x800",
    "team": "chat-light-{}-1280x800",
    "statistics": "statistics-light-{}-1280x800",
}


def _with_few_colours(picture: QImage) -> QImage:
    """The same picture with its 256 most frequent colours: a quarter of the size."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(memoryview(plain.constBits()).cast("B").cast("I"))
    colours = [colour for colour, _ in pixels.most_common(_COLOURS)]
    flags = Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, colours, flags)


def main() -> int:
    """Take over every picture; those that have not been made are named."""
    missing = []
    for language in ("nn", "nb"):
        folder = KEPT / language
        folder.mkdir(parents=True, exist_ok=True)
        for name, made in PICTURES.items():
            picture = QImage(str(MADE / f"{made.format(language)}.png"))
            if picture.isNull():
                missing.append(made.format(language))
                continue
            small = _with_few_colours(picture)
            small.save(str(folder / f"{name}.png"), "PNG", 0)
    if missing:
        sys.stderr.write(f"not there, run make screenshots: {', '.join(missing)}\n")
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main())
