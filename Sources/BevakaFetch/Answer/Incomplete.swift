internal import BevakaCore
internal import Curl

/// A 2xx answer that holds no whole document all the same.
struct Incomplete {
    let answer: Answer

    /// Nil when there is a document.
    var problem: FeedProblem? {
        let response = answer.response
        let host = answer.host
        if response.status == 206 {
            return FeedProblem(
                .truncated,
                "\(host) answers 206: it sent a part of the document although the whole was asked for. Nothing of it was used; it is tried again."
            )
        }
        guard isBlank else { return nil }
        // libcurl takes the end of the connection for the end of the header, and so for an empty document.
        if !response.headers.isWhole {
            return FeedProblem(
                .truncated, "\(host) broke off inside the header of its answer, before any document. It is tried again."
            )
        }
        if answer.withBody({ CutOff(headers: response.headers, body: $0).hidesAll }) {
            return FeedProblem(
                .truncated,
                "\(host) sent a compressed document that ends before its end, and nothing of it can be unpacked. It is tried again; if it stays so, tell the site's owner."
            )
        }
        if let guardian = BotProtection.guardian(of: response) {
            return FeedProblem(.empty, "\(host) answers \(response.status) without a document. \(guardian.sentence)")
        }
        return FeedProblem(
            .empty,
            "\(host) answers \(response.status) with an empty document. It is tried again; if it stays so, look for the feed's new address."
        )
    }

    /// Nothing, or nothing but white space and byte order marks.
    private var isBlank: Bool {
        answer.withBody { body in
            body.allSatisfy { byte in
                switch byte {
                case 0x00, 0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF: true
                default: false
                }
            }
        }
    }
}
