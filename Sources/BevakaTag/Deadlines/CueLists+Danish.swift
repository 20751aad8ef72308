extension CueLists {
    static let danish: [CueKind: String] = [
        .deadline: """
        frist, fristen, *frist, *fristen, *frister, sidste frist, sidste dag, sidste ansøgningsdag*, lukker, lukkes, lukke, \
        deadline*, *deadline, udløber, slutdato*, lukkedato*, tilmeldingsfrist*, afleveringsdato*, svarfrist*, \
        ansøgningsrunden slutter, slutter
        """,
        .limit: "senest, inden den, inden d., inden, før den",
        .until: "til og med, t.o.m., indtil den, indtil, frem til, til den, til",
        .opens: """
        åbner, åbnes, åbne, åbnede, åbent fra, åben fra, åbningsdato*, åbning*, udbydes, opslås, lanceres, åbent mellem, \
        åben mellem, åbne fra, startdato*
        """,
        .from: "fra og med, fra den, fra d., fra, mellem den, mellem, starter, begynder",
        .period: """
        ansøgningsperiode*, ansøgningsrunde*, høringsperiode*, tilmeldingsperiode*, indkaldelsen er åben, \
        puljen er åben, ansøgningsvindue*
        """,
        .event: """
        møde*, *møde, *mødet, *møder, konference*, *konference, *konferencen, webinar*, *webinar, workshop*, seminar*, *seminar, \
        afholdes, finder sted, arrangement*, topmøde*, infodag*, informationsdag*, temadag*, messe*, mødes, kursus, \
        debat*, afstemning*, besøg*, festival*, kongres*
        """,
        .closed: "lukket, lukkede, udløb, afsluttet, er lukket, sluttede, udløbet",
        .other: """
        skal være brugt, skal være anvendt, skal bruges, projektafslut*, projektperiode*, projektet løber, projekterne løber, projektets afslut*, afgørelse*, beslut*, \
        resultat*, offentliggør*, offentliggjort, vedtag*, opdatere*, underskrev*, i kraft, gælder fra, gælder til, \
        støtteberettig*, gennemfør*, udbetal*, slutrapport*, projektstart*, blev holdt, blev afholdt, fandt sted, valgt, \
        udnævnt, programperiode*, siden, svar på ansøgning*, tilsagn*, publicere*, projektet slutter, projekterne slutter, \
        færdig*
        """,
        .course: "løber, varer",
        .application: """
        ansøg*, *ansøgning, *ansøgninger, indkaldelse*, søg, søge, projektidé*, forslag*, tilbud*, indsend*, indlever*, aflever*, \
        pulje*, åben, åbent, støtte*, tilskud*, forlæng*, udbud*, skitse*, nominer*, konkurrence*, opslag*, milepæl*, send, sende
        """,
        .consultation:
            "høring*, *høring, høringssvar*, kommentar*, bemærkning*, svar, spørgeskema*, konsultation*, feedback*",
        .registration: "tilmeld*, registrer*",
        .idea: "projektidé*, idéskema*, idéer, idé",
        .outline:
            "idéskitse*, skitse*, *skitse, *skitser, *skitsen, foransøg*, første fase, fase 1, interessetilkendegiv*, koncept*",
        .full: "fuld ansøg*, fuldstændig*, endelig ansøg*, hovedansøg*, anden fase, fase 2, fulde ansøg*",
    ]
}
