"""Running text: where its sentences are."""

from dateline.prose.sentences import split_sentences

__all__ = ["split_sentences"]
