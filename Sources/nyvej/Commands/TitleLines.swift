import Foundation
import Importing

/// Reads a file, or standard input, line by line as its bytes come.
enum TitleLines {
    /// What of a longer line is read (bytes): no title is so long.
    static let longest = 1 << 16

    /// Hands over each line without its end; the last need not have one.
    ///
    /// - Parameters:
    ///   - path: a file, packed with gzip or not, or `-`.
    ///   - line: what to do with a line.
    /// - Throws: `ByteReader.Failure`, and what `line` throws.
    static func read(_ path: String, _ line: (String) throws -> Void) throws {
        let bytes = path == "-" ? ByteReader(standardInput: "stdin") : try ByteReader(path: path)
        var rest: [UInt8] = []
        var isOpen = false
        while case let chunk = try bytes.read(upTo: 1 << 16), !chunk.isEmpty {
            for byte in chunk {
                if byte == UInt8(ascii: "\n") {
                    try line(text(rest))
                    rest.removeAll(keepingCapacity: true)
                    isOpen = false
                } else {
                    if rest.count < longest { rest.append(byte) }
                    isOpen = true
                }
            }
        }
        if isOpen { try line(text(rest)) }
    }

    private static func text(_ line: [UInt8]) -> String {
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line[...], as: UTF8.self)
    }
}
