"""Byte-pair encoding as CLIP does it: training on a list of texts, and tokenisation to compare the Java code with.

Words are found here by Unicode categories, one character after the other, not by a regular expression.
"""

import collections
import json
import unicodedata

START, END = "<|startoftext|>", "<|endoftext|>"
_CONTRACTIONS = ("'re", "'ve", "'ll", "'s", "'t", "'m", "'d")


def byte_letters():
    """A visible letter for every byte: itself where it is visible in Latin-1, else from U+0100 upwards."""
    visible = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = [byte for byte in range(256) if byte not in visible]
    return {byte: chr(byte) for byte in visible} | {byte: chr(256 + i) for i, byte in enumerate(hidden)}


def words(text):
    """The words of a text: lower-cased, apart at spaces, contractions, digits and changes of kind."""
    text = " ".join(unicodedata.normalize("NFC", text).split()).lower()
    found, at = [], 0
    while at < len(text):
        kind = _kind(text[at])
        special = next((s for s in (START, END, *_CONTRACTIONS) if text.startswith(s, at)), None)
        if special:
            end = at + len(special)
        elif kind == "N":
            end = at + 1
        else:
            end = at + 1
            # A contraction within punctuation is part of it: only where a word begins is one looked for.
            while end < len(text) and _kind(text[end]) == kind:
                end += 1
        if kind != "space" or special:
            found.append(text[at:end])
        at = end
    return found


def _kind(letter):
    if letter.isspace():
        return "space"
    category = unicodedata.category(letter)[0]
    return category if category in "LN" else "other"


def train(texts):
    """Merges, the most frequent pair first (of equals the first in order), until every word is one token."""
    counts = collections.Counter(word for text in texts for word in words(text))
    split = {word: _letters(word) for word in counts}
    merges = []
    while True:
        pairs = collections.Counter()
        for word, parts in split.items():
            for pair in zip(parts, parts[1:]):
                pairs[pair] += counts[word]
        if not pairs:
            return merges
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        split = {word: _merged(parts, best) for word, parts in split.items()}


def vocabulary(merges):
    """Token -> id: letters, letters that end a word, merges, start and end."""
    letters = list(byte_letters().values())
    tokens = letters + [letter + "</w>" for letter in letters] + ["".join(pair) for pair in merges]
    return {token: i for i, token in enumerate([*tokens, START, END])}


def _letters(word):
    letters = [byte_letters()[byte] for byte in word.encode()]
    return letters[:-1] + [letters[-1] + "</w>"]


def _merged(parts, pair):
    merged = []
    for part in parts:
        if merged and (merged[-1], part) == pair:
            merged[-1] += part
        else:
            merged.append(part)
    return merged


def encode(text, merges, ids):
    """Ids of a text without start and end. Merges are applied in the order they were learnt, each everywhere."""
    encoded = []
    for word in words(text):
        if word in (START, END):
            encoded.append(ids[word])
            continue
        parts = _letters(word)
        for pair in merges:
            parts = _merged(parts, pair)
        encoded.extend(ids[part] for part in parts)
    return encoded


def padded(text, merges, ids, length):
    """Exactly `length` ids: start, the text as far as it fits, end, and end again as padding."""
    inner = encode(text, merges, ids)[: length - 2]
    return [ids[START], *inner] + [ids[END]] * (length - 1 - len(inner))


def save(merges, ids, vocabulary_file, merges_file):
    with open(vocabulary_file, "w", encoding="utf-8") as file:
        json.dump(ids, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")
    with open(merges_file, "w", encoding="utf-8") as file:
        file.write("#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in merges))
