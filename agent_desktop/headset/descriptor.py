"""HID report descriptors: what a device sends and takes, bit by bit (HID 1.11, section 6.2.2).

Pure. A descriptor is a stranger's data: whatever it says, the answer is fields or BadDescriptor.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import islice

from msgspec import Struct, field
from msgspec.structs import replace

_LONGEST = 4096
"""Bytes of a descriptor; the most that Linux takes."""
_MOST_BITS = 1 << 16
"""Of one report."""
_MOST_FIELDS = 4096
_LONGEST_ARRAY = 256
_DEEPEST = 64
"""Collections and pushed states inside one another."""
_LONG_ITEM = 0xFE
_SIZES = (0, 1, 2, 4)


class BadDescriptor(Exception):  # noqa: N818 - an answer, not a fault of ours
    """This is no report descriptor that makes sense."""


class Way(Enum):
    """Which way a report goes, seen from here."""

    INPUT = 0x8
    OUTPUT = 0x9
    FEATURE = 0xB


class Usage(Struct, frozen=True):
    """What a control is for: a page of the HID Usage Tables and a number on it."""

    page: int
    id: int


class Field(Struct, frozen=True):
    """One value of a report. `at` counts bits from the first one behind the report id.

    `usages` has one member, or for an array every usage its value can stand for, the first at
    `lowest`. `application` is the collection it lies in.
    """

    way: Way
    report: int
    at: int
    bits: int
    usages: tuple[Usage, ...]
    application: Usage
    is_array: bool
    is_relative: bool
    has_rest: bool
    """It goes back by itself to where it rests (no switch that stays where it is put)."""
    lowest: int = 0


class Descriptor(Struct, frozen=True):
    """The fields that have a usage, and the length in bits of every report."""

    fields: tuple[Field, ...]
    lengths: dict[tuple[Way, int], int]

    @property
    def has_ids(self) -> bool:
        """Whether every report begins with its id."""
        return any(report for _, report in self.lengths)


class _Item(Struct, frozen=True):
    kind: int
    tag: int
    data: bytes

    @property
    def value(self) -> int:
        return int.from_bytes(self.data, "little")

    @property
    def signed(self) -> int:
        return int.from_bytes(self.data, "little", signed=True)


class _Global(Struct, frozen=True):
    """What holds until it is changed (6.2.2.7)."""

    page: int = 0
    lowest: int = 0
    size: int = 0
    count: int = 0
    report: int = 0


class _Local(Struct):
    """What holds for the next main item (6.2.2.8). Usages are (page or -1, id); ranges follow."""

    ranges: list[tuple[int, int, int]] = field(default_factory=list)
    minimum: tuple[int, int] | None = None

    def usages(self, page: int) -> Iterator[Usage]:
        """In order; the page of a short usage is the one that holds at the main item."""
        for own, first, last in self.ranges:
            for number in range(first, last + 1):
                yield Usage(page if own < 0 else own, number)


def read_descriptor(data: bytes) -> Descriptor:
    """The fields of a report descriptor. Raises BadDescriptor, and nothing else."""
    if len(data) > _LONGEST:
        raise BadDescriptor("too long")
    reader = _Reader()
    for item in _items(data):
        reader.take(item)
    return reader.finish()


def _items(data: bytes) -> Iterator[_Item]:
    """Short items; long ones (6.2.2.3) are skipped."""
    at = 0
    while at < len(data):
        head = data[at]
        if head == _LONG_ITEM:
            if at + 1 >= len(data):
                raise BadDescriptor("cut off")
            at += 3 + data[at + 1]
            continue
        size = _SIZES[head & 3]
        if at + 1 + size > len(data):
            raise BadDescriptor("cut off")
        yield _Item((head >> 2) & 3, head >> 4, data[at + 1 : at + 1 + size])
        at += 1 + size


class _Reader:
    """The state of reading (6.2.2.1)."""

    def __init__(self) -> None:
        self._global = _Global()
        self._stack: list[_Global] = []
        self._local = _Local()
        self._collections: list[Usage] = []
        self._fields: list[Field] = []
        self._lengths: dict[tuple[Way, int], int] = {}

    def take(self, item: _Item) -> None:
        """Main, global or local item; the reserved kind is passed over."""
        if item.kind == 0:
            self._take_main(item)
            self._local = _Local()
        elif item.kind == 1:
            self._take_global(item)
        elif item.kind == 2:  # noqa: PLR2004 - 6.2.2.2
            self._take_local(item)

    def finish(self) -> Descriptor:
        """What was found."""
        if self._collections:
            raise BadDescriptor("a collection is not closed")
        return Descriptor(tuple(self._fields), self._lengths)

    def _take_main(self, item: _Item) -> None:
        match item.tag:
            case 0x8 | 0x9 | 0xB:
                self._add(Way(item.tag), item.value)
            case 0xA:
                self._open(item.value)
            case 0xC if not self._collections:
                raise BadDescriptor("a collection is closed that was never opened")
            case 0xC:
                self._collections.pop()

    def _open(self, kind: int) -> None:
        """A collection; one that is no application belongs to the application around it."""
        usage = next(self._local.usages(self._global.page), Usage(self._global.page, 0))
        inner = bool(self._collections) and kind != 1
        self._collections.append(self._collections[-1] if inner else usage)
        if len(self._collections) > _DEEPEST:
            raise BadDescriptor("too many collections inside one another")

    def _take_global(self, item: _Item) -> None:
        match item.tag:
            case 0x0:
                self._global = replace(self._global, page=item.value)
            case 0x1:
                self._global = replace(self._global, lowest=item.signed)
            case 0x7:
                self._global = replace(self._global, size=item.value)
            case 0x8 if 1 <= item.value <= 0xFF:  # noqa: PLR2004 - 6.2.2.7
                self._global = replace(self._global, report=item.value)
            case 0x8:
                raise BadDescriptor("a report id that is none")
            case 0x9:
                self._global = replace(self._global, count=item.value)
            case 0xA if len(self._stack) < _DEEPEST:
                self._stack.append(self._global)
            case 0xB if self._stack:
                self._global = self._stack.pop()
            case 0xA | 0xB:
                raise BadDescriptor("push and pop don't match")

    def _take_local(self, item: _Item) -> None:
        """Usages; a long one brings its page along."""
        is_long = len(item.data) > 2  # noqa: PLR2004 - bytes
        page, number = (item.value >> 16, item.value & 0xFFFF) if is_long else (-1, item.value)
        match item.tag:
            case 0x0:
                self._local.ranges.append((page, number, number))
            case 0x1:
                self._local.minimum = (page, number)
            case 0x2 if self._local.minimum is not None:
                own, first = self._local.minimum
                self._local.ranges.append((own, first, number))
                self._local.minimum = None

    def _add(self, way: Way, flags: int) -> None:
        """An input, output or feature: `count` values of `size` bits (6.2.2.5).

        A constant is padding unless it has a usage: real devices mark their buttons so.
        """
        state = self._global
        start = self._lengths.get((way, state.report), 0)
        length = start + state.size * state.count
        if length > _MOST_BITS:
            raise BadDescriptor("a report is too long")
        self._lengths[way, state.report] = length
        usages = self._local.usages(state.page)
        if flags & 2:
            self._add_values(way, flags, start, list(islice(usages, state.count)))
        else:
            self._add_array(way, flags, start, tuple(islice(usages, _LONGEST_ARRAY)))
        if len(self._fields) > _MOST_FIELDS:
            raise BadDescriptor("too many fields")

    def _add_values(self, way: Way, flags: int, start: int, usages: list[Usage]) -> None:
        """One field per value; the last usage holds for what is left."""
        if usages:
            for index, at in self._places(start):
                usage = usages[min(index, len(usages) - 1)]
                self._fields.append(self._field(way, flags, at, (usage,)))

    def _add_array(self, way: Way, flags: int, start: int, usages: tuple[Usage, ...]) -> None:
        if usages:
            for _, at in self._places(start):
                self._fields.append(self._field(way, flags, at, usages))

    def _places(self, start: int) -> Iterator[tuple[int, int]]:
        """Number and first bit of every value."""
        size, count = self._global.size, min(self._global.count, _MOST_FIELDS + 1)
        return ((index, start + index * size) for index in range(count))

    def _field(self, way: Way, flags: int, at: int, usages: tuple[Usage, ...]) -> Field:
        state = self._global
        return Field(
            way=way,
            report=state.report,
            at=at,
            bits=state.size,
            usages=usages,
            application=self._collections[-1] if self._collections else Usage(0, 0),
            is_array=not flags & 2,
            is_relative=bool(flags & 4),
            has_rest=not flags & 0x20,
            lowest=state.lowest,
        )
