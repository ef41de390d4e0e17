import Testing

@testable import SkillExtraction

@Suite struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer(bytes).tokens.map { String(decoding: $0.folded(in: bytes), as: UTF8.self) }
    }

    @Test(arguments: [
        ("C++, C# og .NET!", ["c++", "c#", "og", ".net"]),
        ("ASP.NET 4.5", ["asp", "net", "4", "5"]),
        ("ÆBLEGRØD på Ålborg café über", ["æblegrød", "på", "ålborg", "café", "über"]),
        ("don't the driver's don’t", ["dont", "the", "driver", "dont"]),
        ("B-kørekort B/C", ["b", "kørekort", "b", "c"]),
        ("3 × 4 ÷ 2 €", ["3", "4", "2"]),
        ("", []),
        (" \n\t…–•", []),
    ])
    func wordsAreCutAndFolded(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func offsetsAreThoseOfTheBytes() {
        let text = "Søg nu, å ja: blåbærgrød’s"
        let bytes = Array(text.utf8)
        let cut = Tokenizer(bytes).tokens.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
        #expect(cut == ["Søg", "nu", "å", "ja", "blåbærgrød"])
    }

    @Test(arguments: [
        ("One. Two", [0, 1]),
        ("e.g. Excel", [0, 0, 0]),
        ("line one\nline two", [0, 0, 1, 1]),
        ("• a • b", [0, 1]),
        ("version 2.5 now", [0, 0, 0, 0]),
        ("ends here?! Next", [0, 0, 1]),
        (
            "this line of more than sixty bytes was wrapped by a mail program\nand goes on",
            Array(repeating: 0, count: 16)
        ),
        ("lost line  Another", [0, 0, 1]),
    ])
    func sentencesAreNumbered(text: String, expected: [Int]) {
        #expect(Tokenizer(text).tokens.map(\.sentence) == expected)
    }

    @Test func shapesAreTold() {
        #expect(
            Tokenizer("Java SQL iOS C++ Ål").tokens.map(\.shape) == [
                .capitalised, .capitals, .small, .capitals, .capitalised,
            ]
        )
    }

    @Test func hashIsThatOfTheFoldedWord() {
        let bytes = Array("Don't ØL .NET C++".utf8)
        for token in Tokenizer(bytes).tokens { #expect(token.hash == WordHash(token.folded(in: bytes)).value) }
    }

    @Test func anyBytesAreTaken() {
        var random = Seeded(state: 7)
        let likely: [UInt8] = [
            0xc3, 0xa6, 0xe2, 0x80, 0x99, 0x27, 0x2e, 0x6e, 0x65, 0x74, 0x2b, 0x23, 0x20, 0x0a, 0xff, 0xe4,
        ]
        for length in 0..<600 {
            let bytes = (0..<length).map { _ -> UInt8 in
                random.next() % 3 == 0 ? UInt8(truncatingIfNeeded: random.next()) : likely[Int(random.next() % 16)]
            }
            var end = 0
            for token in Tokenizer(bytes).tokens {
                #expect(token.start >= end && token.end > token.start && token.end <= bytes.count)
                #expect(token.hash == WordHash(token.folded(in: bytes)).value)
                end = token.end
            }
        }
    }
}

/// SplitMix64 with a fixed seed.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ value >> 30) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ value >> 27) &* 0x94d0_49bb_1331_11eb
        return value ^ value >> 31
    }
}
