extension CueLists {
    static let latvian: [CueKind: String] = [
        .deadline: """
        termiņš*, termiņ*, pēdējā diena, pēdējais datums, pēdējais termiņš, noslēdzas, noslēgsies, beidzas, beigsies, \
        slēgšanas datums, gala termiņ*, tiek slēgt*, tiks slēgt*, slēdz, beigu datums
        """,
        .limit: "ne vēlāk kā, ne vēlāk, vēlākais, pirms",
        .until: "līdz",
        .opens: """
        atvērts no, atvērta no, atvērti no, atklāts no, atveras, atvērsies, tiek atvērt*, tiks atvērt*, izsludināt*, \
        izsludina, tiks izsludināt*, atvēršana*, atvērs, uzsākta, sākas projektu iesniegšana, atvērts, atvērta
        """,
        .from: "no, sākot no, sākot ar, sākas, sākot, laikposmā no, laikā no",
        .period: """
        iesniegšanas periods, pieteikšanās periods, pieteikumu pieņemšana, konkurss atvērts, pieteikšanās notiek, \
        konsultāciju periods, iesniegšana notiek
        """,
        .event: """
        sanāksm*, konferenc*, vebinār*, semināri*, seminār*, darbnīc*, pasākum*, forum*, notiks, notiek, norisin*, \
        samit*, tikšan*, sēd*, kongres*, informatīv* dien*, informācijas dien*, tiks rīkot*, rīko, apmācīb*
        """,
        .closed: "slēgts, slēgta, slēgti, noslēdzies, noslēdzās, beidzās, noslēgusies, beidzies, ir slēgt*, noslēgts",
        .other: """
        jāizliet*, izlietot*, jāizmanto*, projekta beig*, projektu beig*, projekta īsteno*, īstenošan*, īsteno*, lēmum*, rezultāt*, pieņem*, publicē*, \
        atjaunin*, paraksti*, stājas spēkā, stājās spēkā, spēkā, attiecinām*, maksājum*, noslēguma pārskat*, notika, ievēl*, \
        iecelt*, plānošanas period*, programmas period*, projekts ilgst, projekta ilgum*, projekta sāk*, paziņo*, \
        projekts beidzas, projekti beidzas, norisinājās, kopš
        """,
        .course: "ilgst, ilgs, turpinās",
        .application: """
        pieteik*, pieteikum*, iesnie*, konkurs*, projektu, projektus, priekšlikum*, uzsaukum*, atvērt*, piedāvājum*, \
        pagarin*, finansējum*, iesūt*, nosūt*, atlas*, kandidāt*, sludinājum*, pieteikties, pieņemšana
        """,
        .consultation: """
        apsprieša*, konsultāci*, viedok*, atsauksm*, komentār*, sabiedrisk*, aptauj*, atbild*, priekšlikumus par
        """,
        .registration: "pieteikties dalīb*, dalībai, reģistr*, pieteikšan* dalīb*",
        .idea: "projekta idej*, projektu idej*, idej*, ideju",
        .outline: "koncep*, priekšpieteik*, pirmā kārta, 1. kārta, pirmais posms, uzmetum*, ieinteresētības",
        .full:
            "pilns pieteik*, pilnu pieteik*, pilnie pieteik*, pilns projekt*, otrā kārta, 2. kārta, otrais posms, pilna pieteik*",
    ]
}
