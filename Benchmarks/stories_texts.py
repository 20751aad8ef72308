"""Invented announcements in eight languages for stories_stream.py: each a title and sentences with slots.

Slots: {org} {town} {town2} {amount} {count} {day} {person} {ref} {number} {partner} {project}. {amount} and {day} are written as the
language does; {thing} is a word of THINGS. Half "a" is for tuning, half "b" for reporting.
"""

THINGS = {
    "a": [
        dict(en="ferry terminal", sv="färjeterminal", de="Fährterminal", fr="terminal de ferries", da="færgeterminal", fi="lauttaterminaali", et="praamiterminal", lv="prāmju termināls"),
        dict(en="district heating plant", sv="fjärrvärmeverk", de="Fernwärmewerk", fr="centrale de chauffage urbain", da="fjernvarmeværk", fi="kaukolämpölaitos", et="kaugküttejaam", lv="siltumcentrāle"),
        dict(en="tram line", sv="spårvagnslinje", de="Straßenbahnlinie", fr="ligne de tramway", da="letbanelinje", fi="raitiolinja", et="trammiliin", lv="tramvaja līnija"),
        dict(en="wetland park", sv="våtmarkspark", de="Feuchtgebietspark", fr="parc de zones humides", da="vådområdepark", fi="kosteikkopuisto", et="märgalapark", lv="mitrāju parks"),
    ],
    "b": [
        dict(en="battery laboratory", sv="batterilaboratorium", de="Batterielabor", fr="laboratoire de batteries", da="batterilaboratorium", fi="akkulaboratorio", et="akulabor", lv="bateriju laboratorija"),
        dict(en="cycle bridge", sv="cykelbro", de="Radbrücke", fr="pont cyclable", da="cykelbro", fi="pyöräilysilta", et="jalgrattasild", lv="velosipēdu tilts"),
        dict(en="hydrogen station", sv="vätgasstation", de="Wasserstofftankstelle", fr="station à hydrogène", da="brintstation", fi="vetyasema", et="vesinikujaam", lv="ūdeņraža stacija"),
        dict(en="sewage works", sv="reningsverk", de="Klärwerk", fr="station d'épuration", da="rensningsanlæg", fi="jätevedenpuhdistamo", et="reoveepuhasti", lv="attīrīšanas iekārta"),
    ],
}

TEXTS = {
    "a": [
        # Money for a town.
        dict(
            en=("{town} receives {amount} for a new {thing}", ["{org} has decided to support the municipality of {town} with {amount}.", "The {thing} will be built together with {partner} and should be ready on {day}.", "“This is what {count} households have been waiting for”, says {person}.", "The work is part of the project {project}."]),
            sv=("{town} får {amount} till {thing}", ["{org} har beslutat att stödja {town} kommun med {amount}.", "Anläggningen byggs tillsammans med {partner} och ska stå klar den {day}.", "– Det här har {count} hushåll väntat på, säger {person}.", "Arbetet är en del av projektet {project}."]),
            de=("{amount} für {town}: {thing} wird gebaut", ["{org} hat beschlossen, die Gemeinde {town} mit {amount} zu fördern.", "Gebaut wird gemeinsam mit {partner}; fertig sein soll alles am {day}.", "„Darauf haben {count} Haushalte gewartet“, sagt {person}.", "Die Arbeiten gehören zum Projekt {project}."]),
            fr=("{town} reçoit {amount} pour un projet de {thing}", ["{org} a décidé de soutenir la commune de {town} à hauteur de {amount}.", "Les travaux, menés avec {partner}, doivent s'achever le {day}.", "« C'est ce que {count} foyers attendaient », déclare {person}.", "Ils font partie du projet {project}."]),
            da=("{town} får {amount} til {thing}", ["{org} har besluttet at støtte {town} Kommune med {amount}.", "Anlægget bygges sammen med {partner} og skal stå færdigt {day}.", "»Det har {count} husstande ventet på«, siger {person}.", "Arbejdet er en del af projektet {project}."]),
            fi=("{town} saa {amount}: {thing} rakennetaan", ["{org} on päättänyt tukea hanketta, jonka paikka on {town}. Tuki on {amount}.", "Rakentajana on myös {partner}, ja kaikki on valmista {day}.", "”Tätä on odottanut {count} kotitaloutta”, sanoo {person}.", "Työ on osa hanketta {project}."]),
            et=("{town} saab {amount}: ehitatakse {thing}", ["{org} otsustas toetada kohta nimega {town}. Toetus on {amount}.", "Ehitab ka {partner} ning kõik valmib {day}.", "„Seda on oodanud {count} majapidamist,” ütleb {person}.", "Töö on osa projektist {project}."]),
            lv=("{town} saņem {amount}: top {thing}", ["{org} ir nolēmusi atbalstīt pašvaldību {town} ar {amount}.", "Darbus veic kopā ar {partner}, un tie beigsies {day}.", "“To gaidīja {count} mājsaimniecības,” saka {person}.", "Darbi ir daļa no projekta {project}."]),
        ),
        # A call.
        dict(
            en=("Call {number} of the {project} programme opens", ["Applicants around {town} can apply for {amount} from {org}.", "The call closes on {day}.", "Information meetings are held by {partner}."]),
            sv=("Utlysning {number} i programmet {project} öppnar", ["Sökande kring {town} kan få del av {amount} från {org}.", "Utlysningen stänger den {day}.", "Informationsmöten hålls av {partner}."]),
            de=("Aufruf {number} des Programms {project} startet", ["Antragsteller rund um {town} können sich um {amount} von {org} bewerben.", "Der Aufruf endet am {day}.", "Informationstage veranstaltet {partner}."]),
            fr=("L'appel {number} du programme {project} est ouvert", ["Les porteurs de projets autour de {town} peuvent demander {amount} à {org}.", "L'appel se termine le {day}.", "Des réunions d'information sont organisées par {partner}."]),
            da=("Udbud {number} i programmet {project} åbner", ["Ansøgere omkring {town} kan søge {amount} hos {org}.", "Udbuddet lukker {day}.", "Informationsmøder holdes af {partner}."]),
            fi=("Ohjelman {project} haku {number} aukeaa", ["Hakijat, joiden paikkakunta on {town}, voivat saada tukea. {org} jakaa {amount}.", "Haku päättyy {day}.", "Tilaisuuksia järjestää {partner}."]),
        ),
        # A proposal.
        dict(
            en=("{org} tables {ref} on cleaner {thing} projects", ["The proposal {ref} would oblige {count} operators to report their emissions by {day}.", "{person} presented it in {town} and put the cost at {amount}.", "{partner} will give an opinion."]),
            sv=("{org} lägger fram {ref} om renare drift", ["Förslaget {ref} innebär att {count} verksamheter ska rapportera sina utsläpp senast den {day}.", "{person} presenterade det i {town} och uppskattar kostnaden till {amount}.", "{partner} ska yttra sig."]),
            de=("{org} legt {ref} über sauberere Anlagen vor", ["Der Vorschlag {ref} verpflichtet {count} Betreiber, ihre Emissionen bis zum {day} zu melden.", "{person} stellte ihn in {town} vor und beziffert die Kosten auf {amount}.", "{partner} wird Stellung nehmen."]),
            fr=("{org} dépose {ref} pour des installations plus propres", ["La proposition {ref} obligerait {count} exploitants à déclarer leurs émissions avant le {day}.", "{person} l'a présentée à {town} et chiffre le coût à {amount}.", "{partner} rendra un avis."]),
            lv=("{org} iesniedz {ref} par tīrākām iekārtām", ["Priekšlikums {ref} liks {count} uzņēmumiem ziņot par emisijām līdz {day}.", "{person} ar to iepazīstināja pilsētā {town} un izmaksas lēš {amount}.", "{partner} sniegs atzinumu."]),
            da=("{org} fremlægger {ref} om renere anlæg", ["Forslaget {ref} vil pålægge {count} virksomheder at indberette deres udledning senest {day}.", "{person} præsenterede det i {town} og anslår prisen til {amount}.", "{partner} afgiver udtalelse."]),
        ),
        # Without figures.
        dict(
            en=("{person} becomes head of {org}", ["The board met in {town} and chose {person} to lead {org}.", "{person} comes from {partner}, where the project {project} was started.", "The work begins on {day}."]),
            sv=("{person} blir chef för {org}", ["Styrelsen möttes i {town} och valde {person} att leda {org}.", "{person} kommer från {partner}, där projektet {project} startades.", "Arbetet börjar den {day}."]),
            de=("{person} übernimmt die Leitung von {org}", ["Der Vorstand tagte in {town} und bestimmte {person} zur neuen Leitung von {org}.", "{person} kommt von {partner}, wo das Projekt {project} begann.", "Dienstbeginn ist der {day}."]),
            fi=("{person} johtamaan: {org} sai uuden johtajan", ["Hallitus kokoontui, paikkana {town}, ja valitsi johtajaksi {person}. Työnantaja on {org}.", "{person} tulee palveluksesta: {partner}, hanke {project}.", "Työ alkaa {day}."]),
            fr=("{person} prend la tête de {org}", ["Réuni à {town}, le conseil a choisi {person} pour diriger {org}.", "{person} vient de {partner}, où est né le projet {project}.", "L'entrée en fonction est prévue le {day}."]),
        ),
    ],
    "b": [
        # A study.
        dict(
            en=("Study by {org}: {count} commuters would use a {thing} in {town}", ["Researchers at {org} asked people around {town} how they travel.", "The answer: {count} of them would change their habits, which would save {amount} a year.", "{person} of {partner} hands over the report on {day}."]),
            sv=("Studie från {org}: {count} pendlare skulle välja {thing} i {town}", ["Forskare vid {org} har frågat boende kring {town} hur de reser.", "Svaret: {count} av dem skulle ändra sina vanor, vilket sparar {amount} om året.", "{person} från {partner} lämnar över rapporten den {day}."]),
            de=("Studie von {org}: {count} Pendler in {town} wollen umsteigen", ["Fachleute von {org} haben Menschen rund um {town} nach ihren Wegen gefragt.", "Das Ergebnis: {count} von ihnen würden umsteigen und so jährlich {amount} einsparen.", "{person} von {partner} übergibt den Bericht am {day}."]),
            fr=("Étude de {org} : {count} navetteurs prêts à changer à {town}", ["Les chercheurs de {org} ont interrogé les habitants de {town} sur leurs trajets.", "Résultat : {count} d'entre eux changeraient d'habitudes, soit une économie de {amount} par an.", "{person}, de {partner}, remettra le rapport le {day}."]),
            da=("Undersøgelse fra {org}: {count} pendlere i {town} vil skifte", ["Forskere ved {org} har spurgt beboere omkring {town}, hvordan de rejser.", "Svaret: {count} af dem ville ændre vaner og dermed spare {amount} om året.", "{person} fra {partner} overrækker rapporten {day}."]),
            fi=("{org} selvitti: {count} työmatkalaista vaihtaisi kulkutapaa, {town} kiinnostaa", ["Tutkijat kysyivät asukkailta, miten he matkustavat. Paikka oli {town}, tekijä {org}.", "Vastaus: {count} vaihtaisi, ja vuodessa säästyisi {amount}.", "{person} ({partner}) luovuttaa raportin {day}."]),
            et=("Uuring: {count} inimest vahetaks liikumisviisi, {town} huvitatud", ["Teadlased küsisid elanikelt, kuidas nad reisivad. Koht oli {town}, tegija {org}.", "Vastus: {count} vahetaks ja aastas säästetaks {amount}.", "{person} ({partner}) annab aruande üle {day}."]),
            lv=("Pētījums: {count} iedzīvotāji mainītu paradumus, {town} ieinteresēta", ["Pētnieki no {org} jautāja iedzīvotājiem, kā viņi pārvietojas. Vieta: {town}.", "Atbilde: {count} mainītu paradumus, gadā ietaupot {amount}.", "{person} ({partner}) ziņojumu nodos {day}."]),
        ),
        # A consultation with a reference.
        dict(
            en=("Have your say on {ref}", ["Until {day} everybody may comment on {ref}, which {org} prepared.", "It concerns {count} ports and railway yards, among them the one in {town}.", "{person} expects costs of {amount}."]),
            sv=("Säg vad du tycker om {ref}", ["Till och med den {day} kan alla lämna synpunkter på {ref}, som {org} har tagit fram.", "Det gäller {count} hamnar och bangårdar, däribland den i {town}.", "{person} räknar med kostnader på {amount}."]),
            de=("Ihre Meinung zu {ref} ist gefragt", ["Bis zum {day} kann jeder zu {ref} Stellung nehmen; ausgearbeitet hat den Text {org}.", "Betroffen sind {count} Häfen und Bahnhöfe, darunter der in {town}.", "{person} rechnet mit Kosten von {amount}."]),
            fr=("Donnez votre avis sur {ref}", ["Jusqu'au {day}, chacun peut commenter {ref}, préparé par {org}.", "Le texte concerne {count} ports et gares de triage, dont celui de {town}.", "{person} s'attend à un coût de {amount}."]),
            fi=("Kerro mielipiteesi: {ref}", ["Kaikki voivat kommentoida tekstiä {ref} viimeistään {day}. Sen laati {org}.", "Se koskee {count} satamaa ja ratapihaa, joista yksi on {town}.", "{person} arvioi kuluiksi {amount}."]),
            da=("Giv din mening om {ref}", ["Indtil {day} kan alle kommentere {ref}, som {org} har udarbejdet.", "Det gælder {count} havne og banegårde, blandt andet den i {town}.", "{person} regner med udgifter på {amount}."]),
        ),
        # An event.
        dict(
            en=("{project} conference comes to {town}", ["{org} and {partner} invite to a conference in {town} on {day}.", "Speakers are {person} and guests from {count} regions.", "The fee is {amount}."]),
            sv=("Konferensen {project} kommer till {town}", ["{org} och {partner} bjuder in till konferens i {town} den {day}.", "Talar gör {person} och gäster från {count} regioner.", "Avgiften är {amount}."]),
            de=("{project}-Konferenz findet in {town} statt", ["{org} und {partner} laden am {day} zu einer Konferenz nach {town} ein.", "Es sprechen {person} und Gäste aus {count} Regionen.", "Die Gebühr beträgt {amount}."]),
            fr=("La conférence {project} s'installe à {town}", ["{org} et {partner} invitent à une conférence à {town} le {day}.", "Interviendront {person} et des invités de {count} régions.", "Les frais s'élèvent à {amount}."]),
            et=("Konverents {project} jõuab kohale: {town}", ["{org} ja {partner} kutsuvad konverentsile. Koht on {town}, aeg {day}.", "Kõneleb {person} ja külalised, {count} piirkonnast.", "Tasu on {amount}."]),
            da=("{project}-konferencen kommer til {town}", ["{org} og {partner} inviterer til konference i {town} {day}.", "Oplægsholdere er {person} og gæster fra {count} regioner.", "Gebyret er {amount}."]),
        ),
        # Cooperation, few figures.
        dict(
            en=("{org} and {partner} agree on a {thing} in {town}", ["After long talks {org} and {partner} have signed an agreement on {project}.", "{person} signed for the city of {town}.", "Building starts on {day}."]),
            sv=("{org} och {partner} överens om {thing} i {town}", ["Efter långa samtal har {org} och {partner} skrivit under avtalet om {project}.", "{person} undertecknade för {town} stad.", "Bygget startar den {day}."]),
            de=("{org} und {partner} einigen sich: {thing} in {town}", ["Nach langen Gesprächen haben {org} und {partner} den Vertrag über {project} unterschrieben.", "Für die Stadt {town} unterzeichnete {person}.", "Baubeginn ist der {day}."]),
            fi=("Sopimus syntyi: {town} rakentaa, {thing} tulossa", ["Pitkien neuvottelujen jälkeen sopimuksen {project} allekirjoittivat {org} ja {partner}.", "Allekirjoittajana oli {person}, kaupunkina {town}.", "Rakentaminen alkaa {day}."]),
            lv=("{org} un {partner} vienojas: {town} būs {thing}", ["Pēc ilgām sarunām {org} un {partner} parakstīja līgumu par {project}.", "Pilsētas {town} vārdā parakstīja {person}.", "Būvdarbi sāksies {day}."]),
        ),
    ],
}

# Titles that tell nothing, with what sources write below them week after week.
GENERAL = {
    "a": dict(
        en=(["Newsletter", "Newsletter {week}", "Weekly agenda", "Press release {week}/2026"], "Here is the latest from our office: news, upcoming meetings and open calls for our members in the region."),
        sv=(["Nyhetsbrev vecka {week}", "Pressmeddelande", "Veckans agenda", "Nyhetsbrev"], "Här kommer det senaste från vårt kontor: nyheter, kommande möten och öppna utlysningar för våra medlemmar."),
        de=(["Newsletter", "Pressemitteilung {week}/2026", "Rundbrief"], "Das Neueste aus unserem Büro: Nachrichten, Termine und offene Aufrufe für unsere Mitglieder in der Region."),
        fr=(["Lettre d'information", "Communiqué de presse", "Agenda de la semaine {week}"], "Retrouvez les dernières nouvelles de notre bureau, les réunions à venir et les appels ouverts pour nos membres."),
    ),
    "b": dict(
        en=(["Weekly news", "Press release", "Update", "Newsletter no {week}"], "In this issue you will find everything that happened in Brussels this week and what our members should know."),
        sv=(["Veckobrev", "Pressmeddelande {week}/2026", "Kalendarium", "Nyheter"], "I det här numret hittar du allt som hände i Bryssel den här veckan och vad våra medlemmar bör känna till."),
        fi=(["Uutiskirje", "Tiedote", "Viikon uutiset", "Uutiskirje {week}/2026"], "Tässä numerossa kerromme kaiken, mitä Brysselissä tapahtui tällä viikolla ja mitä jäsentemme on hyvä tietää."),
        et=(["Uudiskiri", "Pressiteade", "Nädala uudised"], "Selles numbris räägime kõigest, mis sel nädalal Brüsselis juhtus ja mida meie liikmed peaksid teadma."),
        lv=(["Jaunumi", "Preses relīze", "Nedēļas ziņas"], "Šajā numurā stāstām par visu, kas šonedēļ notika Briselē un kas mūsu biedriem jāzina."),
        da=(["Nyhedsbrev", "Pressemeddelelse", "Nyhedsbrev uge {week}"], "I dette nummer finder du alt, hvad der skete i Bruxelles i denne uge, og hvad vores medlemmer bør vide."),
    ),
}

# What somebody else says of an announcement, in own words.
REACTIONS = dict(
    en=("{other} welcomes the decision on {town}", ["We are glad about the {amount}, says {other2} of {other}, but much remains to be done.", "Our members had hoped for more and will follow what happens."]),
    sv=("{other} välkomnar beskedet till {town}", ["Vi är glada över {amount}, säger {other2} på {other}, men mycket återstår att göra.", "Våra medlemmar hade hoppats på mer och kommer att följa frågan."]),
    de=("{other} begrüßt die Entscheidung für {town}", ["Wir freuen uns über {amount}, sagt {other2} von {other}, doch vieles bleibt zu tun.", "Unsere Mitglieder hatten auf mehr gehofft."]),
)

MONTHS = dict(
    en="January February March April May June July August September October November December".split(),
    sv="januari februari mars april maj juni juli augusti september oktober november december".split(),
    de="Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    fr="janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    da="januar februar marts april maj juni juli august september oktober november december".split(),
    fi="tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta".split(),
    et="jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril".split(),
    lv="janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris".split(),
)
MILLION = dict(en="million", sv="miljoner", de="Millionen", fr="millions", da="millioner", fi="miljoonaa", et="miljonit", lv="miljoni")
EURO = dict(en="euros", sv="euro", de="Euro", fr="d'euros", da="euro", fi="euroa", et="eurot", lv="eiro")


def day(language, date):
    month = MONTHS[language][date.month - 1]
    if language == "en": return f"{date.day} {month} {date.year}"
    if language in ("de", "da", "fi", "et"): return f"{date.day}. {month} {date.year}"
    if language == "lv": return f"{date.year}. gada {date.day}. {month}"
    return f"{date.day} {month} {date.year}"


def amount(language, tenths, kind):
    """tenths of millions (kind m), or thousands (kind t)."""
    if kind == "m":
        number = f"{tenths / 10:g}" if language == "en" else f"{tenths / 10:g}".replace(".", ",")
        if language == "en": return f"€{number} million"
        return f"{number} {MILLION[language]} {EURO[language]}"
    number = f"{tenths * 1000:,}"
    separator = {"en": ",", "de": ".", "da": "."}.get(language, "\u00a0")
    return number.replace(",", separator) + " " + EURO[language].replace("d'", "")


def count(language, number):
    separator = {"en": ",", "de": ".", "da": "."}.get(language, "\u00a0")
    return f"{number:,}".replace(",", separator) if number >= 1000 else str(number)
