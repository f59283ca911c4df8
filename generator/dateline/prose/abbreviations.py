"""Which full stops do not end a sentence, by language; words in lower case, without the stop."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.prose.lexicon import words


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What a language's full stop may belong to, other than to the sentence.

    ``always`` are followed by what they belong to (titles of persons); ``often`` may end a
    sentence, and do where the next word is one of ``starters``; ``numbered`` belong to a
    following number ("No. 5"). ``is_ordinal`` says that a stop makes a number ordinal ("3. Mai").
    """

    always: frozenset[str]
    often: frozenset[str]
    numbered: frozenset[str]
    starters: frozenset[str]
    is_ordinal: bool = False

    def has(self, word: str) -> bool:
        """Whether a stop may belong to the word."""
        return word in self.always or word in self.often or word in self.numbered


ENGLISH = Abbreviations(
    always=words("""
        mr mrs ms messrs mme mlle dr prof gen maj col lt capt cpt cmdr cdr adm sgt cpl pvt sen rep
        gov pres rev hon fr sr sra supt insp det atty amb msgr brig st mt ft pt vs v cf viz eg ie
        approx dept asst assoc ald cllr treas sens reps govs profs drs gens spc pfc ltc
        """),
    often=words("""
        inc corp co ltd llc plc bros cos jr sr esq etc al ave blvd rd sq bldg est intl univ natl
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb
        nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta
        ph.d m.d b.a m.a b d fl bn mn mln bln lb lbs oz hr hrs min mins sec ed eds trans
        """),
    numbered=words("no nos p pp fig figs vol vols art sec ch chap ver c ca circa"),
    starters=words("""
        the a an this that these those it its he she they we you i his her their our my there here
        in on at by for from with after before during since until when while although though as if
        because but and or so yet however meanwhile also still then now some many most several both
        all each no not what who why how where mr mrs ms according under over
        """),
)

GERMAN = Abbreviations(
    always=words("dr prof hr fr frl st bzw ca vgl evtl ggf inkl z d u nr abs art bd"),
    often=words("""
        usw etc co jr sen str jan feb mär apr jun jul aug sep sept okt nov dez mio mrd tsd uhr
        """),
    numbered=words("nr s abb bd kap"),
    starters=words("""
        der die das ein eine es er sie wir ich ihr dies diese dieser dieses in im am an auf bei mit
        nach vor seit bis für von zu als wenn weil obwohl aber und oder doch auch noch dann nun so
        """),
    is_ordinal=True,
)

SPANISH = Abbreviations(
    always=words("sr sra srta dr dra prof gral d dña ud uds lic ing av pág núm"),
    often=words("""
        etc cía ltda ene feb mar abr may jun jul ago sep sept oct nov dic aprox jr
        """),
    numbered=words("núm n pág págs p pp vol cap fig"),
    starters=words("""
        el la los las un una unos unas este esta estos estas ese esa eso él ella ellos ellas su sus
        en por para con sin desde hasta tras antes después durante cuando mientras aunque pero y o
        también además según no ya
        """),
)

BY_LANGUAGE: dict[str, Abbreviations] = {"en": ENGLISH, "de": GERMAN, "es": SPANISH}


def abbreviations_of(language: str) -> Abbreviations:
    """The table of a BCP 47 language tag; English where there is none.

    >>> abbreviations_of("de-AT") is GERMAN
    True
    """
    return BY_LANGUAGE.get(language.partition("-")[0].lower(), ENGLISH)
