#!/usr/bin/env python3
"""Writes the corpus of the benchmarks: feeds of policy news, made up from the word lists below, the same bytes every time.

    corpus.py [--size small|large] FOLDER

    FOLDER/feeds/NNNN.xml   RSS 2.0 (content:encoded, or an escaped description), Atom 1.0 (xhtml, or escaped html) and
                            RSS 1.0; a tenth is ISO-8859-1, the rest UTF-8; English, Swedish and French
    FOLDER/SUM              one SHA-256 over all of them, with the numbers of feeds, items and bytes

small is 100 feeds (9 MB), large 2,000 (187 MB). No feed of a real organisation is copied.
"""
import argparse
import datetime as dt
import hashlib
import pathlib
import random
import re

SEED = "bevaka-perf-1"
NOW = dt.datetime(2026, 11, 20, 6, 0, 0, tzinfo=dt.timezone.utc)
TOPICS = ("cohesion", "transport", "energy", "maritime", "planning", "innovation", "funding")

EN_STEM = {
 "cohesion": "cohesion|structural|regional development|territorial|partnership agreement|smart specialisation|macro-regional|outermost region|sparsely populated|just transition|interreg|convergence|less developed region|managing authority|structural fund|cross-border|budget period|regional disparity|place-based|subsidiarity",
 "transport": "transport|railway|rail freight|road safety|aviation|airport|public transport|urban mobility|military mobility|charging infrastructure|alternative fuel|logistics|passenger rights|core network|high-speed rail|cycling|tachograph|inland waterway|multimodal|vehicle emission",
 "energy": "energy|renewable|electricity grid|hydrogen|nuclear|natural gas|energy efficiency|emission trading|carbon border|climate|heat pump|district heating|solar|wind power|energy union|building performance|interconnector|climate adaptation|carbon removal|energy poverty",
 "maritime": "maritime|fisheries|aquaculture|port|shipping|blue economy|offshore wind|sea basin|marine environment|coastal community|ocean|baltic sea|spatial planning at sea|seafarer|fishing quota|island|bycatch|ballast water|coast guard|underwater cable",
 "planning": "housing|urban|metropolitan|land use|spatial planning|city region|urban regeneration|zoning|affordable home|neighbourhood|green space|brownfield|new bauhaus|city centre|urban sprawl|building permit|social housing|compact city|public space|suburb",
 "innovation": "innovation|research|artificial intelligence|digital|data space|cybersecurity|start-up|quantum|semiconductor|horizon|life science|supercomputer|cloud|skills|open science|patent|deep tech|broadband|digital identity|testbed",
 "funding": "funding|call for proposals|grant|tender|application|deadline|info day|co-financing|programme|seed money|award criteria|work programme|consortium|eligible applicant|project partner|open call|budget line|expression of interest|lump sum|grant agreement"}
EN_HEAD = "policy|strategy|fund|programme|investment|directive|regulation|package"
SV_STEM = {
 "cohesion": "sammanhållnings|struktur|regionalutvecklings|territorial|partnerskaps|specialiserings|makroregions|glesbygds|omställnings|gränsregions|konvergens|regionalfonds|socialfonds|långtidsbudget|landsbygds|utjämnings|förvaltnings|delaktighets|närings|tillväxt",
 "transport": "transport|järnvägs|godstrafik|trafiksäkerhets|luftfarts|flygplats|kollektivtrafik|rörlighets|laddinfrastruktur|drivmedels|logistik|passagerar|stomnäts|höghastighets|cykel|åkeri|inlandssjöfarts|vägtrafik|fordons|trängsel",
 "energy": "energi|elnäts|vätgas|kärnkrafts|naturgas|energieffektiviserings|utsläppshandels|klimat|värmepumps|fjärrvärme|solkrafts|vindkrafts|elpris|byggnads|överförings|klimatanpassnings|koldioxid|bioenergi|kraftvärme|elmarknads",
 "maritime": "havs|fiske|vattenbruks|hamn|sjöfarts|kust|havsvind|havsmiljö|östersjö|öresunds|fiskekvot|skärgårds|barlastvatten|kustbevaknings|sjökabel|rederi|farleds|torsk|sillfiske|sjömans",
 "planning": "bostads|stads|storstads|markanvändnings|samhällsplanerings|stadsregions|stadsförnyelse|detaljplans|hyres|grannskaps|grönområdes|förorts|stadskärne|bygglovs|allmännytte|översiktsplans|byggrätts|fastighets|boende|miljonprograms",
 "innovation": "innovations|forsknings|digitaliserings|datadelnings|cybersäkerhets|nyföretagar|kvant|halvledar|livsvetenskaps|superdator|molntjänst|kompetens|patent|bredbands|identitets|testbädds|universitets|högskole|uppfinnar|rymd",
 "funding": "finansierings|utlysnings|bidrags|upphandlings|ansöknings|medfinansierings|program|projekt|såddfinansierings|konsortie|urvals|budget|stöd|partner|informations|avtals|förskotts|schablon|rekvisitions|återrapporterings"}
SV_HEAD = "politiken|strategin|fonden|programmet|investeringar|direktivet|förordningen|paketet"
FR_STEM = {
 "cohesion": "cohésion|fonds structurels|développement régional|cohésion territoriale|accord de partenariat|spécialisation intelligente|macrorégion|régions ultrapériphériques|zones peu peuplées|transition juste|coopération transfrontalière|convergence|régions moins développées|autorité de gestion|disparités régionales|cadre financier|subsidiarité|approche territoriale|fonds social|ruralité",
 "transport": "transport|chemin de fer|fret ferroviaire|sécurité routière|aviation|aéroport|transport public|mobilité urbaine|mobilité militaire|bornes de recharge|carburants alternatifs|logistique|droits des passagers|réseau central|grande vitesse|cyclisme|tachygraphe|voies navigables|multimodalité|émissions des véhicules",
 "energy": "énergie|renouvelable|réseau électrique|hydrogène|nucléaire|gaz naturel|efficacité énergétique|quotas d'émission|carbone aux frontières|climat|pompe à chaleur|chauffage urbain|solaire|éolien|union de l'énergie|performance des bâtiments|interconnexion|adaptation au climat|puits de carbone|précarité énergétique",
 "maritime": "maritime|pêche|aquaculture|port|navigation|économie bleue|éolien en mer|bassin maritime|milieu marin|communauté côtière|océan|mer baltique|planification en mer|marins|quotas de pêche|île|prises accessoires|eaux de ballast|garde-côtes|câble sous-marin",
 "planning": "logement|urbain|métropole|usage des sols|aménagement du territoire|région urbaine|renouvellement urbain|zonage|logement abordable|quartier|espaces verts|friche|nouveau bauhaus|centre-ville|étalement urbain|permis de construire|logement social|ville compacte|espace public|banlieue",
 "innovation": "innovation|recherche|intelligence artificielle|numérique|espace de données|cybersécurité|jeune pousse|quantique|semi-conducteur|horizon|sciences du vivant|supercalculateur|informatique en nuage|compétences|science ouverte|brevet|technologies profondes|haut débit|identité numérique|banc d'essai",
 "funding": "financement|appel à propositions|subvention|marché public|candidature|date limite|journée d'information|cofinancement|programme|capital d'amorçage|critères d'attribution|programme de travail|consortium|demandeur éligible|partenaire de projet|appel ouvert|ligne budgétaire|manifestation d'intérêt|montant forfaitaire|convention de subvention"}
FR_HEAD = "politique|stratégie|fonds|programme|investissements|directive|règlement|paquet"

FUNC = {"en": "the of and to in a for on with that is are by as at from this will be has have its their which an or not it new more than between also after while under into across over through been should can these".split(),
 "sv": "och i att det som en på är av för den med till inte har de om ett men var sig så vi från kan när ska också efter under mellan genom nya mer än bland vid enligt sin sina detta dessa inom mot utan".split(),
 "fr": "de la le les et des en un une du que pour dans qui sur par au est avec plus ce aux sont ses cette ou ont entre après sous leurs ces être également ainsi afin selon lors dont mais sans comme".split()}
GEN = {"en": "commission parliament council member states region regions local authorities proposal agreement report meeting committee minister commissioner negotiations adopted presented launched discussed welcomed stressed public consultation support implementation measures economic social future level national government cities citizens cooperation development challenges opportunities projects partners results conference stakeholders vote amendment plenary rapporteur opinion resilience competitiveness security budget billion million euro year period decision text rules framework objective action plan assessment impact members group delegation presidency summit debate priority progress area sector market growth jobs workers companies industry services training education health culture rural communities administration transparency monitoring evaluation deadline document statement press release today yesterday week month spring autumn".split(),
 "sv": "kommissionen parlamentet rådet medlemsstaterna regionen regionerna lokala myndigheter förslaget avtalet rapporten mötet utskottet ministern kommissionären förhandlingarna antog presenterade inledde diskuterade välkomnade betonade offentligt samråd stöd genomförande åtgärder ekonomisk social framtid nivå nationell regering städer medborgare samarbete utveckling utmaningar möjligheter partner resultat konferens intressenter omröstning ändringsförslag plenum föredragande yttrande motståndskraft konkurrenskraft säkerhet budget miljarder miljoner euro år period beslut text regler ramverk mål handlingsplan bedömning påverkan ledamöter grupp delegation ordförandeskap toppmöte debatt prioritering framsteg område sektor marknad tillväxt jobb arbetstagare företag industri tjänster utbildning hälsa kultur landsbygd samhällen förvaltning öppenhet uppföljning utvärdering dokument uttalande pressmeddelande idag igår vecka månad våren hösten".split(),
 "fr": "commission parlement conseil états membres région régions collectivités locales proposition accord rapport réunion comité ministre commissaire négociations adopté présenté lancé discuté salué souligné consultation publique soutien mise œuvre mesures économique sociale avenir niveau national gouvernement villes citoyens coopération développement défis possibilités projets partenaires résultats conférence acteurs vote amendement plénière rapporteur avis résilience compétitivité sécurité budget milliards millions euros année période décision texte règles cadre objectif action plan évaluation impact députés groupe délégation présidence sommet débat priorité progrès domaine secteur marché croissance emplois travailleurs entreprises industrie services formation éducation santé culture rurale communautés administration transparence suivi document déclaration communiqué presse aujourd'hui hier semaine mois printemps automne".split()}
# Characters outside ISO-8859-1 are avoided in the vocabulary but for 'œ', which the latin-1 feeds write as &#339;
SYL = "an ber dal ek fors gren hol in jor kar lund mar nor os pet ros sten tor und ver wik yst zel bru cha del est fau gui hen lac mon nav oli par rou sau tur val ström lév gér bäck åker öst".split()
DOM = "commission-news regio-watch council-press plenary-post baltic-brief nord-region ville-europe port-forum energi-nytt mobilite-ue urban-desk horizon-log policy-lab fonds-info kust-kommun stads-nytt".split()


class Lang:
    """A pool of sentences of one language, each (plain text, topic or None)."""
    def __init__(self, lang, seed, n=12000):
        r = random.Random("%s:lang:%s" % (seed, lang))
        self.lang = lang
        fun, gen = FUNC[lang], GEN[lang]
        self.names = sorted({"".join(r.choice(SYL) for _ in range(r.randint(2, 3))).capitalize() for _ in range(4000)})
        ph = {}
        for topic in TOPICS:
            if lang == "en":
                st = EN_STEM[topic].split("|")
                ph[topic] = st + [s + " " + h for s in st for h in EN_HEAD.split("|")]
            elif lang == "sv":
                ph[topic] = [s + h for s in SV_STEM[topic].split("|") for h in SV_HEAD.split("|")]
            else:
                st = FR_STEM[topic].split("|")
                ph[topic] = st + [h + " " + ("d'" if s[0] in "aeiouéèâêô" else "de ") + s for s in st for h in FR_HEAD.split("|")]
        self.ph = ph
        zg = [1.0 / (i + 6) for i in range(len(gen))]
        zf = [1.0 / (i + 3) for i in range(len(fun))]
        self.by = {t: [] for t in TOPICS}
        self.any = []
        for i in range(n):
            topic = TOPICS[i % 7] if i % 3 else None
            k = r.randint(7, 26)
            w = []
            for a, b in zip(r.choices(fun, zf, k=k), r.choices(gen, zg, k=k)):
                x = r.random()
                if x < .40:
                    w.append(a)
                elif x < .86:
                    w.append(b)
                elif x < .92:
                    w.append(r.choice(self.names))
                elif x < .95:
                    w.append(str(r.choice([2021, 2026, 2027, 2028, 2034, r.randint(2, 999)])))
                else:
                    w.append(r.choice(ph[topic]) if topic else b + ",")
            if topic and r.random() < .8:
                w.insert(r.randrange(len(w)), r.choice(ph[topic]))
            s = " ".join(w)
            s = s[0].upper() + s[1:] + r.choice(["."] * 9 + ["?"])
            (self.by[topic] if topic else self.any).append(s)

    def title(self, r, topic):
        s = r.choice(self.by[topic]).rstrip(".?").split(" ")
        return " ".join(s[:r.randint(5, 13)]).rstrip(",")

    def body(self, r, topic, size, host, serial):
        """(html, text) of about `size` bytes of HTML."""
        esc = lambda s: s.replace("&", "&amp;").replace("<", "&lt;")
        H, T, n = [], [], 0
        while n < size:
            sents = [r.choice(self.by[topic] if r.random() < .45 else self.any) for _ in range(r.randint(2, 5))]
            t = " ".join(sents)
            x = r.random()
            if x < .62:
                h = esc(t)
                x = r.random()
                if x < .5:
                    w = sents[0].split(" ")[0]
                    h = h.replace(esc(w), '<a href="https://%s.example/%s/%d?utm_source=rss&amp;utm_medium=feed" rel="noopener">%s</a>' % (host, w.lower().replace("'", ""), serial * 7 + n, esc(w)), 1)
                elif x < .75:
                    w = h.split(" ", 6)
                    h = "<strong>" + " ".join(w[:6]) + "</strong> " + " ".join(w[6:])
                h = '<p>' + h + ('&nbsp;' if r.random() < .2 else '') + '</p>\n'
            elif x < .75:
                h = '<ul class="wp-block-list">\n' + "".join("<li>%s</li>\n" % esc(s) for s in sents) + "</ul>\n"
            elif x < .84:
                h = '<h3 class="wp-block-heading" id="h-%d">%s</h3>\n<p class="has-text-align-left">%s</p>\n' % (n, esc(sents[0]), esc(" ".join(sents[1:])))
            elif x < .92:
                h = '<blockquote class="field field--name-body"><p>&quot;%s&quot;</p></blockquote>\n' % esc(t)
            else:
                h = '<figure class="wp-block-image size-large"><img decoding="async" width="1024" height="683" src="https://%s.example/wp-content/uploads/2026/11/photo-%d-1024x683.jpg" alt="%s" /><figcaption>%s</figcaption></figure>\n' % (host, serial + n, esc(sents[0][:60].replace('"', "")), esc(sents[0]))
                t = sents[0]
            H.append(h)
            T.append(t)
            n += len(h.encode())
        return "".join(H), " ".join(T)


def rfc822(d):
    return d.strftime("%a, %d %b %Y %H:%M:%S +0000")


def iso(d):
    return d.strftime("%Y-%m-%dT%H:%M:%SZ")


def X(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def NBSP(s):
    """XHTML in XML has no &nbsp;."""
    return s.replace("&nbsp;", "&#160;")


def feed(seed, i, langs):
    """Feed number i, as (bytes, number of items)."""
    r = random.Random("%s:feed:%d" % (seed, i))
    lang = r.choices(["en", "sv", "fr"], [60, 22, 18])[0]
    shape = r.choices(["rss2-cdata", "rss2-escaped", "atom-xhtml", "atom-html", "rdf"], [44, 16, 18, 12, 10])[0]
    enc = "ISO-8859-1" if i % 10 == 7 else "UTF-8"
    n = int(r.triangular(10, 50, 14))
    if r.random() < .2:                                   # spends the numbers that the first corpus spent
        r.randint(1, 3)
    gap = r.uniform(1, 40)                                # hours between items of this feed
    off = r.uniform(0, 30)
    host = "%s-%d" % (r.choice(DOM), i)
    L = langs[lang]
    bias = r.sample(TOPICS, 3)
    items = []
    for s in range(n - 1, -1, -1):                        # newest first
        q = random.Random("%s:item:%d:%d" % (seed, i, s))
        topic = q.choice(bias) if q.random() < .8 else q.choice(TOPICS)
        title = L.title(q, topic)
        h, t = L.body(q, topic, q.triangular(850, 5400, 900), host, s)
        age = off + gap * (n - 1 - s) + q.uniform(0, gap * .9)
        when = NOW - dt.timedelta(seconds=int(age * 3600))
        slug = re.sub(r"[^a-z0-9]+", "-", title.lower().encode("ascii", "ignore").decode())[:60].strip("-")
        items.append(dict(serial=s, topic=topic, title=title, html=h, text=t, when=when,
                          link="https://%s.example/news/%d/%s/" % (host, s, slug), guid="https://%s.example/?p=%d" % (host, 1000 + s),
                          summary=t[:q.randint(140, 300)].rsplit(" ", 1)[0], author=q.choice(L.names) + " " + q.choice(L.names),
                          cats=[topic] + q.sample(L.ph[topic], q.randint(1, 4))))
    upd = max(x["when"] for x in items)
    name = "%s %d" % (host.rsplit("-", 1)[0].replace("-", " ").title(), i)
    o = ['<?xml version="1.0" encoding="%s"?>\n' % enc]
    w = o.append
    self_url = "https://%s.example/feed/" % host
    if shape.startswith("rss2"):
        w('<rss version="2.0"\n\txmlns:content="http://purl.org/rss/1.0/modules/content/"\n'
          '\txmlns:wfw="http://wellformedweb.org/CommentAPI/"\n\txmlns:dc="http://purl.org/dc/elements/1.1/"\n'
          '\txmlns:atom="http://www.w3.org/2005/Atom"\n'
          '\txmlns:sy="http://purl.org/rss/1.0/modules/syndication/"\n'
          '\txmlns:slash="http://purl.org/rss/1.0/modules/slash/"\n'
          '\txmlns:media="http://search.yahoo.com/mrss/"\n\t>\n\n<channel>\n')
        w('\t<title>%s</title>\n\t<atom:link href="%s" rel="self" type="application/rss+xml" />\n'
          '\t<link>https://%s.example/</link>\n\t<description>%s</description>\n'
          '\t<lastBuildDate>%s</lastBuildDate>\n\t<language>%s</language>\n\t<sy:updatePeriod>\n'
          '\thourly\t</sy:updatePeriod>\n\t<sy:updateFrequency>\n\t1\t</sy:updateFrequency>\n'
          '\t<generator>https://wordpress.example/?v=6.9</generator>\n'
          % (X(name), self_url, host, X(items[0]["summary"][:80]), rfc822(upd), {"en": "en-GB", "sv": "sv-SE", "fr": "fr-FR"}[lang]))
        for x in items:
            w('\t<item>\n\t\t<title>%s</title>\n\t\t<link>%s</link>\n' % (X(x["title"]), X(x["link"])))
            if shape == "rss2-cdata":
                w('\t\t\t\t\t<comments>%s#respond</comments>\n' % x["link"])
            w('\t\t<dc:creator><![CDATA[%s]]></dc:creator>\n\t\t<pubDate>%s</pubDate>\n' % (x["author"], rfc822(x["when"])))
            for c in x["cats"]:
                w('\t\t<category><![CDATA[%s]]></category>\n' % c)
            w('\t\t<guid isPermaLink="false">%s</guid>\n' % x["guid"])
            w('\t\t<media:content url="https://%s.example/media/%d.jpg" medium="image" type="image/jpeg" width="1200" height="630"><media:title type="plain">%s</media:title></media:content>\n'
              % (host, x["serial"], X(x["title"])))
            if shape == "rss2-cdata":
                w('\t\t<description><![CDATA[<p>%s [&#8230;]</p>]]></description>\n' % X(x["summary"]))
                w('\t\t<content:encoded><![CDATA[%s]]></content:encoded>\n' % x["html"])
                w('\t\t<wfw:commentRss>%sfeed/</wfw:commentRss>\n\t\t<slash:comments>0</slash:comments>\n' % x["link"])
            else:
                w('\t\t<description>%s</description>\n' % X(x["html"]))
            w('\t</item>\n')
        w('</channel>\n</rss>\n')
    elif shape.startswith("atom"):
        w('<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="%s" xml:base="https://%s.example/">\n'
          '  <title type="text">%s</title>\n  <subtitle>%s</subtitle>\n  <id>tag:%s.example,2026:feed</id>\n'
          '  <updated>%s</updated>\n  <link rel="self" type="application/atom+xml" href="%s"/>\n'
          '  <link rel="alternate" type="text/html" href="https://%s.example/"/>\n'
          % (lang, host, X(name), X(items[0]["summary"][:80]), host, iso(upd), self_url, host))
        for x in items:
            x["guid"] = "tag:%s.example,2026:%d" % (host, 1000 + x["serial"])
            w('  <entry>\n    <title type="text">%s</title>\n    <id>%s</id>\n'
              '    <link rel="alternate" type="text/html" href="%s"/>\n    <published>%s</published>\n'
              '    <updated>%s</updated>\n    <author><name>%s</name></author>\n'
              % (X(x["title"]), x["guid"], x["link"], iso(x["when"]), iso(x["when"] + dt.timedelta(minutes=5)), x["author"]))
            for c in x["cats"]:
                w('    <category term="%s"/>\n' % X(c))
            w('    <media:thumbnail url="https://%s.example/media/%d.jpg" width="150" height="150"/>\n' % (host, x["serial"]))
            w('    <summary type="text">%s</summary>\n' % X(x["summary"]))
            if shape == "atom-xhtml":
                w('    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\n%s</div></content>\n' % NBSP(x["html"]))
            else:
                w('    <content type="html">%s</content>\n' % X(x["html"]))
            w('  </entry>\n')
        w('</feed>\n')
    else:
        w('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">\n'
          '<channel rdf:about="%s">\n<title>%s</title>\n<link>https://%s.example/</link>\n'
          '<description>%s</description>\n<dc:language>%s</dc:language>\n<dc:date>%s</dc:date>\n<items>\n'
          '<rdf:Seq>\n' % (self_url, X(name), host, X(items[0]["summary"][:80]), lang, iso(upd)))
        for x in items:
            x["guid"] = x["link"]
            w('<rdf:li rdf:resource="%s"/>\n' % x["link"])
        w('</rdf:Seq>\n</items>\n</channel>\n')
        for x in items:
            w('<item rdf:about="%s">\n<title>%s</title>\n<link>%s</link>\n<dc:date>%s</dc:date>\n'
              '<dc:creator>%s</dc:creator>\n<dc:subject>%s</dc:subject>\n<description>%s</description>\n'
              '<content:encoded><![CDATA[%s]]></content:encoded>\n</item>\n'
              % (x["link"], X(x["title"]), x["link"], iso(x["when"]), x["author"], x["topic"], X(x["summary"]), x["html"]))
        w('</rdf:RDF>\n')
    data = "".join(o)
    raw = data.encode("iso-8859-1", "xmlcharrefreplace") if enc == "ISO-8859-1" else data.encode()
    if enc == "ISO-8859-1":      # inside CDATA a character reference is HTML's, which is what such feeds really send
        assert b"&#339;" in raw or "œ" not in data
    return raw, len(items)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--size", choices=["small", "large"], default="small")
    options.add_argument("folder", type=pathlib.Path)
    options = options.parse_args()

    feeds = options.folder / "feeds"
    feeds.mkdir(parents=True, exist_ok=True)
    langs = {lang: Lang(lang, SEED) for lang in ("en", "sv", "fr")}
    count = {"small": 100, "large": 2000}[options.size]
    total, size, items = hashlib.sha256(), 0, 0
    for number in range(count):
        raw, n = feed(SEED, number, langs)
        (feeds / ("%04d.xml" % number)).write_bytes(raw)
        total.update(raw)
        size += len(raw)
        items += n
    line = "%s  feeds=%d items=%d bytes=%d" % (total.hexdigest(), count, items, size)
    (options.folder / "SUM").write_text(line + "\n")
    print(line)


if __name__ == "__main__":
    main()
