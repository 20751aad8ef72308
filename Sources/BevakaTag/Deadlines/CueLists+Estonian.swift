extension CueLists {
    static let estonian: [CueKind: String] = [
        .deadline: """
        tähtaeg*, tähtaja*, *tähtaeg, *tähtajaks, *tähtajad, tähtpäev*, suletakse, sulgub, sulguvad, lõpeb, lõppeb, lõpevad, \
        viimane päev, viimane taotlemise päev, lõppkuupäev*, lõpptähtaeg*, sulgemise*, lõpukuupäev*
        """,
        .limit: "hiljemalt, enne",
        .until: "kuni",
        .opens: """
        avatakse, avatud alates, avanes, avaneb, avanevad, avati, avamine, avamise*, kuulutatakse välja, kuulutati välja, \
        algab taotlusvoor, taotlusvoor algab, avatud ajavahemikul, algavad, avab
        """,
        .from: "alates, alguskuupäev*, algab, ajavahemikul, perioodil",
        .period: """
        taotlusperiood*, taotlemise periood*, taotlusvoor on avatud, taotlusvoor avatud, esitamise periood*, \
        konsultatsiooniperiood*, avatud, taotluste esitamine toimub, taotluste vastuvõtt, taotlemine toimub
        """,
        .event: """
        koguneb, kogunevad, koosolek*, konverents*, *konverents*, veebiseminar*, seminar*, *seminar, *seminari, töötuba*, töötoa*, toimub, \
        toimuvad, korraldatakse, infopäev*, teabepäev*, üritus*, foorum*, tippkohtumi*, kohtumi*, istung*, kongress*, mess, \
        koolitus*, infotund*
        """,
        .closed: "suleti, sulgus, lõppes, suletud, lõppenud, on lõppenud, on suletud, möödus",
        .other: """
        ära kasuta*, projekti lõpp*, projektide lõpp*, projekti kestus*, projekt kestab, projektid kestavad, otsus*, tulemus*, avaldati, \
        avaldatakse, vastu võe*, võeti vastu, allkirjasta*, jõustu*, kehti*, abikõlbl*, elluvii*, rakenda*, aruan*, makse*, \
        projekti algus*, projektid algavad, valiti, nimetati, toimus, toimusid, uuendatud, programmiperiood*, väljamak*, \
        teavitatakse, esitles, projekt lõpeb, projektid lõpevad
        """,
        .course: "kestab, kestavad",
        .application: """
        *konkurss, *konkursi, avaldus*, taotl*, *taotlus, *taotlused, taotlusvoor*, esita*, ettepanek*, konkurss*, konkursi*, kandideeri*, projekte, \
        projektiide*, ootab, oodatakse, oodatud, avatud, pakkumus*, pikenda*, toetus*, saata, saatke, projektitaotlu*, voor, \
        vooru*, pikendati, ideekavand*
        """,
        .consultation: "konsultatsioon*, arvamus*, tagasiside*, kaasami*, avalik arutelu, kommen*, vasta*, küsitl*",
        .registration: "registreeri*, registreeru*, osalemise kinnit*",
        .idea: "projektiide*, idee*, ideekavand*, ideevorm*",
        .outline: "eeltaotl*, kontseptsioon*, visand*, esimene etapp, 1. etapp, lühitaotl*, huviavaldus*",
        .full: "täistaotl*, täielik*, põhitaotl*, teine etapp, 2. etapp, lõplik taotlus*, lõplikud taotlus*",
    ]
}
