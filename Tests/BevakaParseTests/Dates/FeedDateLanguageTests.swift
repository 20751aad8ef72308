import Testing

@testable import BevakaParse

struct FeedDateLanguageTests {
    @Test(arguments: DateRow.rows(sentences))
    func `a date is read as each language writes it`(_ row: DateRow) {
        #expect(row.actual == row.expected)
    }

    @Test(arguments: DateRow.rows(conflicts))
    func `names that languages share are decided by form or weekday, or not at all`(_ row: DateRow) {
        #expect(row.actual == row.expected)
    }

    @Test(arguments: months)
    func `every month of every language is read`(_ language: String, _ names: String) {
        let months = names.split(separator: " ")
        #expect(months.count == 12)
        for (index, name) in months.enumerated() {
            let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
            for text in ["7. \(name) 2026", "7 \(name) 2026", "7 \(name.uppercased()) 2026", "2026 \(name) 7"] {
                #expect(DateRow(text: text, expected: "").actual == "2026-\(month)-07", "\(language): \(text)")
            }
        }
    }

    private static let sentences = """
        вторник, 24 ноември 2026 г., 06:13 ч. => 2026-11-24 06:13:00
        24 ноем. 2026 => 2026-11-24
        úterý 24. listopadu 2026 v 6:13 => 2026-11-24 06:13:00
        út, 24 lis 2026 06:13:59 +0100 => 2026-11-24 05:13:59
        tirsdag den 24. november 2026 kl. 06.13 => 2026-11-24 06:13:00
        Tir, 24 Nov 2026 06:13:59 +0100 => 2026-11-24 05:13:59
        Dienstag, 24. November 2026, 6:13 Uhr => 2026-11-24 06:13:00
        Di, 24 Nov 2026 06:13:59 +0100 => 2026-11-24 05:13:59
        Sa, 16 Mär 2019 10:00:00 +0100 => 2019-03-16 09:00:00
        Mi, 01 Jän 2025 10 Uhr => 2025-01-01 10:00:00
        24. Dez. 2026, 10.30 Uhr => 2026-12-24 10:30:00
        Τρίτη, 24 Νοεμβρίου 2026, 06:13 π.μ. => 2026-11-24 06:13:00
        24 Νοε 2026 06:13 μ.μ. => 2026-11-24 18:13:00
        7 Μαΐου 2026 => 2026-05-07
        Tuesday, November 24, 2026 6:13 PM => 2026-11-24 18:13:00
        martes, 24 de noviembre de 2026 => 2026-11-24
        mar, 24 nov 2026 06:13:59 +0100 => 2026-11-24 05:13:59
        24 de diciembre de 2026, 6:13 p. m. => 2026-12-24 18:13:00
        lun., 3 ago. 2026 => 2026-08-03
        teisipäev, 24. november 2026, kell 6:13 => 2026-11-24 06:13:00
        24. dets 2026 => 2026-12-24
        tiistaina 24. marraskuuta 2026 klo 6.13 => 2026-11-24 06:13:00
        Ti, 24 Marras 2026 06:13:59 +0200 => 2026-11-24 04:13:59
        ti 24.11.2026 klo 6.13 => 2026-11-24 06:13:00
        mardi 24 novembre 2026 à 06h13 => 2026-11-24 06:13:00
        mar. 24 nov. 2026, 6 h 13 => 2026-11-24 06:13:00
        mar. 10 mars 2026 => 2026-03-10
        le 1er août 2026 => 2026-08-01
        Dé Máirt, 24 Samhain 2026 06:13 => 2026-11-24 06:13:00
        24 Meán Fómhair 2026 => 2026-09-24
        24 Deireadh Fómhair 2026 => 2026-10-24
        utorak, 24. studenoga 2026. u 6:13 => 2026-11-24 06:13:00
        24. lipnja 2026. => 2026-06-24
        2026. november 24., kedd 6:13 => 2026-11-24 06:13:00
        2026. november 24-én => 2026-11-24
        2026. szept. 7. => 2026-09-07
        þriðjudagur, 24. nóvember 2026 kl. 06:13 => 2026-11-24 06:13:00
        martedì 24 novembre 2026, ore 6.13 => 2026-11-24 06:13:00
        mar, 24 nov 2026 alle 06:13 => 2026-11-24 06:13:00
        1º maggio 2026 => 2026-05-01
        2026 m. lapkričio 24 d. 06:13 => 2026-11-24 06:13:00
        antradienis, 2026 m. lapkričio 24 d. => 2026-11-24
        2026. gada 24. novembris plkst. 6.13 => 2026-11-24 06:13:00
        otrdiena, 2026. gada 24. novembrī => 2026-11-24
        It-Tlieta, 24 ta' Novembru 2026 => 2026-11-24
        24 ta’ Diċembru 2026 06:13 => 2026-12-24 06:13:00
        dinsdag 24 november 2026 om 6:13 uur => 2026-11-24 06:13:00
        di 24 mrt 2026 10u30 => 2026-03-24 10:30:00
        tirsdag 24. november 2026 kl. 06:13 => 2026-11-24 06:13:00
        ons. 24. des. 2026 06:13 => 2026-12-24 06:13:00
        wtorek, 24 listopada 2026 r., 06:13 => 2026-11-24 06:13:00
        wt., 24 lis 2026 06:13:59 +0100 => 2026-11-24 05:13:59
        7 paź 2026 godz. 6.13 => 2026-10-07 06:13:00
        terça-feira, 24 de novembro de 2026 às 06h13 => 2026-11-24 06:13:00
        ter, 24 fev 2026 06:13 => 2026-02-24 06:13:00
        marți, 24 noiembrie 2026, ora 6:13 => 2026-11-24 06:13:00
        24 iul. 2026 => 2026-07-24
        utorok 24. novembra 2026 o 6:13 => 2026-11-24 06:13:00
        torek, 24. november 2026 ob 6:13 => 2026-11-24 06:13:00
        24. avg. 2026 => 2026-08-24
        tisdag den 24 november 2026 kl. 06:13 => 2026-11-24 06:13:00
        tis, 24 nov 2026 06:13:59 +0100 => 2026-11-24 05:13:59
        den 1 maj 2026 kl 10.30 => 2026-05-01 10:30:00
        24 okt. 2026 06:13 => 2026-10-24 06:13:00
        """

    private static let neighbours = """
        вторник, 24 ноября 2026 г., 06:13 => 2026-11-24 06:13:00
        Вт, 24 ноя 2026 06:13:59 +0300 => 2026-11-24 03:13:59
        7 мая 2026 => 2026-05-07
        вівторок, 24 листопада 2026 р. 06:13 => 2026-11-24 06:13:00
        24 лип. 2026 => 2026-07-24
        24 Kasım 2026 Salı 06:13 => 2026-11-24 06:13:00
        7 Ağustos 2026 => 2026-08-07
        Cum, 07 Ağu 2026 06:13:59 +0300 => 2026-08-07 03:13:59
        24 новембар 2026 => 2026-11-24
        24. novembar 2026. => 2026-11-24
        24 ноември 2026 => 2026-11-24
        24 nëntor 2026 => 2026-11-24
        24 de novembre de 2026 => 2026-11-24
        Dënschdeg, 24. Mäerz 2026 => 2026-03-24
        30 Lún 2026 => 2026-08-30
        """

    @Test(arguments: DateRow.rows(neighbours))
    func `a date is read as the neighbours of the Union write it`(_ row: DateRow) {
        #expect(row.actual == row.expected)
    }

    private static let conflicts = """
        24. listopada 2026. => 2026-10-24
        24 listopada 2026 => 2026-11-24
        utorak, 24. studenog 2026. => 2026-11-24
        Tue, 24. listopad 2026 => 2026-11-24
        Sat, 24. listopad 2026 => 2026-10-24
        pátek 24. srp 2026 => 2026-07-24
        pondělí 24. srp 2026 => 2026-08-24
        24 lip 2026 => 2026-07-24
        24. lip 2026. => 2026-06-24
        24. srpna 2026 => 2026-08-24
        24. srpnja 2026. => 2026-07-24
        24. června 2026 => 2026-06-24
        24. července 2026 => 2026-07-24
        24 kesäkuuta 2026 => 2026-06-24
        24 Mar 2026 => 2026-03-24
        24 juin 2026 => 2026-06-24
        24 juil. 2026 => 2026-07-24
        24 rugpj. 2026 => 2026-08-24
        24 rugs. 2026 => 2026-09-24
        uto, 21 lis 2025 05:38:46 => 2025-10-21 05:38:46
        wt., 18 lis 2025 => 2025-11-18
        Paz, 22 Şub 2026 => 2026-02-22
        7 paź 2026 => 2026-10-07
        sub, 22. 11. 2026 => 2026-11-22
        mar. 24/11/2026 => 2026-11-24
        Sze, 11 márc. 2026 => 2026-03-11
        lun 3 ago 2026 => 2026-08-03
        """

    private static let months: [(String, String)] = [
        ("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
        ("cs", "ledna února března dubna května června července srpna září října listopadu prosince"),
        ("da", "januar februar marts april maj juni juli august september oktober november december"),
        ("de", "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("de-AT", "Jänner Feber Mär Apr Mai Jun Jul Aug Sept Okt Nov Dez"),
        (
            "el",
            "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου"
        ),
        ("el, short", "Ιαν Φεβ Μαρ Απρ Μαϊ Ιουν Ιουλ Αυγ Σεπ Οκτ Νοε Δεκ"),
        ("en", "January February March April May June July August September October November December"),
        ("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("es, short", "ene feb mar abr may jun jul ago sept oct nov dic"),
        ("et", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
        (
            "fi",
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"
        ),
        ("fi, short", "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"),
        ("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("fr, short", "janv févr mars avr mai juin juil août sept oct nov déc"),
        ("ga", "Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa MFómh DFómh Samhain Nollaig"),
        ("hr", "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna október studenoga prosinca"),
        ("hu", "január február március április május június július augusztus szeptember október november december"),
        ("is", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
        ("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("it, short", "gen feb mar apr mag giu lug ago set ott nov dic"),
        (
            "lt",
            "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio"
        ),
        (
            "lv",
            "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"
        ),
        ("mt", "Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru"),
        ("nl", "januari februari maart april mei juni juli augustus september oktober november december"),
        ("no", "januar februar mars april mai juni juli august september oktober november desember"),
        (
            "pl",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopadu grudnia"
        ),
        ("pl, short", "sty lut mar kwi maj cze lipca sie wrz paź listopadu gru"),
        ("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("ro", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
        ("sk", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"),
        ("sl", "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra"),
        ("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
    ]
}
