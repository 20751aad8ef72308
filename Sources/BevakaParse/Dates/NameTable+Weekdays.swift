extension NameTable {
    /// Days of the week, Monday first, in the languages of the Union and its neighbours. They only ever confirm a date
    /// or choose between two readings; a wrong one is passed over.
    static let weekdays = NameTable(
        """
        en: monday mon|tuesday tue tues|wednesday wed|thursday thu thurs|friday fri|saturday sat|sunday sun
        bg: понеделник пн|вторник вт|сряда ср|четвъртък чт|петък пт|събота сб|неделя нд
        cs: pondělí po|úterý út|středa st|čtvrtek čt|pátek pá|sobota so|neděle ne
        da: mandag man|tirsdag tirs tir|onsdag ons|torsdag tors tor|fredag fre|lørdag lør|søndag søn
        de: montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so
        el: δευτέρα δευ|τρίτη τρι|τετάρτη τετ|πέμπτη πεμ|παρασκευή παρ|σάββατο σαβ|κυριακή κυρ
        es: lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom
        et: esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev
        fi: maanantai maanantaina ma|tiistai tiistaina ti|keskiviikko keskiviikkona ke|torstai torstaina to\
        |perjantai perjantaina pe|lauantai lauantaina la|sunnuntai sunnuntaina su
        fr: lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim
        ga: luan|máirt|céadaoin céad|déardaoin déar|aoine haoine|sathairn sath|domhnaigh domh domhnach
        hr: ponedjeljak pon|utorak uto|srijeda sri|četvrtak čet|petak pet|subota sub|nedjelja ned
        hu: hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap
        is: mánudagur mán|þriðjudagur þri|miðvikudagur mið|fimmtudagur fim|föstudagur fös|laugardagur lau|sunnudagur sun
        it: lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom
        lt: pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis
        lv: pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena
        mt: tnejn|tlieta|erbgħa|ħamis|ġimgħa|sibt|ħadd
        nl: maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo
        no: mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lørdag lør|søndag søn
        pl: poniedziałek pon|wtorek wt|środa śr|czwartek czw|piątek pt|sobota sob|niedziela niedz
        pt: segunda seg|terça ter|quarta qua|quinta qui|sexta sex|sábado sáb|domingo dom
        ro: luni lun|marți mar|miercuri mie|joi|vineri vin|sâmbătă sâm|duminică dum
        sk: pondelok po|utorok ut|streda st|štvrtok št|piatok pi|sobota so|nedeľa ne
        sl: ponedeljek pon|torek tor|sreda sre|četrtek čet|petek pet|sobota sob|nedelja ned
        ru: понедельник|вторник|среда|четверг чт|пятница|суббота|воскресенье вс
        tr: pazartesi pzt|salı sal|çarşamba çar|perşembe|cuma cum|cumartesi cmt|pazar paz
        uk: понеділок|вівторок|середа|четвер|пʼятниця п'ятниця|субота|неділя нд
        sv: måndag mån|tisdag tis|onsdag ons|torsdag tors tor|fredag fre|lördag lör|söndag sön
        """)
}
