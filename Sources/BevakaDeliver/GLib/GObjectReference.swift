internal import CGMime

/// One reference to an object of GLib, owned: given back with its last use.
struct GObjectReference<Instance>: ~Copyable {
    private let pointer: UnsafeMutablePointer<Instance>

    /// Takes over the reference that a function of GLib has just made. GLib ends the process when memory is out, so a
    /// constructor always returns an object.
    init(_ pointer: UnsafeMutablePointer<Instance>?) {
        guard let pointer else { fatalError("GMime made no object") }
        self.pointer = pointer
    }

    /// Hands the object to `body` and keeps it alive until that returns. A pointer taken out would not: the reference ends with
    /// its last use, which may be before a call that it is given to.
    func use<Result>(_ body: (UnsafeMutablePointer<Instance>) -> Result) -> Result {
        body(pointer)
    }

    /// The same for what GMime does with any part of a message.
    func useObject<Result>(_ body: (UnsafeMutablePointer<GMimeObject>?) -> Result) -> Result {
        body(bevaka_gmime_object(pointer))
    }

    deinit {
        g_object_unref(pointer)
    }
}
