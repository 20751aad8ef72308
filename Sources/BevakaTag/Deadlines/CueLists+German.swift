extension CueLists {
    static let german: [CueKind: String] = [
        .deadline: """
        letzter termin, letztmöglich*, frist, *frist, *fristen, fristende, *fristende, stichtag*, *schluss, einsendeschluss, abgabetermin*, \
        einreichungstermin*, antragstermin*, endet, enden, schließt, schliesst, schließen, läuft ab, laufen ab, deadline*, \
        letzter tag, abgabe, anmeldeschluss, redaktionsschluss, einreichtermin*, frist endet, enddatum
        """,
        .limit: "spätestens, bis spätestens, vor dem, vor",
        .until: "bis zum, bis einschließlich, bis einschliesslich, bis, zum",
        .opens: """
        öffnet, öffnen, geöffnet ab, geöffnet vom, geöffnet seit, startet, eröffnet, eröffnung*, offen ab, offen vom, \
        beginnt, ausschreibungsstart, öffnung*, wird geöffnet, veröffentlicht die ausschreibung, startdatum, ab sofort, \
        startschuss, geöffnet von, offen von, antragsstart
        """,
        .from: "ab dem, ab, vom, von, zwischen dem, zwischen, seit",
        .period: """
        antragszeitraum, einreichungszeitraum, bewerbungszeitraum, antragsphase, bewerbungsphase, konsultationszeitraum, \
        einreichphase, aufruf ist geöffnet, einreichzeitraum, einreichungsphase
        """,
        .event: """
        sitzung*, *sitzung, konferenz*, *konferenz, webinar*, *webinar, workshop*, seminar*, *seminar, tagung*, *tagung, \
        veranstaltung*, *veranstaltung, treffen, *treffen, findet, finden statt, statt, stattfinden, gipfel*, forum, *forum, \
        infotag*, informationstag*, kongress*, *kongress, messe, tagt, anhörung im*, plenum, plenar*, schulung*, *tag der
        """,
        .closed: "geschlossen, beendet, abgelaufen, endete, schloss, ist abgelaufen, ausgelaufen, abgeschlossen",
        .other: """
        projektende, projektlaufzeit, projektstart, projektbeginn, laufzeit, beschluss, entscheid*, beschließ*, beschloss*, \
        ergebnis*, angenommen, verabschied*, veröffentlich*, aktualisiert, unterzeichn*, in kraft, gilt ab, gültig*, \
        förderfähig*, umgesetzt, umsetzung*, auszahl*, schlussbericht*, abschlussbericht*, fand, fanden, bekannt*, \
        ausgewählt, gewählt, ernannt, förderperiode, projekt läuft, projekte laufen, projekte müssen, durchführung*, \
        verordnung*, auswahl, benachrichtig*, projekt endet, projekte enden, stand
        """,
        .course: "läuft, laufen, dauert",
        .application: """
        beantrag*, fördermittel*, antrag*, *antrag, *anträge, anträge*, bewerb*, *bewerbung, einreich*, eingereich*, ausschreibung*, aufruf*, vorschlag*, \
        vorschläge*, projektskizze*, skizze*, angebot*, offen, geöffnet, abzugeben, eingehen, eingegangen, senden, verlänger*, \
        projektidee*, förderung*, interessenbekundung*, wettbewerb*, call, calls, teilnahme
        """,
        .consultation:
            "konsultation*, stellungnahme*, anhörung*, beteiligung*, rückmeldung*, umfrage*, antwort*, feedback*",
        .registration: "melden sie sich, anmeld*, anzumelden, registrier*",
        .idea: "projektidee*, ideenformular, ideenblatt, ideen, idee",
        .outline: """
        skizze*, *skizze, *skizzen, erste stufe, stufe 1, phase 1, kurzantrag*, voranmeldung, vorantrag*, \
        interessenbekundung*, konzept, konzeptnote
        """,
        .full: """
        vollantrag*, vollanträge*, vollständig*, zweite stufe, stufe 2, phase 2, hauptantrag*, endantrag, förmlicher antrag, \
        endgültiger antrag
        """,
    ]
}
