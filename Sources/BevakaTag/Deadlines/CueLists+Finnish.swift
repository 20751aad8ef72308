extension CueLists {
    static let finnish: [CueKind: String] = [
        .deadline: """
        viimeinen ilmoittautumispäivä*, määräajat, määräaikoj*, määräaika*, määräajan, määräpäivä*, päättyy, päättyvät, sulkeutuu, sulkeutuvat, viimeinen hakupäivä*, viimeinen päivä*, \
        viimeinen jättöpäivä*, deadline*, takaraja*, jättöpäivä*, ilmoittautumisaika päättyy, vastausaika päättyy, \
        umpeutuu, suljetaan, päättymispäivä*, hakuajan päättym*, sulkeutumispäivä*
        """,
        .limit: "viimeistään, mennessä, ennen",
        .until: "asti, saakka",
        .opens: """
        avautuu, avautuvat, avataan, avattiin, avautui, haku alkaa, hakuaika alkaa, aukeaa, aukeavat, käynnistyy, \
        avautumispäivä*, julkaistaan haku, avaa, haku käynnistyi
        """,
        .from: "alkaen, lähtien, alkaa, alkavat",
        .period: """
        hakuaika*, hakuajan, haku on avoinna, haku on auki, avoinna, kuulemisaika*, lausuntoaika*, ilmoittautumisaika*, \
        haku avoinna, haku auki, hakukierros*, hakujakso*, auki
        """,
        .event: """
        kokou*, *kokous, konferenssi*, *konferenssi*, webinaari*, *webinaari*, seminaari*, *seminaari*, työpaja*, tilaisuu*, \
        *tilaisuus, *tilaisuudet, järjestetään, pidetään, infotilaisuu*, tapahtuma*, huippukokou*, istunto*, foorumi*, \
        messut, kokoontuu, koulutu*, infopäivä*, *päivät, vierailu*
        """,
        .closed: "sulkeutui, päättyi, suljettu, päättynyt, sulkeutunut, umpeutui, on suljettu, suljettiin",
        .other: """
        käytettäv*, on käytetty, hankkeen päättym*, hankkeet päättyvät, hanke päättyy, hankkeen kesto*, toteut*, päätökset, päätös, päätöksiä, \
        päätöksen, tulokset, julkai*, hyväksy*, päivitet*, allekirjoit*, voimaan, voimassa, tukikelpoi*, maksa*, loppuraport*, \
        hankkeiden alkam*, hanke alkaa, hankkeet alkavat, hanke käynnistyy, hankkeet käynnistyvät, järjestettiin, pidettiin, \
        valittiin, nimitettiin, ohjelmakausi*, tehdään päätö*, rahoituspäätö*, ilmoitetaan, sovelletaan, esitteli
        """,
        .course: "kestää, kestävät, jatkuu",
        .application: """
        haku*, haun, haussa, hake*, *haku, hakemu*, *hakemu*, *hakemukset, jätet*, jättä*, toimit*, lähet*, ehdotu*, ideat, \
        idealomak*, hankeide*, hankehaku*, avoinna, auki, tarjou*, rahoitu*, palautu*, jatket*, pidenn*, ehdok*, kilpailu*, \
        jätettävä, avustu*
        """,
        .consultation:
            "lausunto*, lausunno*, kuulemi*, kuuleminen, palaut*, kommen*, kysely*, vastau*, vastata, mielipide*",
        .registration: "ilmoittau*, rekisteröi*, ilmoittaudu*",
        .idea: "ideat, idea*, hankeide*, idealomak*, projekti-ide*",
        .outline: "konsepti*, esihakemu*, luonnos*, aiehakemu*, ensimmäinen vaihe, vaihe 1, hankeaihio*, tiivistelmä*",
        .full:
            "täysi hakemu*, täydet hakemu*, täydelli*, varsinai*, toinen vaihe, vaihe 2, lopullinen hakemu*, lopulliset hakemu*",
    ]
}
