"""Tags the documents on standard input with dateparser; see bench/_tagger_peers.py for the lines.

``search_dates`` gives words and a moment; a second look at the words tells how finely they state
it. The words are looked for in the text from where the last ones ended.
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from datetime import date, datetime

from dateparser.date import DateDataParser
from dateparser.search import search_dates

warnings.simplefilter("ignore")
_FORMATS = {"year": "%Y", "month": "%Y-%m", "time": "%Y-%m-%dT%H:%M"}


def _tag(document: dict[str, str]) -> dict[str, object]:
    base = datetime.combine(date.fromisoformat(document["published"]), datetime.min.time())
    settings = {"RELATIVE_BASE": base, "RETURN_TIME_AS_PERIOD": True}
    parser = DateDataParser(languages=["en"], settings=settings)
    text, position = document["text"], 0
    timexes: list[dict[str, object]] = []
    for words, moment in search_dates(text, languages=["en"], settings=settings) or []:
        start = text.find(words, position)
        if start < 0:
            continue
        position = start + len(words)
        period = parser.get_date_data(words).period
        value = moment.strftime(_FORMATS.get(period or "", "%Y-%m-%d"))
        kind = "TIME" if period == "time" else "DATE"
        timexes.append(
            {"start": start, "end": position, "text": words, "type": kind, "value": value}
        )
    return {"id": document["id"], "timexes": timexes}


def main() -> None:
    documents = [json.loads(line) for line in sys.stdin]
    before = time.process_time()
    tagged = [_tag(document) for document in documents]
    spent = time.process_time() - before
    for document in tagged:
        print(json.dumps(document))
    print(json.dumps({"cpu": spent}))


if __name__ == "__main__":
    main()
