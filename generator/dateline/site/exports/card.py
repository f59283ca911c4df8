"""The picture that other sites show beside a link: the title, and how many events when.

The only user of Pillow, which is imported when a card is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dateline.dates import calendar
from dateline.model import Event
from dateline.site.exports.png import to_png
from dateline.site.language import Language

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

WIDTH, HEIGHT = 1200, 630
_LEFT, _RIGHT, _BASE, _TALLEST = 80, 1120, 500, 190
_BARS = 104  # of ten pixels each
_TITLE, _SMALL = 76, 32  # sizes of the type, in pixels
_LINES = 2
_PAPER, _INK, _QUIET, _ACCENT = (252, 250, 245), (33, 30, 26), (112, 105, 96), (158, 51, 32)
_SHADES = 16  # from paper to a colour, for smooth edges of letters


def draw_card(title: str, events: Iterable[Event], language: Language) -> bytes:
    """A PNG of 1200 × 630 pixels; a title in letters that the font lacks is left to the page."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("L", (WIDTH, HEIGHT), 0)
    draw = ImageDraw.Draw(image)
    _draw_title(draw, title, ImageFont.load_default(_TITLE))
    quiet = Image.new("L", (WIDTH, HEIGHT), 0)
    shown = tuple(events)
    if shown:
        _draw_years(ImageDraw.Draw(quiet), shown, ImageFont.load_default(_SMALL), language)
    return to_png(_blend(image.tobytes(), quiet.tobytes(), _bars(shown)), WIDTH, HEIGHT, _palette())


def shape_of(events: Iterable[Event]) -> tuple[object, ...]:
    """All that a card shows of the events: the bars, and the years at the ends."""
    shown = tuple(events)
    if not shown:
        return ()
    first, last = _ends(shown)
    years = (calendar.from_minutes(at)[0] for at in (first, last - 1))
    return (*_bars(shown), *years)


def _palette() -> list[tuple[int, int, int]]:
    """Shades of ink, then of the quiet colour, then the accent."""
    shades = [_shade(colour, step) for colour in (_INK, _QUIET) for step in range(_SHADES)]
    return [*shades, _ACCENT]


def _shade(colour: tuple[int, int, int], step: int) -> tuple[int, int, int]:
    red, green, blue = (
        paper + (full - paper) * step // (_SHADES - 1)
        for paper, full in zip(_PAPER, colour, strict=True)
    )
    return red, green, blue


def _blend(ink: bytes, quiet: bytes, bars: list[tuple[int, int, int]]) -> bytes:
    """Places in the palette: ink above the axis, quiet below, and the bars over them."""
    levels = [value * (_SHADES - 1) // 255 for value in range(256)]
    quiet_levels = bytes(_SHADES + level if level else 0 for level in levels)
    split = _BASE * WIDTH
    pixels = bytearray(ink[:split].translate(bytes(levels)) + quiet[split:].translate(quiet_levels))
    for left, right, height in bars:
        for row in range(_BASE - height, _BASE):
            pixels[row * WIDTH + left : row * WIDTH + right] = bytes([2 * _SHADES]) * (right - left)
    return bytes(pixels)


def _bars(events: tuple[Event, ...]) -> list[tuple[int, int, int]]:
    """Left, right and height of each bar: events by when they begin, linear in time."""
    if not events:
        return []
    first, last = _ends(events)
    counts = [0] * _BARS
    for event in events:
        counts[min((event.when.start - first) * _BARS // max(1, last - first), _BARS - 1)] += 1
    step = (_RIGHT - _LEFT) // _BARS
    most = max(counts)
    return [
        (_LEFT + at * step, _LEFT + at * step + step - 2, max(6, _TALLEST * count // most))
        for at, count in enumerate(counts)
        if count
    ]


def _ends(events: tuple[Event, ...]) -> tuple[int, int]:
    return min(e.when.start for e in events), max(e.when.end for e in events)


def _draw_title(draw: ImageDraw, title: str, font: FreeTypeFont | ImageFont) -> None:
    if _is_covered(title, font):
        lines = _wrap(draw, title.split(), font)
        draw.multiline_text((_LEFT, 84), "\n".join(lines), fill=255, font=font, spacing=18)


def _is_covered(text: str, font: FreeTypeFont | ImageFont) -> bool:
    """Whether the font has every letter: one that it lacks looks like one that nobody has."""
    missing = bytes(font.getmask("\uffff"))
    return all(c.isspace() or bytes(font.getmask(c)) != missing for c in set(text))


def _wrap(draw: ImageDraw, words: list[str], font: FreeTypeFont | ImageFont) -> list[str]:
    """At most two lines that fit; what does not is cut after a word, with an ellipsis."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and draw.textlength(longer, font=font) <= _RIGHT - _LEFT:
            lines[-1] = longer
        elif len(lines) == _LINES:
            lines[-1] = f"{lines[-1]} …"
            break
        else:
            lines.append(word)
    return lines


def _draw_years(
    draw: ImageDraw, events: tuple[Event, ...], font: FreeTypeFont | ImageFont, language: Language
) -> None:
    """The axis, with the first and the last year at its ends."""
    first, last = _ends(events)
    draw.rectangle((_LEFT, _BASE, _RIGHT, _BASE + 2), fill=255)
    years = [language.date("year", calendar.from_minutes(at)[0]) for at in (first, last - 1)]
    if not all(_is_covered(year, font) for year in years):
        return
    draw.text((_LEFT, _BASE + 22), years[0], fill=255, font=font)
    if years[0] != years[1]:
        draw.text((_RIGHT, _BASE + 22), years[1], fill=255, font=font, anchor="ra")
