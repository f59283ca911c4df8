"""Which tense governs a place: the finite verb of its clause, which German sets second or last."""

from __future__ import annotations

import re

from dateline.timex.language import Context, Cue, Tense

_REACH = 160  # code points of a sentence that are looked at on either side
_FUTURE = (
    "wird werden werde würde würden soll sollen will wollen plant planen möchte möchten dürfte "
    "dürften kann können könnte könnten muss müssen beabsichtigt hofft hoffen erwartet erwarten "
    "geplant vorgesehen"
)
_PAST = (
    "wurde wurden war waren hatte hatten hat haben ging gingen kam kamen fiel fielen gab gaben "
    "nahm nahmen stand standen lag lagen begann begannen starb starben fand fanden trat traten "
    "schloss schlossen brach brachen sprach sprachen traf trafen hielt hielten ließ ließen verlor "
    "verloren gewann gewannen wuchs wuchsen zog zogen stieg stiegen sank sanken floh flohen "
    "schrieb schrieben lief liefen blieb blieben rief riefen trug trugen schlug schlugen erhielt "
    "erhielten erschien erschienen entstand entstanden verließ verließen bekam bekamen sah sahen "
    "unterschrieb riss rissen bot boten wies wiesen griff griffen fuhr fuhren flog flogen"
)
# Words that end as a preterite does and are none.
_NO_VERBS = (
    "heute leute seite mitte karte weite beste letzte erste rechte gute alte kalte laute breite "
    "hunderte dutzende vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte zweite "
    "dritte bitte hätte könnte dürfte müsste sollte wollte nächste größte kleinste meiste hütte "
    "städte märkte kräfte geschäfte punkte sorte route rate quote minute debatte"
)
_CUE = re.compile(
    rf"\b(?:(?P<future>{'|'.join(_FUTURE.split())})|(?P<past>{'|'.join(_PAST.split())}"
    rf"|(?!(?:{'|'.join(_NO_VERBS.split())})n?\b)[a-zäöüß]{{2,20}}t(?:e|en))"
    r"|(?P<participle>(?:[a-zäöüß]{2,8})?ge[a-zäöüß]{3,14}(?:t|en)))\b"
)
_STOP = re.compile(r"(?<![\d.][\d.])(?<!\d)[.!?]\s|[;:,]|\n\s{0,20}\n")


def cue(context: Context) -> Cue | None:
    """The tense of the clause that holds a time.

    A finite verb speaks before a participle, the nearest of them first; without one in the
    clause, the first in what follows.
    """
    low, start, end = context.low, context.start, context.end
    first = _clause_start(low, start)
    after = _STOP.search(low, end, end + _REACH)
    last = after.start() if after else min(len(low), end + _REACH)
    found = _nearest([*_CUE.finditer(low, first, start), *_CUE.finditer(low, end, last)], start)
    if found is None and after is not None and low[after.start()] == ",":
        found = _CUE.search(low, last, last + _REACH)
    return _cue(found) if found else None


def _nearest(matches: list[re.Match[str]], place: int) -> re.Match[str] | None:
    finite = [match for match in matches if match.lastgroup != "participle"]
    return min(finite or matches, key=lambda match: abs(match.start() - place), default=None)


def _cue(match: re.Match[str]) -> Cue:
    return Cue(Tense.FUTURE if match.lastgroup == "future" else Tense.PAST, match.group())


def _clause_start(low: str, start: int) -> int:
    lower = max(0, start - _REACH)
    begin = lower
    for match in _STOP.finditer(low, lower, start):
        begin = match.end()
    return begin
