/// Names of time zones as feeds write them.
enum ZoneOffset {
    /// Minutes east of Greenwich of a zone's name, folded (``Folding``); nil for names that are unknown or have several meanings.
    ///
    /// IST (Ireland, India, Israel) and single letters other than Z are left out on purpose: RFC 5322 §4.3 has the military
    /// letters mean nothing, since RFC 822 had their signs wrong. "ET" and the like without S or D mean standard time.
    static func minutes(named name: String) -> Int? {
        table[name]
    }

    /// Minutes east of Greenwich, in winter, of a place in the Union that the tz database names, folded: `Europe/Stockholm`.
    static func minutes(inEurope place: String) -> Int? {
        places[place]
    }

    /// Real offsets lie between −12:00 and +14:00; anything else is a mistake.
    static func isPossible(hours: Int, minutes: Int) -> Bool {
        minutes < 60 && (hours < 14 || (hours == 14 && minutes == 0))
    }

    private static let table = read(names)
    private static let places = read(
        """
        0 lisbon dublin london
        60 amsterdam berlin bratislava brussels budapest copenhagen ljubljana luxembourg madrid malta oslo paris prague rome
        60 stockholm vienna warsaw zagreb zurich
        120 athens bucharest helsinki kiev kyiv mariehamn riga sofia tallinn vilnius
        """)

    private static func read(_ names: String) -> [String: Int] {
        var result: [String: Int] = [:]
        for line in names.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let first = words.first, let minutes = Int(first) else { continue }
            for word in words.dropFirst() { result[String(word)] = minutes }
        }
        return result
    }

    /// Minutes, then the names: English, German, French, Spanish and Canadian French ones.
    private static let names = """
        0 gmt utc ut z zulu wet wez hneo
        60 cet met mez west wesz bst hnec haeo wat
        120 cest mest mesz eet oez haec cat sast cedt
        180 eest oesz msk trt fet eat eedt
        240 msd samt gst
        300 pkt yekt uzt
        420 wib ict
        480 awst sgt hkt
        540 jst kst
        570 acst
        600 aest
        630 acdt
        660 aedt
        720 nzst
        780 nzdt
        -60 azot
        -120 brst
        -150 ndt hat
        -180 adt haa brt art
        -210 nst hnt
        -240 ast at edt hae hna
        -300 est et cdt hac hne
        -360 cst ct mdt har hnc
        -420 mst mt pdt hap hnr
        -480 pst pt akdt hnp
        -540 akst
        -600 hst
        """
}
