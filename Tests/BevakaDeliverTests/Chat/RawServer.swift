import BevakaTestSupport

/// A server on 127.0.0.1 that lets a request come and then does not answer as it should. It ends with its last reference.
final class RawServer: Sendable {
    enum Manner: Sendable {
        /// Closes the connection once the whole request is there.
        case hangsUp
        /// Keeps the connection and says nothing.
        case isSilent
        /// Resets the connection before anything was read.
        case rejects
    }

    private let listener: LoopbackListener

    init(_ manner: Manner) throws {
        listener = try LoopbackListener { connection in
            switch manner {
            case .hangsUp: _ = LoopbackRequest.read(from: connection).map { connection.receive($0.contentLength) }
            case .isSilent: connection.hang()
            case .rejects: connection.reset()
            }
        }
    }

    var port: Int { listener.port }
}
