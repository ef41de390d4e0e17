import Foundation
import Importing
import Testing

struct ByteReaderTests {
    private static func drain(_ reader: ByteReader, by count: Int = 7) throws -> [UInt8] {
        var all: [UInt8] = []
        while case let chunk = try reader.read(upTo: count), !chunk.isEmpty { all += chunk }
        return all
    }

    @Test func readsAnArrayToItsEnd() throws {
        let reader = ByteReader(bytes: Array("en to tre".utf8), name: "a")
        #expect(try Self.drain(reader) == Array("en to tre".utf8))
        #expect(try reader.read(upTo: 5).isEmpty)
        #expect(reader.position == 9)
        #expect(reader.size == 9)
    }

    @Test func peekingConsumesNothing() throws {
        let text = Array(String(repeating: "abcdefgh", count: 20_000).utf8)
        let reader = ByteReader(bytes: text, name: "a")
        #expect(try reader.peek(4) == Array("abcd".utf8))
        #expect(try reader.read(upTo: 3) == Array("abc".utf8))
        #expect(try reader.peek(100_000) == Array(text[3..<100_003]))
        #expect(try Self.drain(reader, by: 999) == Array(text[3...]))
        #expect(try reader.peek(4).isEmpty)
    }

    @Test func unpacksGzipFoundByItsFirstBytes() throws {
        let text = Array(String(repeating: "kokkeassistent\n", count: 50_000).utf8)
        let packed = try ArchiveWriter.gzip(text)
        let folder = try ScratchFolder()
        let reader = try ByteReader(path: folder.write("feed.xml", packed))
        #expect(try Self.drain(reader, by: 65_536) == text)
        #expect(reader.size == packed.count)
        #expect(reader.position == packed.count)
    }

    @Test func unpacksGzipMembersOneAfterAnother() throws {
        let packed = try ArchiveWriter.gzip(Array("første ".utf8)) + ArchiveWriter.gzip(Array("anden".utf8))
        #expect(try Self.drain(ByteReader(bytes: packed, name: "a")) == Array("første anden".utf8))
    }

    @Test func unpacksAnEmptyGzipToNothing() throws {
        #expect(try Self.drain(ByteReader(bytes: try ArchiveWriter.gzip([]), name: "a")).isEmpty)
    }

    @Test func truncatedGzipIsDamaged() throws {
        let noise = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        let packed = try ArchiveWriter.gzip(noise)
        let reader = ByteReader(bytes: Array(packed.prefix(packed.count / 2)), name: "half.gz")
        let failure = try #require(throws: ByteReader.Failure.self) { try Self.drain(reader, by: 4_096) }
        #expect(failure.name == "half.gz")
        guard case .damaged = failure.reason else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test func gzipBombEndsEarly() throws {
        let packed = try ArchiveWriter.gzip([UInt8](repeating: 32, count: 80 << 20))
        let reader = ByteReader(bytes: packed, name: "bomb.gz")
        let failure = try #require(throws: ByteReader.Failure.self) {
            while case let chunk = try reader.read(upTo: 1 << 16), !chunk.isEmpty {}
        }
        guard case .bomb(let unpacked, let packedSize) = failure.reason else {
            Issue.record("\(failure)")
            return
        }
        #expect(unpacked <= (32 << 20) + (1 << 16))
        #expect(packedSize <= packed.count)
    }

    @Test func missingFileSaysSo() {
        #expect(throws: ByteReader.Failure.self) { try ByteReader(path: "/nowhere/feed.xml") }
    }

    @Test func folderIsNoFile() throws {
        let folder = try ScratchFolder()
        let failure = try #require(throws: ByteReader.Failure.self) { try ByteReader(path: folder.path) }
        #expect(failure.reason == .cannotOpen(errno: EISDIR))
    }
}
