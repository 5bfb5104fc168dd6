#!/usr/bin/env python3
"""Draws binder.ico: the back of a red binder, with its label and the hole for a finger.

    python3 src/build/icon.py

16 and 32 pixels as bitmaps, which every resource compiler takes; 48 and 256 as PNG, which is smaller.
"""

import struct
import zlib
from pathlib import Path

RED, EDGE, PAPER, INK, NOTHING = (200, 16, 46, 255), (128, 8, 28, 255), (250, 246, 238, 255), (90, 90, 90, 255), (0, 0, 0, 0)


def colour(x, y):
    """The colour at a point of a square of 16 by 16 units."""
    if not (3 <= x < 13 and 0 <= y < 16):
        return NOTHING
    if x < 4 or x >= 12 or y < 1 or y >= 15:
        return EDGE
    if 5 <= x < 11 and 3 <= y < 8:
        return INK if 6 <= x < 10 and (4 <= y < 5 or 6 <= y < 7) else PAPER
    away = ((x - 8) ** 2 + (y - 11.5) ** 2) ** 0.5
    if away < 2:
        return EDGE if away >= 1.2 else PAPER
    return RED


def pixels(size):
    """Rows of (red, green, blue, alpha), each the mean of sixteen points."""
    fine = [(n + 0.5) / 4 for n in range(4)]

    def pixel(x, y):
        points = [colour((x + dx) * 16 / size, (y + dy) * 16 / size) for dx in fine for dy in fine]
        alpha = sum(p[3] for p in points)
        if alpha == 0:
            return NOTHING
        mean = [sum(p[c] * p[3] for p in points) // alpha for c in range(3)]
        return (*mean, alpha // len(points))

    return [[pixel(x, y) for x in range(size)] for y in range(size)]


def bitmap(size):
    """A DIB without file header: twice the height, rows from the bottom, then the mask."""
    rows = pixels(size)[::-1]
    head = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    body = b"".join(struct.pack("4B", b, g, r, a) for row in rows for r, g, b, a in row)
    mask = b"".join(masked(row) for row in rows)
    return head + body + mask


def masked(row):
    """A bit for each pixel that is not there, in whole units of four bytes."""
    bits = "".join("1" if pixel[3] == 0 else "0" for pixel in row)
    bits += "0" * (-len(bits) % 32)
    return int(bits, 2).to_bytes(len(bits) // 8, "big")


def png(size):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    lines = b"".join(b"\0" + bytes(value for pixel in row for value in pixel) for row in pixels(size))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b"")


def icon():
    images = [(16, bitmap(16)), (32, bitmap(32)), (48, png(48)), (256, png(256))]
    place = 6 + 16 * len(images)
    directory = struct.pack("<HHH", 0, 1, len(images))
    for size, data in images:
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return directory + b"".join(data for _, data in images)


Path(__file__).with_name("binder.ico").write_bytes(icon())
