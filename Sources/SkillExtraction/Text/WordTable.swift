/// A flat hash table from 64-bit keys (never 0) to 64-bit values, open addressing, at most half full.
///
/// Keys are taken to be well mixed in their lower bits.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var values: [UInt64]
    private var mask: Int
    /// How many keys it holds.
    private(set) var count = 0

    /// An empty table with room for about so many keys before it grows.
    init(capacity: Int = 16) {
        var size = 32
        while size < 2 * capacity { size *= 2 }
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: 0, count: size)
        mask = size - 1
    }

    /// The value of a key, nil when it was never set; setting nil does nothing.
    subscript(key: UInt64) -> UInt64? {
        get {
            var slot = Int(truncatingIfNeeded: key) & mask
            while true {
                let found = keys[slot]
                if found == key { return values[slot] }
                if found == 0 { return nil }
                slot = (slot &+ 1) & mask
            }
        }
        set {
            guard let newValue, key != 0 else { return }
            if 2 * (count + 1) > keys.count { grow() }
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & mask }
            if keys[slot] == 0 { count += 1 }
            keys[slot] = key
            values[slot] = newValue
        }
    }

    private mutating func grow() {
        var larger = WordTable(capacity: keys.count)
        for slot in keys.indices where keys[slot] != 0 { larger[keys[slot]] = values[slot] }
        self = larger
    }
}
