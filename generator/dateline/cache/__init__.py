"""What an unchanged project gave last time: the folder ``.dateline``, safe to delete.

Of a whole build, a fingerprint of everything it was made from and what its files looked like when
they had been written: where both are as they were, there is nothing to do. Of each of those files
a digest of what it shows, and the parts it was put together from: what shows the same is not
rendered again. Of each article what its file gave, and of each shard of articles what they tell, by
the hash of their content and of our code; of all of them the events, and what helped to merge them.
An entry that is missing, half-written or of another version is as good as none.

What the package offers is imported when it is first asked for: a build with nothing to do asks for
the fingerprint and the record alone.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as ``typing`` has it, which takes longer to import than a record to read
if TYPE_CHECKING:
    from dateline.cache.builds import Outcome
    from dateline.cache.fingerprints import fingerprint, stamp
    from dateline.cache.folder import Cache
    from dateline.cache.work import Work

__all__ = ["Cache", "Outcome", "Work", "fingerprint", "stamp"]

_ROOMS = {
    "Cache": "folder",
    "Outcome": "builds",
    "Work": "work",
    "fingerprint": "fingerprints",
    "stamp": "fingerprints",
}


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
