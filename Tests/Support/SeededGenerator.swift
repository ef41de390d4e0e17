/// SplitMix64: the same numbers for the same seed on every machine, for tests over generated values.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts from a seed.
    public init(seed: UInt64) {
        state = seed
    }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }

    /// True in one of `times` cases.
    public mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }

    /// A value in half of the cases, nil in the others.
    public mutating func maybe<Value>(_ value: (inout Self) -> Value?) -> Value? {
        once(in: 2) ? value(&self) : nil
    }

    /// A few words of letters that software stumbles over.
    public mutating func words(_ count: ClosedRange<Int> = 1...4) -> String {
        let words = [
            "plejehjem", "smørrebrød", "Ærø", "åben", "naïve", "\"quoted\"", "it's", "a/b", "\\", "100 %", "日本", "🙂",
            "e\u{301}", "tab\there", "line\nbreak", "C++",
        ]
        return (0..<Int.random(in: count, using: &self)).compactMap { _ in words.randomElement(using: &self) }
            .joined(separator: " ")
    }
}
