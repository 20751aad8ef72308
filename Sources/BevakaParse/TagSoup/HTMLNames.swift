/// The names of HTML's elements, to tell a stray HTML tag from a misspelt tag of the feed.
enum HTMLNames {
    static func contains(_ name: String) -> Bool {
        names.contains(name)
    }

    private static let names: Set<String> = Set(
        """
        a abbr acronym address area article aside audio b bdi bdo big blink blockquote body br button canvas caption center cite
        code col colgroup dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame
        frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li main map mark menu meta nav
        nobr noscript object ol optgroup option p param picture pre q s samp script section select small span strike strong
        style sub sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
