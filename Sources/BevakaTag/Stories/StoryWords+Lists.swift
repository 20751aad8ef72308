/// The words themselves, folded: one paragraph a language, in the order en, sv, da, de, fr, fi, et, lv.
extension StoryWords {
    static let functionWords = """
        a an the and or of to in on at by for from with as is are was were be been has have had it its this that these those will
        would into their our we you your he she they who which than then also more most about after before over under between
        en ett den det de och eller av till på i vid för från med som är var blir att har hade om sig sin sitt sina vi ni
        du han hon dem denna detta dessa där här kan ska skall vill inom under över efter mot mellan mer mest samt även
        et der og eller af til fra ved er bliver blev at dem denne dette disse hvor kan skal vil efter mod mellem mere mest
        der die das ein eine einer eines einem einen und oder von vom zu zum zur im am an auf bei für aus mit als ist sind war
        wird werden hat haben sich sein ihre wir sie er es nach über unter zwischen dem des den auch mehr
        le la les un une des du et ou à au aux dans sur par pour avec est sont été sera ont se son sa ses leur leurs nous vous
        qui que ce cette ces plus entre après avant d l s n qu
        ja tai on ovat oli ei se ne hän he me te joka jotka että kun kuin sekä myös mukaan
        ja või on oli see need ta nad me te kes mis et kui ning ka
        un vai ir bija tas tā tie viņš mēs jūs kas ka ar no uz par pie pēc lai kā arī
        """

    static let generalWords = """
        newsletter newsletters news weekly daily monthly quarterly annual week month press release releases agenda update updates
        events event calendar highlights brief briefing bulletin digest roundup review edition issue number no nr vol volume latest
        statement speech podcast video minutes opinion report invitation statistics information info notice notices
        announcement announcements page upcoming meeting meetings january february
        march april may june july august september october november december monday tuesday wednesday thursday friday media
        nyhetsbrev nyhetsbrevet nyheter nyhet pressmeddelande pressmeddelanden press pressinformation kalender kalendarium
        veckobrev veckorapport veckans månadens dagens aktuellt notiser korthet inbjudan uttalande tal debatt remissvar yttrande
        protokoll dagordning föredragningslista möte möten sammanträde rapport podd vecka veckan v nummer utgåva månad månadsbrev statistik
        information evenemang kommande senaste januari februari mars maj juni juli augusti oktober måndag tisdag onsdag torsdag fredag
        nyhedsbrev pressemeddelelse pressemeddelelser nyhed nyheder aktuelt kort nyt udtalelse referat høringssvar uge ugens ugentlig
        ugebrev måned månedens dagsorden møde statistik kommende seneste marts
        pressemitteilung pressemitteilungen pressemeldung meldung meldungen nachrichten aktuelles notiert termine rede erklärung
        einladung stellungnahme bericht woche wochenbrief wochenrückblick wöchentliche monat monatlich ausgabe nummer
        tagesordnung sitzung rundbrief rundschreiben veranstaltungen statistik januar februar märz mai juni juli oktober dezember
        lettre actualités actualité communiqué communiqués presse bref brèves discours déclaration compte rendu avis semaine
        hebdomadaire mois mensuelle mensuel numéro édition ordre jour réunion statistiques agenda janvier février mars avril
        juin juillet août septembre octobre novembre décembre
        uutiskirje uutiskirjeet tiedote tiedotteet lehdistötiedote uutinen uutiset ajankohtaista tapahtumat kalenteri lausunto
        kutsu raportti puhe viikko viikon viikko-ohjelma viikkokirje kuukausi kuukauden numero esityslista kokous tilasto tilastot
        uudiskiri pressiteade uudis uudised teade teated kalender arvamus kutse aruanne kõne nädal nädala nädalakiri kuu päevakord
        koosolek statistika number
        jaunumi jaunākās ziņas ziņa paziņojums paziņojumi preses relīze kalendārs atzinums ielūgums ziņojums runa nedēļa nedēļas
        mēneša mēnesis darba kārtība sēde statistika numurs vēstkopa izdevums
        """

    static let updateWords = """
        updated update correction corrected revised re fw fwd rectified amended reminder new now repost
        uppdaterad uppdaterat uppdatering rättelse rättad korrigerad reviderad vb påminnelse nytt ny
        opdateret opdatering rettelse rettet korrigeret påmindelse vs
        aktualisiert aktualisierung update korrektur berichtigung korrigiert wg aw erinnerung neu
        actualisé mise jour correction rectificatif corrigé rappel nouveau maj
        päivitetty päivitys korjaus oikaisu korjattu muistutus uusi
        uuendatud parandus parandatud meeldetuletus uus
        atjaunināts atjaunots labojums labots atgādinājums jauns precizēts
        """

    static let partWords = "part del teil partie osa daļa phase fas vol volume etapp call lot"

    static let magnitudes: [(Double, String)] = [
        (1_000, "thousand tusen tusind tausend mille tuhat tuhatta tūkstoši tūkstošu tkr"),
        (
            1_000_000,
            """
            million millions miljon miljoner mio mn mkr msek meur millioner millionen mill millions miljoona miljoonaa miljonit miljon
            miljoni miljons miljonu milj
            """
        ),
        (
            1_000_000_000,
            """
            billion billions bn miljard miljarder mia mrd mdkr milliard milliarder milliarden milliarde milliards miljardi miljardia
            miljardit miljards miljardu mljrd
            """
        ),
    ]

    static let ordinals = [
        """
        first första förste første erste ersten erster erstes premier première premiers ensimmäinen ensimmäisen ensimmäiset
        esimene esimese pirmais pirmā pirmo
        """,
        """
        second andra anden andet zweite zweiten zweiter zweites deuxième seconde toinen toisen teine teise otrais otrā otro
        """,
        "third tredje dritte dritten dritter drittes troisième kolmas kolmannen kolmanda trešais trešā trešo",
        "fourth fjärde fjerde vierte vierten vierter viertes quatrième neljäs neljännen neljas neljanda ceturtais ceturtā",
        "fifth femte fünfte fünften fünfter fünftes cinquième viides viidennen viies viienda piektais piektā piekto",
        "sixth sjätte sjette sechste sechsten sixième kuudes kuudennen kuues kuuenda sestais sestā sesto",
    ]

    static let cardinalWords = [
        "en": "two three four five six seven eight nine ten",
        "sv": "två tre fyra fem sex sju åtta nio tio",
        "da": "to tre fire fem seks syv otte ni ti",
        "de": "zwei drei vier fünf sechs sieben acht neun zehn",
        "fr": "deux trois quatre cinq six sept huit neuf dix",
        "fi": "kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
        "et": "kaks kolm neli viis kuus seitse kaheksa üheksa kümme",
        "lv": "divi trīs četri pieci seši septiņi astoņi deviņi desmit",
    ]
}
