import CXMLReader
import Foundation

/// The stretch of a document that may have to be looked at again, with the true line of each byte.
///
/// Holds the record being read, or where none is, what the parser has not yet taken.
struct XMLWindow {
    /// The bytes at hand.
    private(set) var bytes: [UInt8] = []
    /// Where in the document the first of them stands.
    private(set) var start = 0
    /// Its line, from 1.
    private(set) var firstLine = 1

    /// Where in the document the byte after the last stands.
    var end: Int { start + bytes.count }

    mutating func append(_ piece: [UInt8]) {
        if bytes.isEmpty { bytes = piece } else { bytes.append(contentsOf: piece) }
    }

    /// Lets go of everything before a place.
    mutating func trim(to place: Int) {
        let count = min(max(place - start, 0), bytes.count)
        guard count > 0 else { return }
        firstLine = line(at: start + count)
        start += count
        if count == bytes.count { bytes = [] } else { bytes.removeFirst(count) }
    }

    /// The line on which a place at hand stands.
    func line(at place: Int) -> Int {
        let end = min(max(place - start, 0), bytes.count)
        return bytes.withUnsafeBufferPointer { memory in
            var lines = firstLine
            for index in 0..<end where memory[index] == UInt8(ascii: "\n") { lines &+= 1 }
            return lines
        }
    }

    /// Whether these bytes stand at a place; false also where they are not all at hand.
    func matches(_ text: some Collection<UInt8>, at place: Int) -> Bool {
        place >= start && bytes[min(place - start, bytes.count)...].starts(with: text)
    }

    /// The byte at a place, if it is at hand.
    subscript(place: Int) -> UInt8? {
        let index = place - start
        return bytes.indices.contains(index) ? bytes[index] : nil
    }

    /// The next such byte at or after a place.
    func firstPlace(of byte: UInt8, from place: Int) -> Int? {
        let index = min(max(place - start, 0), bytes.count)
        return bytes.withUnsafeBytes { memory in
            guard let base = memory.baseAddress, let found = memchr(base + index, Int32(byte), memory.count - index)
            else { return nil }
            return start + (UnsafeRawPointer(found) - base)
        }
    }

    /// The next `<` at or after a place that begins a tag with one of these local names, comes before a `!`, or whose
    /// name is not all at hand; the names on a line each.
    func firstTag(_ names: String, from place: Int) -> Int? {
        let index = min(max(place - start, 0), bytes.count)
        let found = bytes.withUnsafeBufferPointer { memory -> Int in
            guard let base = memory.baseAddress else { return 0 }
            return index + cxml_find_tag(base + index, memory.count - index, names)
        }
        return found < bytes.count ? start + found : nil
    }

    /// At most `count` bytes from a place on.
    func piece(from place: Int, count: Int) -> ArraySlice<UInt8> {
        bytes[min(max(place - start, 0), bytes.count)...].prefix(count)
    }
}
