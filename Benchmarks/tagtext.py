#!/usr/bin/env python3
"""Writes what Benchmarks/tag reads, from the word lists of corpus.py, the same bytes every time: terms.txt, text.txt (an item a
line), lower.txt and items.jsonl. English, Swedish and French, 20 MB.
"""
import json
import pathlib
import random
import sys

import corpus

TERMS = 2_929
BYTES = 20_000_000


def terms():
    """Terms of all topics: stems, and stems with a head."""
    found = []
    for stems, heads in ((corpus.EN_STEM, corpus.EN_HEAD), (corpus.SV_STEM, corpus.SV_HEAD), (corpus.FR_STEM, corpus.FR_HEAD)):
        for listed in stems.values():
            for stem in listed.split("|"):
                joint = "" if stems is corpus.SV_STEM else " "
                found += [stem] + [stem + joint + head for head in heads.split("|")]
    return sorted(set(found))[:TERMS]


def item(language, stems, heads, rng):
    words = []
    for _ in range(rng.randint(40, 600)):
        draw = rng.random()
        if draw < 0.4:
            word = rng.choice(corpus.FUNC[language])
        elif draw < 0.92:
            word = rng.choice(corpus.GEN[language])
        else:
            word = rng.choice(rng.choice(stems).split("|")) + ("" if language == "sv" else " ") + rng.choice(heads)
        words.append(word)
    place = 0
    while place < len(words):
        words[place] = words[place].capitalize()
        place += rng.randint(6, 22)
        if place < len(words):
            words[place - 1] += "."
    if rng.random() < 0.3:
        words.append({"en": "Deadline 15 January 2027 at 17:00, see COM(2025) 123 final.",
                      "sv": "Sista ansökningsdag är den 15 januari 2027, se förordning (EU) 2021/1060.",
                      "fr": "Date limite le 15 janvier 2027, voir le règlement (UE) 2021/1060."}[language])
    return " ".join(words)


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random("bevaka-tag-1")
    languages = (("en", list(corpus.EN_STEM.values()), corpus.EN_HEAD.split("|")),
                 ("sv", list(corpus.SV_STEM.values()), corpus.SV_HEAD.split("|")),
                 ("fr", list(corpus.FR_STEM.values()), corpus.FR_HEAD.split("|")))
    texts, size = [], 0
    while size < BYTES:
        language, stems, heads = rng.choice(languages)
        text = item(language, stems, heads, rng)
        texts.append((language, text))
        size += len(text.encode()) + 1
    (folder / "terms.txt").write_text("\n".join(terms()) + "\n")
    joined = "\n".join(text for _, text in texts) + "\n"
    (folder / "text.txt").write_text(joined)
    (folder / "lower.txt").write_text(joined.lower())
    with open(folder / "items.jsonl", "w") as file:
        for number, (language, text) in enumerate(texts):
            title, _, rest = text.partition(". ")
            line = {"id": str(number), "language": language, "title": title[:120], "text": rest or text,
                    "published": "2026-11-20T06:00:00Z"}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")


main()
