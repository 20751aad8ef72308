import BevakaCore

/// The short name by which people call an item: `bevaka show 3f9a1c20`. It is made from the source's address and the item's
/// identity, so that an archive built anew gives the same names.
struct PublicID {
    private static let shortest = 8
    private let source: String
    private let key: String

    init(source: String, key: String) {
        self.source = source
        self.key = key
    }

    /// The shortest name that is free: eight hexadecimal digits, more where another item has these (at a million items
    /// that happens to about a hundred), and for two equal hashes the digits of a salted one.
    func firstFree(_ isTaken: (String) throws -> Bool) rethrows -> String {
        var salt = 0
        while true {
            let digits = hexadecimal(salt: salt)
            for length in Self.shortest...digits.count {
                let name = String(digits.prefix(length))
                if try !isTaken(name) { return name }
            }
            salt += 1
        }
    }

    private func hexadecimal(salt: Int) -> String {
        var hash = StableHash(source)
        hash.append(byte: 0x0A)
        hash.append(key)
        // FNV-1a mixes its last bytes weakly into the upper digits, which are the ones shown.
        for _ in 0..<8 { hash.append(byte: UInt8(truncatingIfNeeded: salt)) }
        return hash.hexadecimal
    }
}
