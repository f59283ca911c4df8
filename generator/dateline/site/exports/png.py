"""PNG files of few colours, the same bytes on every machine.

Compression libraries differ from one another and from version to version in the bytes they write,
so the one step that a picture of flat areas needs, runs of equal bytes, is done here.
"""

from __future__ import annotations

import itertools
import re
import struct
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

_RUN = re.compile(rb"(.)\1*+", re.DOTALL)
_MAX_RUN = 258  # of a match in deflate (RFC 1951, 3.2.5)
# Lengths of matches: code, first length, extra bits.
_LENGTHS = (
    *((257 + n, 3 + n, 0) for n in range(8)),
    *((265 + n, 11 + 2 * n, 1) for n in range(4)),
    *((269 + n, 19 + 4 * n, 2) for n in range(4)),
    *((273 + n, 35 + 8 * n, 3) for n in range(4)),
    *((277 + n, 67 + 16 * n, 4) for n in range(4)),
    *((281 + n, 131 + 32 * n, 5) for n in range(4)),
    (285, 258, 0),
)


def to_png(
    pixels: bytes, width: int, height: int, palette: Sequence[tuple[int, int, int]]
) -> bytes:
    """A picture of at most 256 colours; ``pixels`` are ``width × height`` places in the palette.

    >>> to_png(bytes(4), 2, 2, [(255, 255, 255)])[:8]
    b'\\x89PNG\\r\\n\\x1a\\n'
    """
    rows = (pixels[at : at + width] for at in range(0, width * height, width))
    filtered = b"".join(_filter_rows(rows, width))
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", header),
            _chunk(b"PLTE", bytes(itertools.chain.from_iterable(palette))),
            _chunk(b"IDAT", compress_runs(filtered)),
            _chunk(b"IEND", b""),
        )
    )


def _filter_rows(rows: Iterable[bytes], width: int) -> Iterator[bytes]:
    """A row like the one above as its difference from it, zeros (PNG filter 2); others plain."""
    above = b""
    for row in rows:
        yield b"\x02" + bytes(width) if row == above else b"\x00" + row
        above = row


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def compress_runs(data: bytes) -> bytes:
    """A zlib stream (RFC 1950) of one block with fixed codes and matches at distance 1.

    >>> zlib.decompress(compress_runs(b"aaaaaaaab")) == b"aaaaaaaab"
    True
    """
    bits = _Bits()
    bits.put(0b011, 3)  # the last block, fixed codes
    for run in _RUN.finditer(data):
        bits.put_code(run[0][0])
        _put_run(bits, run[0][0], len(run[0]) - 1)
    bits.put_code(256)
    return b"\x78\x01" + bits.whole() + struct.pack(">I", zlib.adler32(data))


def _put_run(bits: _Bits, value: int, again: int) -> None:
    while again >= 3:
        length = min(again, _MAX_RUN)
        code, first, extra = _LENGTHS[bisect_right(_LENGTHS, length, key=itemgetter(1)) - 1]
        bits.put_code(code)
        bits.put(length - first, extra)
        bits.put(0, 5)  # distance 1
        again -= length
    for _ in range(again):
        bits.put_code(value)


class _Bits:
    """Bits in the order of deflate: the first is the lowest of its byte."""

    def __init__(self) -> None:
        self.value = 0
        self.count = 0
        self.out = bytearray()

    def put(self, value: int, count: int) -> None:
        self.value |= value << self.count
        self.count += count
        while self.count >= 8:
            self.out.append(self.value & 255)
            self.value >>= 8
            self.count -= 8

    def put_code(self, symbol: int) -> None:
        """A symbol's fixed code (RFC 1951, 3.2.6), which stands highest bit first."""
        if symbol < 144:
            code, count = 0x30 + symbol, 8
        elif symbol < 256:
            code, count = 0x190 + symbol - 144, 9
        elif symbol < 280:
            code, count = symbol - 256, 7
        else:
            code, count = 0xC0 + symbol - 280, 8
        self.put(int(f"{code:0{count}b}"[::-1], 2), count)

    def whole(self) -> bytes:
        return bytes(self.out) + (bytes([self.value]) if self.count else b"")
