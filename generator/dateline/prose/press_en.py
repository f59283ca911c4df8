"""Agencies, as datelines, credits and captions of news in English write them."""

from __future__ import annotations

# Who sends the words of a report: "PARIS, March 3 (Reuters) -".
AGENCY = (
    r"(?:Reuters|REUTERS|AP|AFP|UPI|CNN|BBC|PTI|IANS|ANI|dpa|DPA|EFE|ANSA|TASS|Xinhua|Kyodo|Yonhap"
    r"|Bloomberg|Interfax|Dow Jones|Associated Press|The Associated Press"
    r"|Business ?[Ww]ire|PR ?Newswire|Globe ?[Nn]ewswire)(?: [A-Z][a-z]{1,12})?"
)
# Who sends pictures: "Photograph: Lee Mott/AFP/Getty Images".
PICTURE_AGENCY = (
    r"(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty Images|Getty|Associated Press|Corbis|Alamy"
    r"|Rex Features|Bloomberg)"
)
