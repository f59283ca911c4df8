"""What is refused, and every word of what is said; the large ones are made here.

Run as a program it reads each in turn, within a limit of memory, and prints a line of JSON for
each: ``{"name", "message", "seconds"}``, CPU seconds.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from dateline.errors import FaultsError
from dateline.sources import read_config, read_project

MEMORY = 1_500_000_000  # bytes of address space, the interpreter's included
HEAD = "---\ntitle: {}\n---\nThe mill closed in 2019.\n"
MILL = "<p>In 2019 a mill closed at last, and many came to see it off.</p>"
CALENDAR = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"

# Name: where the file lies, what it holds, what is said of it.
REFUSED: dict[str, tuple[str, str | Callable[[], str | bytes], str]] = {
    "aliases that multiply": (
        "articles/a.md",
        "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nIn 2019.\n",
        "articles/a.md:3:8: expected a value, found an alias (*)",
    ),
    "YAML 10,000 levels deep": (
        "articles/a.md",
        lambda: HEAD.format("[" * 10_000 + "]" * 10_000),
        "articles/a.md:2:15: expected at most 8 levels of nesting, found more",
    ),
    "a YAML tag that would run": (
        "articles/a.md",
        HEAD.format("!!python/object/apply:os.system ['touch pwned']"),
        "articles/a.md:2:8: title: expected text, found a list",
    ),
    "front matter without an end in sight": (
        "articles/a.md",
        lambda: HEAD.format('"' + "a" * 100_000 + '"'),
        "articles/a.md:2:1: expected at most 65,536 characters of YAML, found 100,010",
    ),
    "an escape for the terminal": (
        "articles/a.md",
        HEAD.format("The mill\x1b[2J"),
        "articles/a.md:2:16: expected text that can be seen, found character U+001B",
    ),
    "an escape for the terminal, escaped": (
        "articles/a.md",
        HEAD.format(r'"The mill\x1b[2J"'),
        "articles/a.md:2:8: expected text that can be seen, found character U+001B",
    ),
    "words in another order than they stand in": (
        "articles/a.md",
        HEAD.format("The mill") + "It owed \u202e005\u202c yuan.",
        "articles/a.md:5:9: expected text that can be seen, found character U+202E",
    ),
    "100 MB of article": (
        "articles/a.md",
        lambda: b"In 2019. " * 11_200_000,
        "articles/a.md:1:1: expected at most 10,000,000 bytes, found 100,800,000",
    ),
    "an article longer than a book": (
        "articles/a.md",
        lambda: "In 2019 a mill closed. " * 40_000,
        "articles/a.md:1:1: expected at most 500,000 characters, found 920,000",
    ),
    "a binary file": (
        "articles/a.md",
        lambda: b"\x89PNG\r\n\x1a\n\x00\x00",
        "articles/a.md:3:1: expected text, found a binary file (a NUL byte)",
    ),
    "an image outside the project": (
        "articles/a.md",
        "---\nimage: ../../../etc/passwd.png\n---\nIn 2019.\n",
        "articles/a.md:2:8: image: expected a picture within the content folder such as "
        'images/mill.jpg, found "../../../etc/passwd.png"',
    ),
    "a page 10,000 levels deep": (
        "articles/a.html",
        lambda: "<div>" * 10_000 + MILL,
        "articles/a.html:1:1: expected a page with an article's text, found none",
    ),
    "a tag of 100,000 attributes": (
        "articles/a.html",
        lambda: f"<p {' '.join(f'a{n}=1' for n in range(100_000))}>{MILL}",
        "articles/a.html:1:1: expected a tag with at most 400 attributes, found more",
    ),
    "a page of 200,000 line breaks": (
        "articles/a.html",
        lambda: "<p>In 2019" + "<br>" * 200_000,
        "articles/a.html:1:240007: expected a page of at most 60,000 tags, found more",
    ),
    "a page of 9 MB": (
        "articles/a.html",
        lambda: MILL * 130_000,
        "articles/a.html:1:1: expected a page of at most 3,000,000 characters, found 8,580,000",
    ),
    "JSON a million levels deep": (
        "events/a.json",
        lambda: "[" * 1_000_000,
        "events/a.json:1:1: expected at most 32 levels of nesting, found more",
    ),
    "JSON 100 levels deep": (
        "events/a.json",
        lambda: "[" * 100 + "]" * 100,
        "events/a.json:1:33: expected at most 32 levels of nesting, found more",
    ),
    "half a character": (
        "events/a.json",
        r'[{"date": "2019", "title": "A\ud800"}]',
        "events/a.json:1:28: expected text that can be seen, found character U+D800",
    ),
    "control characters, escaped": (
        "events/a.json",
        r'[{"date": "2019", "title": "A\u0000\u001b[1m"}]',
        "events/a.json:1:28: expected text that can be seen, found character U+0000",
    ),
    "control characters as entities": (
        "events/a.csv",
        "Year,Headline\n2019,A<b>&#27;1m</b>\n",
        "events/a.csv:2:6: title: expected text that can be seen, found character U+001B",
    ),
    "a number of a million digits": (
        "events/a.json",
        lambda: f'[{{"date": "2019", "title": "A", "importance": {"9" * 1_000_000}}}]',
        'events/a.json:1:47: importance: expected a number from 0 to 1, found "' + "9" * 249 + "…",
    ),
    "a string that never ends": (
        "events/a.json",
        lambda: '"\\' * 200_000,
        "events/a.json:1:1: expected JSON, found a fault: Unterminated string starting at",
    ),
    "a table of 100,000 columns": (
        "events/a.csv",
        lambda: ",".join(f"c{n}" for n in range(100_000)) + "\n",
        "events/a.csv:1:2391: expected at most 500 columns, found 100,000",
    ),
    "a cell that never ends": (
        "events/a.csv",
        lambda: 'date,title\n2019,"' + "a\n" * 500_000,
        "events/a.csv:2:1: expected a row of cells, found a fault: "
        "field larger than field limit (131072)",
    ),
    "an anchor in a table": (
        "events/a.yaml",
        "- &a {date: 2019, title: A}\n- *a\n",
        "events/a.yaml:2:3: expected a value, found an alias (*)",
    ),
    "events that begin and never end": (
        "events/a.ics",
        CALENDAR,
        "events/a.ics:2:1: expected END:VEVENT, found none",
    ),
    "a duration of ages": (
        "events/a.ics",
        f"{CALENDAR}SUMMARY:A\nDTSTART:20190101\nDURATION:P99999999999W\nEND:VEVENT\n",
        "events/a.ics:5:1: DURATION: expected a value of its type, found a fault: "
        "Impractical iCalendar duration: P99999999999W",
    ),
    "a configuration 10,000 levels deep": (
        "dateline.toml",
        lambda: "title = " + "[" * 10_000,
        "dateline.toml:1:1: expected TOML, found lists or tables nested too deep",
    ),
}


def read(name: str, folder: Path) -> str:
    """What is said of one of them."""
    where, made, _ = REFUSED[name]
    data = made() if callable(made) else made
    (folder / "articles").mkdir()
    file = folder / where
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    try:
        if where == "dateline.toml":
            read_config(file)
        read_project(folder)
    except FaultsError as error:
        return str(error).replace(f"{folder.as_posix()}/", "")
    return "nothing"


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for name in REFUSED:
        with tempfile.TemporaryDirectory() as folder:
            started = time.process_time()
            message = read(name, Path(folder))
            seconds = time.process_time() - started
        sys.stdout.write(json.dumps({"name": name, "message": message, "seconds": seconds}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
