/// Tells what is wrong with a search query, as the end of a sentence; nil when nothing is. It is given the query, the
/// identifiers of all topics, and the names and groups of all sources, which `topic:` and `source:` may name.
///
/// The language of searches lives in another room; whoever loads a configuration hands it in.
package typealias SearchCheck = (_ query: String, _ topics: [String], _ sources: [String]) -> String?
