/// Turns HTML from a feed into HTML that is safe to show: an allow-list of elements, attributes and address schemes, written
/// anew. Nothing is passed on as it was written.
///
/// - Kept: text structure (headings, paragraphs, lists, tables, quotations, code, figures), inline markup, links to http,
///   https, mailto and tel, images and media from http and https.
/// - Dropped with all they hold: scripts, styles, frames, objects, SVG, MathML, templates, form controls. Other elements lose
///   their tags and keep their content.
/// - Dropped: `style`, `class`, `id`, event handlers and every other attribute; `data:` and `javascript:` addresses.
/// - Links and images are resolved against the base; those that stay relative are dropped.
///
/// The result is balanced, nested at most 128 deep, holds only the references `&amp;`, `&lt;`, `&gt;` and `&quot;`, and
/// sanitising it again changes nothing.
package struct HTMLSanitizer: Sendable {
    private let resolver: URLResolver

    /// - Parameter baseURL: what relative addresses are relative to; nil when that is not known.
    package init(baseURL: String?) {
        resolver = URLResolver(base: baseURL)
    }

    /// With a resolver that is already at hand.
    package init(resolver: URLResolver) {
        self.resolver = resolver
    }

    /// `html` made safe; text without any markup comes back as it is.
    package func sanitize(_ html: String) -> String {
        var html = html
        return html.withUTF8 { bytes in
            if HTMLRewriter.isPlain(bytes) { return nil }
            var rewriter = HTMLRewriter(bytes, resolver: resolver)
            return rewriter.run()
        } ?? html
    }
}
