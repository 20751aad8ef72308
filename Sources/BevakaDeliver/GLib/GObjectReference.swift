internal import CGMime

/// One reference to an object of GLib, owned: given back with its last use.
struct GObjectReference<Instance>: ~Copyable {
    let pointer: UnsafeMutablePointer<Instance>

    /// Takes over the reference that a function of GLib has just made. GLib ends the process when memory is out, so a
    /// constructor always returns an object.
    init(_ pointer: UnsafeMutablePointer<Instance>?) {
        guard let pointer else { fatalError("GMime made no object") }
        self.pointer = pointer
    }

    deinit {
        g_object_unref(pointer)
    }
}
