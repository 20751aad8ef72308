/// Looks at XPath 1.0 expressions without a document, for the check of a configuration.
package enum XPathSyntax {
    /// What is wrong with an expression, as the end of a sentence; nil when it can be evaluated.
    package static func problem(in expression: String) -> String? {
        guard let context = XPathContext(nil) else { return nil }
        return context.problem(in: expression)
    }
}
