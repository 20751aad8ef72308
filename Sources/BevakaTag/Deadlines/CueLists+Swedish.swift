extension CueLists {
    static let swedish: [CueKind: String] = [
        .deadline: """
        samrådet avslutas, remissen avslutas, utlysningen avslutas, ansökningsperioden avslutas, ansökan stänger, sista ansökningsdag*, sista ansökningsdatum*, sista ansökan, sista dag*, sista anmälningsdag*, sista svarsdag*, \
        sista datum*, sista inlämningsdag*, sista inlämningsdatum*, sista svarsdatum*, sista anmälan, stänger, stängs, stänga, \
        slutdatum*, deadline*, *deadline, går ut, löper ut, svarstiden slutar, remisstiden slutar, tiden slutar, \
        ansök senast, sök senast, svar senast, svara senast, anmäl dig senast, remisstid*, svarstid*, ansökningsfrist*, \
        tidsfrist*, fristen, svarsdatum, stängningsdatum*, stängning
        """,
        .limit: "senast, före den, före, innan den, innan",
        .until: "till och med, t.o.m., t.o.m, t o m, tom, fram till, till den, till",
        .opens: """
        öppnar, öppnas, öppna, öppnade, öppnat, öppningsdatum*, öppen från, öppet från, öppen mellan, öppet mellan, \
        öppna mellan, utlyses, startdatum*, lanseras, öppning, lyses ut, är öppen från, hålls öppen från
        """,
        .from: "från och med, fr.o.m., fr.o.m, f.o.m., från den, från, mellan den, mellan, med start, startar, börjar",
        .period: """
        ansökningsperiod*, ansökningstid*, utlysningsperiod*, samrådstid*, samrådsperiod*, anmälningstid*, \
        ansökningsomgången är öppen, utlysningen är öppen, ansökningsomgång*, öppettid*
        """,
        .event: """
        möte*, *möte, *mötet, *möten, konferens*, *konferens*, webbinari*, *webbinari*, webinar*, seminari*, *seminari*, \
        workshop*, träff*, *träff, *träffen, äger rum, hålls, arrangeras, anordnas, informationsdag*, hearing*, sammanträd*, \
        evenemang*, mässa*, utbildning*, möts, samlas, träffas, toppmöte*, dialog*, frukost*, temadag*, branschdag*, besök*, \
        invigning*, omröstning*, diskuterar, röstar om, *forum, festival*
        """,
        .closed: "stängd*, stängt, avslutad*, löpte ut, gick ut, har stängt, är stängd, utgången, avslutades",
        .other: """
        projektslut*, projektet pågår, projekten pågår, projekttid*, projektperiod*, projektet avslut*, projekten avslut*, \
        projektet ska vara, projekten ska vara, beslut*, besked*, publicera*, publicerings*, antog*, antogs, antagit*, antas, \
        i kraft, gäller från, gäller till, genomför*, uppdatera*, stödberättig*, utbetal*, slutredovis*, slutrapport*, \
        projektstart*, projekten startar, projektet startar, projekten kan starta, projekt startar, löper till, löper från, \
        löper t*, giltig*, programperiod*, undertecknad*, sedan, redovisa*, presentera*, valdes, utsågs, tillträd*, \
        invigdes, hölls, ägde rum, resultat*, avslutade projekt, kostnader*, färdig*, klar, klart, rapportera*, \
        meddela*, vinnare*, pågår i, start för projekt*, bedömning*, uppdraget, införliva*
        """,
        .course: "pågår, löper, varar",
        .application: """
        ansök*, *ansökan, *ansökningar, utlysning*, *utlysning, *utlysningen, sök, söka, sökas, sökande, projektidé*, anbud*, \
        inlämn*, lämna*, skicka*, inkomna, inkommit, kommit in, komma in, öppen, öppet, öppna utlysning*, bidrag*, nominer*, \
        projektförslag*, intresseanmäl*, förläng*, medel, stöd, tävling*, projektskiss*, skiss*, upphandling*
        """,
        .consultation:
            "tycka till, lämna synpunkter, remiss*, samråd*, *samråd, *samrådet, synpunkt*, yttrande*, feedback*, tyck till, svara*, svar, enkät*",
        .registration: "anmäl*, registrer*, o.s.a., osa, boka",
        .idea: "projektidé*, idéformulär*, idéblankett*, idéer, idé",
        .outline:
            "skiss*, *skiss, *skissen, *skisser, förenklad ansökan, steg 1, steg ett, intresseanmäl*, föransökan*",
        .full: "fullständig*, full ansökan, steg 2, steg två, slutlig ansökan, huvudansök*",
    ]
}
