"""An entry as others refer to it: cited in plain words, as BibTeX, as schema.org data."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from dateline.dates import format_edtf
from dateline.model import Event, Source
from dateline.site.addresses import checked_url
from dateline.site.language import Language
from dateline.site.saying import say
from dateline.site.settings import Site
from dateline.site.when import datetime_attribute

_JSON = json.JSONEncoder(ensure_ascii=False)
_SPECIAL = re.compile(r"[\\{}$&#^_%~]")
_ESCAPED = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}


def cite_plain(title: str, date: str, site: str, url: str) -> str:
    """
    >>> cite_plain("The mill closes", "12 March 2011", "Mills", "https://example.org/a.html")
    '“The mill closes”, 12 March 2011. Mills. https://example.org/a.html'
    """
    return f"“{title}”, {date}. {site}." + (f" {url}" if url else "")


def cite_bibtex(key: str, title: str, date: str, site: str, url: str) -> str:
    """A ``@misc`` record; characters that TeX takes for its own are escaped.

    >>> print(cite_bibtex("mill", "Profit & loss", "2011-03", "Mills", ""))
    @misc{mill,
      title = {{Profit \\& loss}},
      howpublished = {Mills},
      note = {Event of 2011-03}
    }
    """
    fields = [
        ("title", f"{{{_tex(title)}}}"),
        ("howpublished", _tex(site)),
        ("url", url),
        ("note", f"Event of {_tex(date)}"),
    ]
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields if value)
    return f"@misc{{{re.sub(r'[^A-Za-z0-9:-]', '-', key)},\n{lines}\n}}"


def _tex(text: str) -> str:
    return _SPECIAL.sub(lambda m: _ESCAPED.get(m[0], "\\" + m[0]), text)


@dataclass(frozen=True, slots=True)
class EventLinks:
    """How to refer to an event; ``back`` is its place on the timeline, ``json_ld`` is safe HTML."""

    plain: str
    bibtex: str
    back: str
    json_ld: str


def read_event_links(
    event: Event, site: Site, href: str, back: str, language: Language
) -> EventLinks:
    """The citations of one event; addresses are left out where the site does not know its own."""
    url = f"{site.base_url}{href}" if site.base_url else ""
    return EventLinks(
        plain=cite_plain(event.title, say(event.when, language), site.title, url),
        bibtex=cite_bibtex(event.id, event.title, format_edtf(event.when), site.title, url),
        back=back,
        json_ld=_json_ld(event, site, url),
    )


def _json_ld(event: Event, site: Site, url: str) -> str:
    """A schema.org ``Event``; ``<`` is escaped so that no text can end the script element."""
    started = datetime_attribute(event.when)
    record = {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": event.title,
        "startDate": None if started and "W" in started else started,
        "temporalCoverage": format_edtf(event.when),
        "url": url,
        "inLanguage": site.language,
        "about": [{"@type": "Thing", "name": name.name} for name in event.names],
        "citation": [_work(source) for source in event.sources],
    }
    kept = {key: value for key, value in record.items() if value}
    return _JSON.encode(kept).replace("<", "\\u003c")


def _work(source: Source) -> dict[str, str]:
    url = checked_url(source.url)
    work = {"@type": "CreativeWork", "name": source.title}
    return work | {"url": url} if url else work
