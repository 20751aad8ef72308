/// The content of a POST request (RFC 9110 §9.3.3), for APIs that want their query there.
package enum RequestBody: Hashable, Sendable {
    /// A JSON text, sent as `application/json`.
    case json(String)
    /// Parts of a form, sent as `multipart/form-data` (RFC 7578) in this order; a part that holds a JSON object or array is
    /// declared as such.
    case form([Part])

    package struct Part: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }
}
