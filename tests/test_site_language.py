"""The page's own words: every catalogue is complete, dates follow CLDR, a page may be mirrored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from tests.sample import sample_timeline
from tests.site_files import render_sample

from dateline.dates import parse_edtf
from dateline.site.cldr import look_up, read_usage
from dateline.site.cldr_en import ENGLISH
from dateline.site.language import CATALOGUES, read_language
from dateline.site.templates import templates_folder
from dateline.site.when import read_when

KEYWORDS = {"_": None, "language": None, "count": (1, 2)}
LANGUAGES = sorted(path.stem for path in CATALOGUES.glob("*.po"))


def messages() -> Iterator[str | tuple[str, ...]]:
    """Every message of the templates and of the program."""
    for folder, method in (
        (templates_folder(), "jinja2.ext:babel_extract"),
        (CATALOGUES.parent, "python"),
    ):
        pattern = "**.html" if method.startswith("jinja2") else "**.py"
        found = extract_from_dir(folder, method_map=[(pattern, method)], keywords=KEYWORDS)
        for _file, _line, message, _comments, _context in found:
            yield message


def test_there_are_two_languages_beside_english_one_of_them_right_to_left() -> None:
    assert len(LANGUAGES) >= 2
    assert "rtl" in {read_language(tag).direction for tag in LANGUAGES}


@pytest.mark.parametrize("tag", LANGUAGES)
def test_catalogues_are_complete_and_keep_their_places(tag: str) -> None:
    with (CATALOGUES / f"{tag}.po").open("rb") as source:
        catalogue = read_po(source, locale=tag)
    wanted = {m if isinstance(m, str) else m[0] for m in messages()}
    assert len(wanted) > 100
    known = {m.id if isinstance(m.id, str) else m.id[0]: m for m in catalogue if m.id}
    assert wanted - set(known) == set()
    assert set(known) - wanted == set(), "no longer used"
    for key, message in known.items():
        given = message.string or ""
        forms = [given] if isinstance(given, str) else list(given)
        assert all(forms), key
        for form in forms:
            assert places(form) <= places(key), (key, form)
    assert [error for _message, errors in catalogue.check() for error in errors] == []


def places(text: str) -> set[str]:
    return set(re.findall(r"%\((\w+)\)", text)) | set(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize(
    ("tag", "edtf", "said"),
    [
        ("en", "2021-03-02", "2 March 2021"),
        ("en-US", "2021-03-02", "March 2, 2021"),
        ("de", "2021-03-02", "2. März 2021"),
        ("ar", "2021-03-02", "2 مارس 2021"),
        ("en", "2020-11", "November 2020"),
        ("en", "2021-03-08/2021-03-14", "8–14 March 2021"),
        ("en", "2021-02-27/2021-03-02", "27 February – 2 March 2021"),
        ("en", "2020-12-30/2021-01-02", "30 December 2020 – 2 January 2021"),
        ("en", "2021-02~", "about February 2021"),
        ("en", "2019/2021", "2019–2021"),
        ("en", "2019-05/..", "since May 2019"),
        ("en", "../2019", "until 2019"),
        ("en", "199X", "the 1990s"),
        ("en", "18XX", "19th century"),
        ("de", "18XX", "19. Jahrhundert"),
        ("en", "-0479", "480 BC"),
        ("de", "-0479-09-29", "29. September 480 v. Chr."),
        ("en", "2021-22", "summer 2021"),
        ("en", "2021-33", "first quarter of 2021"),
        ("de", "2021-03-08/2021-03-14", "8.–14. März 2021"),
        ("de", "2021-02~", "etwa Februar 2021"),
        ("en", "2021-03-02T15:30", "2 March 2021, 15:30"),
        ("fr", "2021-03-02", "2 mars 2021"),
    ],
)
def test_dates_are_said_as_people_say_them(tag: str, edtf: str, said: str) -> None:
    assert read_when(parse_edtf(edtf), read_language(tag)).text == said


@pytest.mark.parametrize(
    ("edtf", "attribute"),
    [
        ("2019", "2019"),
        ("2020-11", "2020-11"),
        ("2021-03-02", "2021-03-02"),
        ("2021-03-02T15:30", "2021-03-02T15:30"),
        ("2021-02~", "2021-02"),
        ("2021-03-08/2021-03-14", None),
        ("199X", None),
        ("2021-22", None),
        ("-0479", None),
    ],
)
def test_machine_dates_are_as_fine_as_stated(edtf: str, attribute: str | None) -> None:
    assert read_when(parse_edtf(edtf), read_language("en")).datetime == attribute


def test_a_page_right_to_left_is_mirrored_and_says_so() -> None:
    english = render_sample(sample_timeline())[PurePosixPath("index.html")].decode()
    arabic = render_sample(sample_timeline(), "ar")[PurePosixPath("index.html")].decode()
    assert '<html lang="ar" dir="rtl">' in arabic
    first = re.compile(r'<rect class="b" x="([\d.]+)%"')
    positions = [
        float(match[1]) for html in (english, arabic) if (match := first.search(html)) is not None
    ]
    assert positions[0] < 50 < positions[1]
    assert "Skip to the timeline" not in arabic


def test_languages_do_not_leak_into_each_other() -> None:
    before = read_language("fr").date("name", 1, 3)
    read_language("ar")
    read_language.cache_clear()
    assert read_language("fr").date("name", 1, 3) == before == "mars"


def test_the_catalogues_ship_with_the_package() -> None:
    assert Path(CATALOGUES).is_dir()


def test_words_of_another_direction_are_kept_from_turning_their_neighbours() -> None:
    """A Latin publisher before an Arabic date: each is a run of its own, and dates stay whole."""
    html = render_sample(sample_timeline(), "ar")[PurePosixPath("index.html")].decode()
    assert "</a>، \u2068The Harrow Post\u2069، \u206812\u00a0فبراير\u00a02019\u2069" in html
    page = render_sample(sample_timeline(), "ar")[PurePosixPath("events/closed.html")].decode()
    assert '<pre tabindex="0" dir="ltr"' in page


def test_what_is_in_another_language_than_the_page_says_so() -> None:
    told = 'class="q" lang="en" dir="auto"'
    for path in ("index.html", "events/closed.html"):
        english, arabic = (
            render_sample(sample_timeline(), language)[PurePosixPath(path)].decode()
            for language in ("en", "ar")
        )
        assert told in arabic
        assert told not in english
    article = next(
        page.decode()
        for path, page in render_sample(sample_timeline(), "ar").items()
        if path.parts[0] == "articles"
    )
    assert '<h1 lang="en" dir="auto">' in article


def test_what_is_known_of_english_is_what_cldr_says() -> None:
    assert read_usage("en") is ENGLISH
    assert look_up("en") == ENGLISH
