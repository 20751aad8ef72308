/// What the sanitiser, the balancer and the plain-text writer must know of an element.
struct HTMLTraits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Written by the sanitiser. What is neither kept nor dropped is unwrapped: its tags go, its content stays.
    static let kept = HTMLTraits(rawValue: 1 << 0)
    /// Goes with all it holds.
    static let dropped = HTMLTraits(rawValue: 1 << 1)
    /// Holds no markup (WHATWG HTML §13.1.2: raw text and escapable raw text).
    static let raw = HTMLTraits(rawValue: 1 << 2)
    /// Has no content and no end tag.
    static let void = HTMLTraits(rawValue: 1 << 3)
    /// Starts on a line of its own, and ends an open paragraph.
    static let block = HTMLTraits(rawValue: 1 << 4)
    /// Formatting that carries on into the next block when a block ends before it.
    static let formatting = HTMLTraits(rawValue: 1 << 5)
    /// A boundary that end tags inside do not reach across (WHATWG: scope).
    static let scope = HTMLTraits(rawValue: 1 << 6)
    /// Only meaningful inside a table.
    static let tablePart = HTMLTraits(rawValue: 1 << 7)
    static let heading = HTMLTraits(rawValue: 1 << 8)
    /// Foreign content, where `<x/>` really is empty.
    static let foreign = HTMLTraits(rawValue: 1 << 9)
}

extension HTMLElement {
    @inline(__always)
    var traits: HTMLTraits { Self.traits[Int(rawValue)] }

    /// What the sanitiser writes in the element's place: the modern element for a wrapper or an obsolete one.
    var replacement: HTMLElement {
        switch self {
        case .form, .fieldset, .legend, .dialog, .search: .div
        case .menu, .dir: .ul
        case .listing, .xmp, .plaintext: .pre
        case .image: .img
        default: self
        }
    }

    private static let sets: [(HTMLTraits, [HTMLElement])] = [
        (
            .kept,
            [
                .a, .abbr, .acronym, .address, .article, .aside, .audio, .b, .bdi, .bdo, .big, .blockquote, .br,
                .caption, .center, .cite, .code, .col, .colgroup, .dd, .del, .details, .dfn, .dir, .div, .dialog, .dl,
                .dt, .em, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
                .hgroup, .hr, .i, .image, .img, .ins, .kbd, .legend, .li, .listing, .main, .mark, .menu, .nav, .ol, .p,
                .picture, .plaintext, .pre, .q, .rp, .rt, .ruby, .s, .samp, .search, .section, .small, .source, .span,
                .strike, .strong, .sub, .summary, .sup, .table, .tbody, .td, .tfoot, .th, .thead, .time, .tr, .tt, .u,
                .ul, .var, .video, .wbr, .xmp,
            ]
        ),
        (
            .dropped,
            [
                .applet, .datalist, .math, .noembed, .noframes, .object, .script, .select, .style, .svg,
                .template, .textarea, .title, .xml,
            ]
        ),
        (.raw, [.noembed, .noframes, .script, .style, .textarea, .title]),
        (
            .void,
            [
                .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input, .isindex,
                .keygen, .link, .meta, .param, .source, .track, .wbr,
            ]
        ),
        (
            .block,
            [
                .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .dir, .div, .dl, .dt,
                .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2, .h3, .h4, .h5, .h6, .header,
                .hgroup, .hr, .html, .legend, .li, .listing, .main, .menu, .nav, .ol, .p, .plaintext, .pre, .search,
                .section, .summary, .table, .ul, .xmp,
            ]
        ),
        (.formatting, [.b, .big, .code, .em, .i, .s, .small, .strike, .strong, .tt, .u]),
        (.scope, [.caption, .table, .td, .th]),
        (.tablePart, [.caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr]),
        (.heading, [.h1, .h2, .h3, .h4, .h5, .h6]),
        (.foreign, [.math, .svg]),
    ]

    private static let traits: [HTMLTraits] = {
        var table = [HTMLTraits](repeating: [], count: allCases.count)
        for (trait, elements) in sets {
            for element in elements { table[Int(element.rawValue)].insert(trait) }
        }
        return table
    }()
}
