/// Makes mostly-UTF-8 bytes valid: each byte that belongs to no character becomes the character it is in another encoding.
///
/// Two encodings in one file are met where a site glues its parts together: the template is UTF-8, one item came from an
/// older database. Reading the whole again in the other encoding would spoil what was right.
struct UTF8Repair {
    private(set) var output: [UInt8] = []
    /// What bytes outside of characters are taken for.
    private let table: SingleByteTable

    init(table: SingleByteTable) {
        self.table = table
    }

    mutating func repair(_ input: UnsafeBufferPointer<UInt8>) {
        output.reserveCapacity(input.count + input.count / 16 + 16)
        var position = 0
        while position < input.count {
            let end = ByteScan.asciiEnd(input, from: position)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: input[position..<end]))
            guard end < input.count else { return }
            position = end + character(input, at: end)
        }
    }

    /// Appends what stands at `position` and says how many bytes it took.
    private mutating func character(_ input: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let length = UTF8Survey.length(input, at: position)
        if length == 2, input[position] == 0xC2, input[position + 1] < 0xA0 {
            SingleByteTable.windows1252.append(input[position + 1], to: &output)
            return 2
        }
        if length > 0 {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: input[position..<position + length]))
            return length
        }
        if let taken = surrogates(input, at: position) { return taken }
        table.append(input[position], to: &output)
        return 1
    }

    /// UTF-16 surrogates that Java and older MySQL and Oracle databases write out as three bytes each (CESU-8): a pair is
    /// one character, a lone one means nothing and becomes U+FFFD.
    private mutating func surrogates(_ input: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        guard let high = surrogate(input, at: position) else { return nil }
        if high < 0xDC00, let low = surrogate(input, at: position + 3), low >= 0xDC00,
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)),
            let bytes = UTF8.encode(scalar)
        {
            output.append(contentsOf: bytes)
            return 6
        }
        output.append(contentsOf: UTF8.encodedReplacementCharacter)
        return 3
    }

    private func surrogate(_ input: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt32? {
        guard position + 2 < input.count, input[position] == 0xED, input[position + 1] & 0xE0 == 0xA0,
            input[position + 2] & 0xC0 == 0x80
        else { return nil }
        return 0xD000 | UInt32(input[position + 1] & 0x3F) << 6 | UInt32(input[position + 2] & 0x3F)
    }
}
