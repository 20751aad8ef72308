/// Tells what is wrong with an XPath 1.0 expression, as the end of a sentence; nil when nothing is.
///
/// The parser of XPath lives in another room; whoever loads a configuration hands it in.
package typealias XPathCheck = (String) -> String?
