/// A flat hash table from 64-bit keys (never 0) to 64-bit values, open addressing, at most half full.
///
/// Keys are taken to be well mixed in their lower bits.
struct WordTable: Sendable {
    /// A key beside its value, so that one look-up touches one place in memory.
    private struct Entry {
        var key: UInt64
        var value: UInt64
    }

    private var entries: [Entry]
    private var mask: Int
    /// How many keys it holds.
    private(set) var count = 0

    /// An empty table with room for about so many keys before it grows.
    init(capacity: Int = 16) {
        var size = 32
        while size < 2 * capacity { size *= 2 }
        entries = Array(repeating: Entry(key: 0, value: 0), count: size)
        mask = size - 1
    }

    /// The value of a key, nil when it was never set; setting nil does nothing.
    subscript(key: UInt64) -> UInt64? {
        get {
            var slot = Int(truncatingIfNeeded: key) & mask
            while true {
                let found = entries[slot]
                if found.key == key { return found.value }
                if found.key == 0 { return nil }
                slot = (slot &+ 1) & mask
            }
        }
        set {
            guard let newValue, key != 0 else { return }
            if 2 * (count + 1) > entries.count { grow() }
            var slot = Int(truncatingIfNeeded: key) & mask
            while entries[slot].key != 0, entries[slot].key != key { slot = (slot &+ 1) & mask }
            if entries[slot].key == 0 { count += 1 }
            entries[slot] = Entry(key: key, value: newValue)
        }
    }

    /// Runs a body that looks many keys up, sparing what each look-up by itself costs.
    @inline(__always)
    func withLookUp<Result>(_ body: ((UInt64) -> UInt64?) -> Result) -> Result {
        let mask = mask
        return entries.withUnsafeBufferPointer { entries in
            body { key in
                var slot = Int(truncatingIfNeeded: key) & mask
                while true {
                    let found = entries[slot]
                    if found.key == key { return found.value }
                    if found.key == 0 { return nil }
                    slot = (slot &+ 1) & mask
                }
            }
        }
    }

    private mutating func grow() {
        var larger = WordTable(capacity: entries.count)
        for entry in entries where entry.key != 0 { larger[entry.key] = entry.value }
        self = larger
    }
}
