/// Remembers the meaning of names by their address: libxml2 keeps one copy of each name a document, so that a name is
/// compared letter by letter once and not once an element.
struct ElementNameCache: ~Copyable {
    private struct Entry {
        var local: UnsafePointer<UInt8>?
        var prefix: UnsafePointer<UInt8>?
        var uri: UnsafePointer<UInt8>?
        var name: ElementName
    }

    private static let size = 128
    private let entries: UnsafeMutablePointer<Entry>

    init() {
        entries = .allocate(capacity: Self.size)
        entries.initialize(
            repeating: Entry(local: nil, prefix: nil, uri: nil, name: .unknown), count: Self.size)
    }

    deinit {
        entries.deallocate()
    }

    func name(
        local: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?
    ) -> ElementName {
        let bits = UInt(bitPattern: local) ^ UInt(bitPattern: uri) >> 3
        let slot = entries + Int((bits ^ bits >> 7) & UInt(Self.size - 1))
        if slot.pointee.local == local, slot.pointee.uri == uri, slot.pointee.prefix == prefix {
            return slot.pointee.name
        }
        let name = ElementName(local: local, prefix: prefix, uri: uri)
        slot.pointee = Entry(local: local, prefix: prefix, uri: uri, name: name)
        return name
    }
}
