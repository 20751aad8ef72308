/// Words whose full stop does not end a sentence, in the languages that the region's sources write.
enum Abbreviations {
    /// In lower case, without the last full stop.
    static let words: Set<String> = [
        // Swedish, Danish, Norwegian
        "t.ex", "t ex", "bl.a", "m.m", "m.fl", "dvs", "d.v.s", "osv", "s.k", "p.g.a", "pga", "fr.o.m", "t.o.m", "f.d",
        "kl", "ca", "mkr", "tkr", "jfr", "resp", "inkl", "exkl", "prop", "bet", "dir", "kap", "st", "tel", "tex", "bla",
        "f.eks", "bl.a.", "mio", "mrd", "nr", "hr", "fr", "dr", "prof",
        // English
        "e.g", "i.e", "etc", "mr", "mrs", "ms", "no", "vs", "approx", "art", "arts", "para", "vol", "fig", "rev", "cf",
        "al", "dept", "est", "inc", "ltd", "jr", "sr", "jan", "feb", "apr", "aug", "sept", "sep", "oct", "nov", "dec",
        "reg", "ref", "pp", "p", "ed", "bn",
        // German, Dutch
        "z.b", "bzw", "usw", "d.h", "u.a", "abs", "s.o", "vgl", "ggf", "bspw", "inkl", "o.ä", "bv", "enz", "dhr",
        "mevr",
        // French, Spanish, Italian, Portuguese
        "m", "mm", "mme", "mlle", "p.ex", "n°", "c.-à-d", "sr", "sra", "p.ej", "art", "pag", "ecc", "sig", "dott",
        "dra",
        // Finnish, Estonian, Latvian, Lithuanian, Polish
        "esim", "ym", "ns", "mm", "em", "ks", "klo", "milj", "nt", "jne", "s.h", "vt", "piem", "u.c", "utt", "t.y",
        "pvz",
        "tzn", "np", "m.in", "ul",
    ]

    /// How months begin, in lower case, in languages that write a full stop behind the day (and in English).
    static let months: [String] = [
        "jan", "feb", "mar", "mär", "apr", "mai", "maj", "may", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec",
        "dez", "des", "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras",
        "joulu", "jaan", "veeb", "märts", "juun", "juul", "dets", "janv", "aprīl", "maij", "jūn", "jūl", "augu",
    ]
}
