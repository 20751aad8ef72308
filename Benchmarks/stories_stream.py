#!/usr/bin/env python3
"""A stream of invented items with known stories: stories_stream.py make FOLDER [--half a|b] [--seed N] [--items N] [--groups N]
                                              stories_stream.py judge FOLDER EXPORT

`make` writes one RSS feed a source, feeds.list (name and file) and truth.json; `judge` reads what `bevaka export` printed and says
how many pairs of items were rightly put into one story. Truth is known by construction: tellings are made from one story by
rewriting, never recognised afterwards.
"""
import argparse
import collections
import datetime
import email.utils
import itertools
import json
import pathlib
import random
import xml.sax.saxutils

from stories_texts import EURO, GENERAL, REACTIONS, TEXTS, THINGS, amount, count, day

FIRST_HALVES = "Norr Sund Eke Lind Vester Kall Torp Rosen Hal Skär Brann Ulv Gran Fager Holm Dal Myr Ask Tall Berg Sten Björk Alm Vik".split()
SECOND_HALVES = "vik hamn by ala holm näs borg mö sund sta hult fors torp berga".split()
TOWNS = [one + two for one in FIRST_HALVES for two in SECOND_HALVES] + ["Norrvik", "Sundhamn", "Ekeby", "Lindala", "Vesterholm", "Kallvik", "Torpnäs", "Rosenborg", "Halmö", "Skärsund", "Brannby", "Ulvsta",
         "Marienfeld", "Saint-Aubin", "Kivijoki", "Rannaküla", "Vecpils", "Østerlund", "Granby", "Fagerhult", "Holmsund", "Dalvik", "Myrfors", "Askvik"]
ORGS = ["Nordic Harbour Fund", "Baltaria Council", "Havsregionen", "Institut Velmar", "Agentur Ostwald", "Fonden Sydhav", "Merilaakso", "Rohevald", "Zaļkalns",
        "Östkusten", "Lakeland Bureau", "Transveria", "Kommittén Väst", "Norddelta"]
PARTNERS = ["Ferrovia AB", "Lunden & Co", "Hafen Süd GmbH", "Compagnie du Nord", "Raitio Oy", "Tuuleveski OÜ", "Dzelzceļi SIA", "Kystlinjen A/S", "Varmekraft", "Delta Rail"]
PEOPLE = [f"{one} {two}" for one in "Maja Petra Jonas Claire Otto Kaisa Mart Ilze Søren Nils Eva Hugo".split()
          for two in "Ekdahl Lindros Feldt Valmont Brandt Rauta Sepp Kalna Vang Hagström Torén Marchand Ruus Olden Stålberg Krüger".split()]
PROJECTS = [one + two for one in "Blue Rail Heat Aqua Green Nord Circu Solar Tide Metro".split() for two in "Gate Next Loop Link Quay Move Port".split()]
SITE_WORDS = dict(en="News", sv="Nyheter", de="Aktuelles", fr="Actualités", da="Nyheder", fi="Uutiset", et="Uudised", lv="Ziņas")
PREFIXES = dict(en=["Press release: ", "Updated: ", "RE: "], sv=["Pressmeddelande: ", "Uppdaterad: "], de=["Pressemitteilung: ", "Aktualisiert: "],
                fr=["Communiqué de presse : ", "Mise à jour : "], da=["Pressemeddelelse: ", "Opdateret: "], fi=["Tiedote: ", "Päivitetty: "],
                et=["Pressiteade: "], lv=["Preses relīze: "])
NEWS = dict(en="news", sv="nyheter", de="aktuelles", fr="actualites", da="nyheder", fi="uutiset", et="uudised", lv="zinas")
START = datetime.datetime(2026, 10, 1, 8, tzinfo=datetime.timezone.utc)


class Stream:
    def __init__(self, half, seed):
        self.random = random.Random(f"{half}{seed}")
        self.half = half
        self.items = []
        self.story = 0
        self.serial = 1000
        # A series a town: two offices never write the same words about one.
        self.series = self.random.sample(TOWNS, len(TOWNS))
        self.texts, self.things, self.general = TEXTS[half], THINGS[half], GENERAL[half]
        # Publishers with a site and feeds in some languages; aggregators, which pass on what others say.
        self.publishers = []
        for number, org in enumerate(ORGS):
            host = "".join(c for c in org.lower() if c.isascii() and c.isalpha())[:10]
            self.publishers.append(dict(name=org, host=f"www.{host}{number}.example", style=number % 4))
        self.aggregators = [dict(name=f"Bevakning {place}", host=f"{place.lower()}bevakning.example") for place in ("Ost", "Vast", "Syd")]

    # One event and its tellings

    def event(self, **fixed):
        r = self.random
        town, town2 = r.sample(TOWNS, 2)
        kind = r.choice("mmt")
        event = dict(
            text=r.choice(self.texts), thing=r.choice(self.things), publisher=r.choice(self.publishers), town=town, town2=town2,
            tenths=r.randint(11, 980), kind=kind, count=r.choice([r.randint(11, 99), r.randint(120, 990), r.randint(1200, 88000)]),
            date=START.date() + datetime.timedelta(days=r.randint(60, 300)), person=r.choice(PEOPLE), number=r.randint(2, 9),
            ref=f"COM({r.choice([2025, 2026])}) {r.randint(10, 890)}", partner=r.choice(PARTNERS), project=r.choice(PROJECTS),
            at=START + datetime.timedelta(minutes=r.randint(0, 40 * 24 * 60)), serial=self.next_serial())
        event.update(fixed)
        return event

    def next_serial(self):
        self.serial += self.random.randint(1, 40)
        return self.serial

    def words(self, event, language, sentences=None):
        slots = dict(org=event["publisher"]["name"], town=event["town"], town2=event["town2"], amount=amount(language, event["tenths"], event["kind"]),
                     count=count(language, event["count"]), day=day(language, event["date"]), person=event["person"], ref=event["ref"],
                     number=event["number"], partner=event["partner"], project=event["project"], thing=event["thing"][language])
        title, text = event["text"][language]
        text = [s.format(**slots) for s in text]
        return title.format(**slots), text[:sentences] if sentences else text

    def link(self, event, language, publisher=None, parallel=None):
        publisher = publisher or event["publisher"]
        slug = "".join(c if c.isascii() and c.isalnum() else "-" for c in self.words(event, language)[0].lower())[:50]
        style = publisher.get("style", 3)
        if style == 0: return f"https://{publisher['host']}/{language}/news/item-{event['serial']}"
        if style == 1: return f"https://{publisher['host']}/{language}/{NEWS[language]}/{event['serial']}-{slug}"
        if style == 2: return f"https://{publisher['host']}/press/release_{event['serial']}_{language.upper()}.html"
        return f"https://{publisher['host']}/{NEWS[language]}/{slug}-{event['serial'] % 97}"

    def add(self, story, category, source, title, sentences, link, at):
        self.items.append(dict(story=story, category=category, source=source, title=title, text=" ".join(sentences), link=link, at=at,
                               id=f"urn:item:{len(self.items)}"))

    def feed(self, publisher, language): return f"{publisher['name']} ({language})"

    def first(self, event, language, category, story=None):
        if story is None:
            self.story += 1
            story = self.story
        title, text = self.words(event, language)
        r = self.random
        self.add(story, category, self.feed(event["publisher"], language), title, text[:r.choice([1, 2, 4, 4])], self.link(event, language), event["at"])
        return story

    def later(self, event, days=3): return event["at"] + datetime.timedelta(minutes=self.random.randint(5, days * 24 * 60))

    # Groups: items of one story

    def repost(self):
        """Other sources pass the release on: tracked link, own link, prefixes, suffixes, shorter texts."""
        r = self.random
        event = self.event()
        language = r.choice(list(event["text"]))
        story = self.first(event, language, "repost")
        for aggregator in r.sample(self.aggregators, r.randint(1, 3)):
            title, text = self.words(event, language, r.choice([1, 2, None]))
            link = self.link(event, language)
            variant = r.randint(0, 3)
            if variant == 0: link = link.replace("https://www.", "http://m.") + r.choice(["?utm_source=rss&utm_medium=feed", "?fbclid=abc", "/"])
            elif variant == 1: link = f"https://{aggregator['host']}/{self.next_serial()}"
            elif variant == 2: link = None
            else: link = f"https://{aggregator['host']}/post?id={self.next_serial()}"
            if r.random() < 0.4: title = r.choice(PREFIXES[language]) + title
            if r.random() < 0.4: title += r.choice([" | ", " - ", " – "]) + r.choice([aggregator["name"], event["publisher"]["name"]])
            self.add(story, "repost", aggregator["name"], title, text, link, self.later(event))

    def edit(self):
        """The same source or another publishes an edited version under a new address."""
        r = self.random
        event = self.event()
        language = r.choice(list(event["text"]))
        story = self.first(event, language, "edit")
        title, text = self.words(event, language)
        words = title.split()
        change = r.randint(0, 2)
        if change == 0: title = r.choice(PREFIXES[language]) + title
        elif change == 1 and len(words) > 5:
            plain = [n for n, w in enumerate(words) if w.isalpha() and w.islower() and len(w) > 3]
            if plain: words[r.choice(plain)] = dict(en="today", sv="idag", de="heute", fr="désormais", da="nu", fi="nyt", et="nüüd", lv="tagad")[language]
            title = " ".join(words)
        else: text = text + [dict(en="More about this follows on our site.", sv="Mer om detta följer på vår webbplats.", de="Mehr dazu folgt auf unserer Seite.",
                                  fr="Plus de détails suivront sur notre site.", da="Mere om dette følger på vores side.", fi="Lisää aiheesta sivuillamme.",
                                  et="Rohkem meie lehel.", lv="Vairāk mūsu vietnē.")[language]]
        source = self.feed(event["publisher"], language) if r.random() < 0.5 else r.choice(self.aggregators)["name"]
        self.add(story, "edit", source, title, text, self.link(event, language) + "-2", self.later(event, 5))

    def translation(self):
        """One publisher in several languages."""
        r = self.random
        event = self.event()
        languages = r.sample(list(event["text"]), min(len(event["text"]), r.randint(2, 4)))
        story = self.first(event, languages[0], "translation")
        for language in languages[1:]:
            title, text = self.words(event, language, r.choice([2, None]))
            self.add(story, "translation", self.feed(event["publisher"], language), title, text, self.link(event, language), self.later(event, 1))

    def office(self):
        """Another office tells the release in its own language, with the same figures and names."""
        r = self.random
        event = self.event()
        languages = r.sample(list(event["text"]), 2)
        story = self.first(event, languages[0], "office")
        aggregator = r.choice(self.aggregators)
        title, text = self.words(event, languages[1])
        self.add(story, "office", aggregator["name"], title, text, f"https://{aggregator['host']}/{self.next_serial()}", self.later(event, 2))

    # Near misses: items of other stories

    def sibling(self):
        """The same template with another town, amount, number or day."""
        r = self.random
        event = self.event()
        languages = list(event["text"])
        language = r.choice(languages)
        self.first(event, language, "sibling")
        other = dict(event, at=self.later(event, 6), serial=self.next_serial())
        for change in r.sample(["town", "amount", "number", "day"], 2):
            if change == "town": other["town"] = r.choice([t for t in TOWNS if t != event["town"]])
            if change == "amount": other["tenths"] = event["tenths"] + r.randint(1, 90)
            if change == "number": other["number"] = event["number"] + 1
            if change == "day": other["date"] = event["date"] + datetime.timedelta(days=r.randint(1, 40))
        template = str(event["text"][language])
        if self.words(event, language, 1) == self.words(other, language, 1) or ("{number}" not in template and other["number"] != event["number"]):
            other.update(town=r.choice([t for t in TOWNS if t != event["town"]]), tenths=event["tenths"] + 7, count=event["count"] + 31,
                         date=event["date"] + datetime.timedelta(days=9))
        self.first(other, r.choice(languages) if r.random() < 0.3 else language, "sibling")

    def reaction(self):
        r = self.random
        event = self.event(text=self.texts[0])
        language = r.choice(list(REACTIONS))
        self.first(event, language, "reaction")
        publisher = r.choice([p for p in self.publishers if p is not event["publisher"]])
        slots = dict(other=publisher["name"], other2=r.choice([p for p in PEOPLE if p != event["person"]]), town=event["town"],
                     amount=amount(language, event["tenths"], event["kind"]))
        title, text = REACTIONS[language]
        self.story += 1
        self.add(self.story, "reaction", self.feed(publisher, language), title.format(**slots), [s.format(**slots) for s in text],
                 self.link(event, language, publisher), self.later(event, 2))

    def stage(self):
        """The same file somewhere else: another body, other days and figures."""
        r = self.random
        event = self.event(text=self.texts[2 if self.half == "a" else 1])
        languages = list(event["text"])
        self.first(event, r.choice(languages), "stage")
        other = self.event(text=event["text"], ref=event["ref"], at=self.later(event, 8))
        if other["publisher"] is event["publisher"]: other["person"] = event["person"]
        self.first(other, r.choice(languages), "stage")

    def serial_title(self):
        """Statistics of the month, parts of a series."""
        r = self.random
        publisher = r.choice(self.publishers)
        language = r.choice(["en", "sv"])
        at = START + datetime.timedelta(days=r.randint(0, 25))
        town = self.series.pop()
        for step in range(3):
            self.story += 1
            if self.half == "a":
                month = ["juli", "augusti", "september"][step] if language == "sv" else ["July", "August", "September"][step]
                value = r.randint(100, 999)
                title, text = (f"Befolkningen i {town} under {month}", f"I {month} flyttade {value} personer till {town}. Tabellerna finns på vår webbplats.") if language == "sv" \
                    else (f"Population of {town} in {month}", f"In {month} {value} people moved to {town}. The tables are on our site.")
            else:
                title, text = (f"Så bygger vi {town}, del {step + 1}", f"I en serie berättar vi om hur {town} växer. Det här är del {step + 1} av 3.") if language == "sv" \
                    else (f"How we build {town}, part {step + 1}", f"In a series we tell how {town} grows. This is part {step + 1} of 3.")
            self.add(self.story, "series", self.feed(publisher, language), title, [text], f"https://{publisher['host']}/{language}/series/{self.next_serial()}",
                     at + datetime.timedelta(days=4 * step))

    def general_title(self):
        """Newsletters of several weeks and several offices, with the same words above and below."""
        r = self.random
        language = r.choice(list(self.general))
        titles, text = self.general[language]
        title = r.choice(titles)
        at = START + datetime.timedelta(days=r.randint(0, 30))
        week = r.randint(30, 45)
        for publisher in r.sample(self.publishers, 2):
            for step in range(2):
                self.story += 1
                event = self.event()
                details = self.words(event, language, 1)[1] if language in event["text"] and r.random() < 0.6 else []
                self.add(self.story, "general", self.feed(publisher, language), title.format(week=week + step), [text] + details,
                         f"https://{publisher['host']}/{language}/letter/{self.next_serial()}" if r.random() < 0.8 else None, at + datetime.timedelta(days=7 * step, hours=r.randint(0, 5)))

    def single(self):
        event = self.event()
        self.first(event, self.random.choice(list(event["text"])), "single")

    def make(self, items, groups):
        for number in range(groups): [self.repost, self.edit, self.translation, self.translation, self.office, self.repost][number % 6]()
        near = itertools.cycle([self.sibling, self.sibling, self.reaction, self.stage, self.serial_title, self.general_title])
        while len(self.items) < items * 0.8: next(near)()
        while len(self.items) < items: self.single()


def write(stream, folder):
    feeds = collections.defaultdict(list)
    for item in stream.items: feeds[item["source"]].append(item)
    folder.mkdir(parents=True, exist_ok=True)
    escape = xml.sax.saxutils.escape
    names = []
    for number, (name, items) in enumerate(sorted(feeds.items())):
        lines = ['<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>', f"<title>{escape(name)}</title>"]
        for item in sorted(items, key=lambda i: i["at"], reverse=True):
            link = f"<link>{escape(item['link'])}</link>" if item["link"] else ""
            lines.append(f"<item><title>{escape(item['title'])}</title>{link}<guid isPermaLink=\"false\">{item['id']}</guid>"
                         f"<pubDate>{email.utils.format_datetime(item['at'])}</pubDate><description>{escape(escape(item['text']))}</description></item>")
        (folder / f"{number:03}.xml").write_text("\n".join(lines + ["</channel></rss>"]), encoding="utf-8")
        names.append(f"{number:03}.xml\t{name}")
    (folder / "feeds.list").write_text("\n".join(names) + "\n", encoding="utf-8")
    truth = {key(item["source"], item["title"], item["at"].isoformat()): [item["story"], item["category"]] for item in stream.items}
    (folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False), encoding="utf-8")
    (folder / "items.json").write_text(json.dumps([dict(i, at=i["at"].isoformat()) for i in stream.items], ensure_ascii=False), encoding="utf-8")


def key(source, title, at): return "\t".join([source, " ".join(title.split()), at[:16]])


def pairs(stories):
    groups = collections.defaultdict(list)
    for item, story in stories.items(): groups[story].append(item)
    return {tuple(sorted(pair)) for group in groups.values() for pair in itertools.combinations(group, 2)}


def judge(folder, export, shows):
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    said, told = {}, {}
    for line in open(export, encoding="utf-8"):
        item = json.loads(line)
        name = key(item["source"], item["title"], item["date_published"])
        if name not in truth: raise SystemExit(f"unknown item {name}")
        said[name], told[name] = item["story"]["id"], item
    if len(said) != len(truth): print(f"{len(truth) - len(said)} items are missing")
    right, found = pairs({k: truth[k][0] for k in said}), pairs(said)
    categories = sorted({category for _, category in truth.values()})
    print(f"| kind | pairs | found | missed | false |\n|---|---:|---:|---:|---:|")
    for category in categories:
        mine = {p for p in right if truth[p[0]][1] == category}
        wrong = {p for p in found - right if category in (truth[p[0]][1], truth[p[1]][1])}
        print(f"| {category} | {len(mine)} | {len(mine & found)} | {len(mine - found)} | {len(wrong)} |")
    hits = len(right & found)
    precision, recall = hits / max(1, len(found)), hits / max(1, len(right))
    print(f"\nprecision {precision:.4f}, recall {recall:.4f}, F1 {2 * precision * recall / max(1e-9, precision + recall):.4f}; {len(said)} items, {len(right)} pairs")
    for verdict, some in (("FALSE", found - right), ("MISSED", right - found)):
        for one, other in sorted(some)[:shows]:
            print(verdict, truth[one], truth[other])
            for name in (one, other): print("   ", told[name]["language"], name, "|", (told[name].get("content_text") or "")[:150], "|", told[name].get("url"), "|", told[name]["story"].get("because"))


parser = argparse.ArgumentParser()
parser.add_argument("what", choices=["make", "judge"])
parser.add_argument("folder", type=pathlib.Path)
parser.add_argument("export", nargs="?")
parser.add_argument("--half", default="a")
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--items", type=int, default=3000)
parser.add_argument("--groups", type=int, default=400)
parser.add_argument("--show", type=int, default=0)
arguments = parser.parse_args()
if arguments.what == "make":
    stream = Stream(arguments.half, arguments.seed)
    stream.make(arguments.items, arguments.groups)
    write(stream, arguments.folder)
else:
    judge(arguments.folder, arguments.export, arguments.show)
