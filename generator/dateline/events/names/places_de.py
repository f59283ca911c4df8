"""Places and bodies by the names that German has for them."""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(filter(None, (name.strip() for name in text.replace("\n", ";").split(";"))))


_COUNTRIES = _names(
    """
    Afghanistan; Albanien; Algerien; Andorra; Angola; Argentinien; Armenien; Aserbaidschan
    Australien; Bahrain; Bangladesch; Belarus; Belgien; Bolivien; Bosnien; Bosnien-Herzegowina
    Bosnien und Herzegowina; Botswana; Brasilien; Bulgarien; Burkina Faso; Burundi; Chile; China
    Costa Rica; Deutschland; Dominikanische Republik; Dschibuti; Dänemark; Ecuador; El Salvador
    Elfenbeinküste; England; Eritrea; Estland; Finnland; Frankreich; Gabun; Gambia; Georgien; Ghana
    Griechenland; Großbritannien; Guatemala; Guinea; Haiti; Honduras; Indien; Indonesien; Irak
    Iran; Irland; Island; Israel; Italien; Jamaika; Japan; Jemen; Jordanien; Kambodscha; Kamerun
    Kanada; Kasachstan; Katar; Kenia; Kirgistan; Kolumbien; Kongo; Kosovo; Kroatien; Kuba; Kuwait
    Laos; Lettland; Libanon; Liberia; Libyen; Liechtenstein; Litauen; Luxemburg; Madagaskar; Malawi
    Malaysia; Malediven; Mali; Malta; Marokko; Mauretanien; Mauritius; Mexiko; Moldau; Moldawien
    Monaco; Mongolei; Montenegro; Mosambik; Myanmar; Namibia; Nepal; Neuseeland; Nicaragua
    Niederlande; Niederlanden; Niger; Nigeria; Nordirland; Nordkorea; Nordmazedonien; Norwegen
    Oman; Pakistan; Palästina; Panama; Papua-Neuguinea; Paraguay; Peru; Philippinen; Polen
    Portugal; Ruanda; Rumänien; Russland; Sambia; San Marino; Saudi-Arabien; Schottland; Schweden
    Schweiz; Senegal; Serbien; Sierra Leone; Simbabwe; Singapur; Slowakei; Slowenien; Somalia
    Spanien; Sri Lanka; Sudan; Syrien; Südafrika; Südkorea; Südsudan; Tadschikistan; Taiwan
    Tansania; Thailand; Togo; Tschad; Tschechien; Tunesien; Turkmenistan; Türkei; Uganda; Ukraine
    Ungarn; Uruguay; USA; Usbekistan; Venezuela; Vereinigte Arabische Emirate
    Vereinigten Arabischen Emirate; Vereinigten Arabischen Emiraten; Vereinigte Königreich
    Vereinigten Königreich; Vereinigte Staaten; Vereinigten Staaten; Vietnam; Wales; Weißrussland
    Zypern; Ägypten; Äthiopien; Österreich; Sowjetunion; Tschechoslowakei; Jugoslawien; DDR
    Preußen; Europa; Asien; Afrika; Nordamerika; Südamerika; Lateinamerika; Naher Osten
    Nahen Osten; Gazastreifen; Westjordanland; Krim; Balkan; Baltikum; Skandinavien
    """
)
_REGIONS = _names(
    """
    Baden-Württemberg; Bayern; Brandenburg; Bremen; Hamburg; Hessen; Mecklenburg-Vorpommern
    Niedersachsen; Nordrhein-Westfalen; Rheinland-Pfalz; Saarland; Sachsen; Sachsen-Anhalt
    Schleswig-Holstein; Thüringen; Franken; Oberbayern; Niederbayern; Oberpfalz; Schwaben
    Westfalen; Rheinland; Ruhrgebiet; Pfalz; Ostfriesland; Lausitz; Allgäu; Schwarzwald; Eifel
    Burgenland; Kärnten; Niederösterreich; Oberösterreich; Salzburg; Steiermark; Tirol; Südtirol
    Vorarlberg; Aargau; Appenzell; Graubünden; Jura; Luzern; Neuenburg; Nidwalden; Obwalden
    Schaffhausen; Schwyz; Solothurn; St. Gallen; Tessin; Thurgau; Waadt; Wallis; Bretagne
    Normandie; Lombardei; Toskana; Sizilien; Sardinien; Katalonien; Andalusien; Kalifornien
    Elsass; Lothringen; Flandern; Böhmen; Mähren; Schlesien; Pommern; Ostpreußen; Galizien
    Siebenbürgen; Nordsee; Ostsee; Mittelmeer; Atlantik; Pazifik; Bodensee; Alpen; Rhein; Elbe
    Donau; Oder; Weser; Mosel; Neckar; Spree; Isar
    """
)
_TOWNS = _names(
    """
    Aachen; Augsburg; Baden-Baden; Bamberg; Basel; Bautzen; Bayreuth; Berlin; Bern; Bielefeld
    Bochum; Bonn; Bottrop; Braunschweig; Bregenz; Bremerhaven; Chemnitz; Coburg; Cottbus
    Cuxhaven; Darmstadt; Dessau; Dortmund; Dresden; Duisburg; Düren; Düsseldorf; Eisenach
    Eisenstadt; Emden; Erfurt; Erlangen; Eschweiler; Esslingen; Euskirchen; Flensburg; Frankfurt
    Frankfurt am Main; Frankfurt (Oder); Freiburg; Friedrichshafen; Fulda; Fürth; Gelsenkirchen
    Genf; Gera; Gießen; Graz; Greifswald; Göppingen; Görlitz; Göttingen; Gütersloh; Hanau; Hannover
    Heidelberg; Heilbronn; Herford; Herne; Hildesheim; Ingolstadt; Innsbruck; Iserlohn; Jena
    Kaiserslautern; Karlsruhe; Kassel; Kiel; Klagenfurt; Koblenz; Konstanz; Krefeld; Köln
    Landshut; Lausanne; Leipzig; Leverkusen; Linz; Ludwigsburg; Ludwigshafen; Lübeck; Lüneburg
    Magdeburg; Mainz; Mannheim; Marburg; Meißen; Mönchengladbach; Mühlheim; Mülheim; München
    Neubrandenburg; Neuss; Nürnberg; Oberhausen; Offenbach; Offenburg; Oldenburg; Osnabrück
    Paderborn; Passau; Pforzheim; Plauen; Potsdam; Ratingen; Recklinghausen; Regensburg
    Remscheid; Reutlingen; Rosenheim; Rostock; Rüsselsheim; Saarbrücken; Salzgitter; Schweinfurt
    Schwerin; Siegen; Solingen; Stralsund; Stuttgart; Suhl; Trier; Tübingen; Ulm; Villach
    Villingen-Schwenningen; Weimar; Wien; Wiesbaden; Wilhelmshaven; Winterthur; Wittenberg
    Wolfsburg; Wuppertal; Würzburg; Zwickau; Zürich; Athen; Bagdad; Belgrad; Breslau; Brüssel
    Budapest; Bukarest; Damaskus; Danzig; Den Haag; Dünkirchen; Florenz; Gent; Hongkong; Istanbul
    Jerusalem; Kairo; Kapstadt; Kiew; Kopenhagen; Krakau; Lissabon; London; Lüttich; Madrid
    Mailand; Moskau; Neapel; Neu-Delhi; New York; Nizza; Oslo; Paris; Peking; Posen; Prag; Rom
    Stockholm; Straßburg; Teheran; Tokio; Turin; Venedig; Warschau; Washington; Shanghai; Dubai
    Maastricht; Amsterdam; Rotterdam; Antwerpen; Marseille; Barcelona; Sevilla; Dublin; Edinburgh
    Helsinki; Riga; Tallinn; Vilnius; Minsk; Odessa; Charkiw; Mariupol; Sofia; Sarajevo; Zagreb
    Ljubljana; Bratislava; Vatikan; Tschernobyl; Beirut; Gaza; Kabul; Mossul
    """
)
PLACES_DE = _COUNTRIES | _REGIONS | _TOWNS
_INFLECTED = (
    ("Europäisch", "Union; Kommission; Parlament; Zentralbank; Gerichtshof; Rat"),
    ("Deutsch", "Bank; Bahn; Post; Telekom; Bundestag; Bundesbank; Fußball-Bund"),
    ("Vereint", "Nationen"),
    ("Rot", "Kreuz; Armee"),
    ("International", "Währungsfonds; Strafgerichtshof; Olympische Komitee"),
)
BODIES_DE = _names(
    """
    Bundesregierung; Bundestag; Bundesrat; Bundesbank; Bundeswehr; Bundesverfassungsgericht
    Bundesgerichtshof; Bundesverwaltungsgericht; Bundesarbeitsgericht; Bundeskriminalamt
    Bundeskartellamt; Bundesnetzagentur; Nationalrat; Ständerat; Weltbank
    Weltgesundheitsorganisation; Bundespolizei; Bundesnachrichtendienst; Verfassungsschutz
    Lufthansa; Volkswagen; Siemens
    EU-Kommission; EU-Parlament; EZB; IWF; UNO; WHO; NATO; Nato; EU; SPD; CDU; CSU; FDP; AfD; ÖVP
    SPÖ; FPÖ; SVP; BMW; BASF; ADAC; DFB; ARD; ZDF; ORF; SRF; Greenpeace; Robert Koch-Institut
    Robert-Koch-Institut; Weltklimarat; Europarat; Wehrmacht; Reichstag
    """
) | {
    f"{stem}{ending} {noun.strip()}"
    for stem, nouns in _INFLECTED
    for noun in nouns.split(";")
    for ending in ("e", "en", "er", "es")
}
