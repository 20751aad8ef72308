extension CueLists {
    static let french: [CueKind: String] = [
        .deadline: """
        date limite*, dates limites, date de clôture*, date butoir, clôture*, ferme, fermeture, fermera, se termine, \
        se clôt, s'achève, prend fin, prendra fin, se clôture*, sera clos, sera close, seront closes, échéance*, deadline*, \
        délai*, dernier délai, dernier jour, expire, fin des candidatures, fin du dépôt, date de fin des candidatures, \
        date de remise, limite de dépôt, limite de réception, date finale
        """,
        .limit: "au plus tard, avant le, avant",
        .until: "jusqu'au, jusqu'à, jusque, au, d'ici le, d'ici au, pour le",
        .opens: """
        ouverture*, ouvre, ouvrent, ouvrira, ouvriront, s'ouvre, s'ouvrira, ouvert du, ouverte du, ouverts du, ouvertes du, \
        ouvert depuis, ouvert à partir du, ouverte à partir du, ouvert entre, ouverte entre, lancement*, est lancé*, \
        sera lancé*, lance, date de lancement, sera ouvert*, ouvert dès le, ouverte dès le, a été lancé*
        """,
        .from: "à partir du, à compter du, dès le, du, entre le, débute, commence, démarre",
        .period: """
        période de dépôt*, période de candidature*, période de consultation, période de soumission, consultation ouverte, \
        appel ouvert, candidatures ouvertes, inscriptions ouvertes
        """,
        .event: """
        se réuniront, se réunissent, réunion*, conférence*, webinaire*, séminaire*, atelier*, colloque*, forum*, sommet*, assemblée*, a lieu, aura lieu, \
        auront lieu, se tient, se tiendra, se tiendront, se déroule*, se réunit, se réunira, journée*, rencontre*, \
        session*, salon*, congrès*, événement*, évènement*, audition*, débat*, formation*, visite*
        """,
        .closed: """
        clos, close, closes, clôturé*, fermé*, s'est clos*, s'est terminé*, terminé*, a pris fin, est clos*, s'est achev*, \
        appel clos, expiré*
        """,
        .other: """
        fin du projet, fin des projets, durée*, décision*, résultat*, adopté*, publié*, publication*, mis à jour, mise à jour, \
        signé*, en vigueur, éligib*, mise en oeuvre, mise en œuvre, début des projets, début du projet, démarrage*, depuis, \
        applicable*, rapport final, paiement*, annonce*, sélection*, lauréat*, s'est tenu*, a eu lieu, ont eu lieu, élu*, \
        nommé*, programme 20*, projets doivent, notification*, évalu*, dépenses, valable*, le projet s'achève*, le projet se, le projet dure, s'applique*, \
        transpos*, présenté*
        """,
        .course: "se déroulera, dure, durera, se poursuit, s'étend",
        .application: """
        candidature*, appel*, dépôt*, déposer, déposé*, dossier*, demande*, proposition*, projets, soumettre, soumission*, \
        soumis*, ouvert, ouverte, ouverts, ouvertes, postuler, candidat*, envoyer, envoyé*, transmettre, transmis*, offres, \
        prolong*, financement*, subvention*, concours, remise, participer
        """,
        .consultation:
            "répond*, questionnaire*, consultation*, contribution*, avis, commentaires, observation*, répondre, réponse*, retours, enquête*",
        .registration: "inscri*, s'inscrire, enregistre*",
        .idea: "idée*, fiche idée*, fiche-idée*, fiche projet",
        .outline: """
        note de concept*, note conceptuelle*, note succincte*, préproposition*, pré-proposition*, pré-dossier*, \
        lettre d'intention, manifestation d'intérêt, manifestations d'intérêt, première étape, étape 1, esquisse*, \
        note d'intention, pré-candidature*, précandidature*
        """,
        .full: """
        dossier complet, dossiers complets, candidature complète, candidatures complètes, demande complète, \
        proposition complète, propositions complètes, deuxième étape, seconde étape, étape 2, dossier final
        """,
    ]
}
