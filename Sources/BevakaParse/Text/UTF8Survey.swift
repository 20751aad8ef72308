/// How much of some bytes is UTF-8 (Unicode §3.9, table 3-7), for those that ``UTF8Check`` has found not to be all of it.
struct UTF8Survey {
    /// Well-formed characters of two bytes and more.
    var multibyte = 0
    /// Bytes that belong to no well-formed character.
    var invalid = 0

    init(_ input: UnsafeBufferPointer<UInt8>) {
        var position = 0
        while true {
            position = ByteScan.asciiEnd(input, from: position)
            guard position < input.count else { return }
            // Text in Greek or Cyrillic is nothing but two-byte characters: stay with them while they last.
            repeat {
                let length = Self.length(input, at: position)
                if length == 0 {
                    invalid += 1
                    position += 1
                } else {
                    multibyte += 1
                    position += length
                }
            } while position < input.count && input[position] >= 0x80
        }
    }

    /// The length of the well-formed character of several bytes at `position`; 0 where there is none.
    @inline(__always) static func length(_ input: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
        let left = input.count - position
        let lead = input[position]
        if lead < 0xE0 {
            return lead >= 0xC2 && left > 1 && input[position + 1] & 0xC0 == 0x80 ? 2 : 0
        }
        guard left > 2, input[position + 2] & 0xC0 == 0x80 else { return 0 }
        let second = input[position + 1]
        if lead < 0xF0 {
            let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
            return second >= low && second <= high ? 3 : 0
        }
        guard lead <= 0xF4, left > 3, input[position + 3] & 0xC0 == 0x80 else { return 0 }
        let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
        let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
        return second >= low && second <= high ? 4 : 0
    }
}
