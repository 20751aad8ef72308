/// The elements of HTML, past and present, that a feed may hold. Custom, foreign and misspelt ones are all `unknown`.
enum HTMLElement: UInt8, CaseIterable, Sendable {
    case unknown
    case a, abbr, acronym, address, applet, area, article, aside, audio
    case b, base, basefont, bdi, bdo, bgsound, big, blink, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup, data, datalist, dd, del, details, dfn, dialog, dir, div,
        dl, dt
    case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input, ins, isindex
    case kbd, keygen, label, legend, li, link, listing, main, map, mark, marquee, math, menu, meta, meter
    case nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output
    case p, param, picture, plaintext, pre, progress, q, rp, rt, ruby
    case s, samp, script, search, section, select, small, source, span, strike, strong, style, sub, summary, sup, svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, `var`, video
    case wbr, xml, xmp

    /// The element's name, lower case.
    @inline(__always)
    var name: PackedName { Self.names[Int(rawValue)] }

    /// The element of that name, `unknown` for any other.
    @inline(__always)
    init(_ name: PackedName) {
        self = Self.names.number(of: name).flatMap { HTMLElement(rawValue: UInt8(truncatingIfNeeded: $0)) } ?? .unknown
    }

    private static let names = PackedNameTable(allCases.map { String(describing: $0) })
}
