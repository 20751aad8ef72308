internal import CGMime

/// GMime as a whole.
enum GMimeLibrary {
    private static let started: Void = {
        g_mime_init()
    }()

    /// Once in a process, before any other call.
    static func start() {
        _ = started
    }
}
