/// A file that travels with a message, such as `deadlines.ics`.
package struct MailAttachment: Hashable, Sendable {
    package var filename: String
    /// With its parameters: `text/calendar; charset=utf-8; method=PUBLISH`.
    package var mimeType: String
    package var bytes: [UInt8]

    package init(filename: String, mimeType: String, bytes: [UInt8]) {
        self.filename = filename
        self.mimeType = mimeType
        self.bytes = bytes
    }
}
