/// Words whose last stop does not end a sentence, lower case and without that stop, in the languages that institutions write.
enum Abbreviations {
    /// In the middle of a sentence whatever follows.
    static let all = words(
        """
        t.ex bl.a d.v.s dvs s.k m.a.o o.s.v fr.o.m t.o.m p.g.a i.st kl resp ca tel jfr fil dr prof hr fru st skr prop sfs dir
        e.g i.e cf vs mr mrs ms messrs jr sr st hon rt rev gen col lt sgt capt inc ltd co corp dept approx est viz al e.u u.s u.k
        z.b d.h u.a u.u bzw ggf vgl inkl exkl usw evtl i.d.r o.ä u.ä v.a hrsg geb str bspw sog zzgl gem dipl ing mag
        p.ex c.-à-d m mm mme mlle mes dr pr env av apr boul éd ex n.b ndlr
        p.es ecc sig sigg dott avv on pres
        p.ej sr sra srs srta dña ud uds pág núm aprox
        bijv d.w.z o.a m.b.t t.a.v i.v.m dhr mevr mw drs ir mr ing blz ca
        f.eks bl.a dvs o.l m.v jf hhv mht iht ift vedr osv pga
        esim ns mm ym tms yms klo ko ts
        np tj tzn m.in itd itp im ul św prof dr inż mgr godz
        např tzv tj atd apod mj čl odst písm ing mgr judr phdr č
        pl ún stb kb
        dl g.d str g-dja tzv npr oz itn
        """)

    /// Only before a number: "no. 5", "art. 3", "Nr. 12". "It says no." ends a sentence.
    static let beforeNumber = words(
        """
        no nos nr n art arts p pp s sid kap mom fig ch sec sect para vol abs ziff rz anm § bd cap par pt pkt poz č čl tel jan feb
        mar apr jun jul aug sep sept okt oct nov dec dez déc févr janv juil
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
