import Foundation
import Importing
import Testing

struct FileBundleTests {
    private static func contents(_ bundle: FileBundle) throws -> [String: String] {
        var contents: [String: String] = [:]
        try bundle.read(where: { _ in true }) { name, reader in
            var bytes: [UInt8] = []
            while case let chunk = try reader.read(upTo: 1_000), !chunk.isEmpty { bytes += chunk }
            contents[name] = String(decoding: bytes, as: UTF8.self)
        }
        return contents
    }

    @Test func folderAndZipGiveTheSameFiles() throws {
        let folder = try ScratchFolder()
        _ = try folder.write("b.csv", "b".utf8)
        _ = try folder.write("a.csv", "ø".utf8)
        let zip = try folder.write(
            "c.zip",
            ArchiveWriter.zip([("b.csv", Array("b".utf8)), ("a.csv", Array("ø".utf8))])
        )
        let inZip = try FileBundle(path: zip)
        #expect(try inZip.names() == ["b.csv", "a.csv"])
        #expect(try Self.contents(inZip) == ["a.csv": "ø", "b.csv": "b"])
        try FileManager.default.removeItem(atPath: zip)
        let inFolder = try FileBundle(path: folder.path)
        #expect(try inFolder.names() == ["a.csv", "b.csv"])
        #expect(try Self.contents(inFolder) == ["a.csv": "ø", "b.csv": "b"])
        #expect(inZip.source(of: "b.csv") == "c.zip/b.csv")
    }

    @Test func onlyWantedFilesAreRead() throws {
        let bundle = FileBundle(name: "m", files: [("a", [1]), ("b", [2])])
        var seen: [String] = []
        try bundle.read(where: { $0 == "b" }) { name, _ in seen.append(name) }
        #expect(seen == ["b"])
    }

    @Test func singleFileIsABundleOfItself() throws {
        let folder = try ScratchFolder()
        let bundle = try FileBundle(path: folder.write("skos.rdf", "<rdf/>".utf8))
        #expect(try bundle.names() == ["skos.rdf"])
        #expect(bundle.source(of: "skos.rdf") == "skos.rdf")
        #expect(try Self.contents(bundle) == ["skos.rdf": "<rdf/>"])
    }

    @Test func missingBundleSaysSo() throws {
        let failure = try #require(throws: FileBundle.Failure.self) { try FileBundle(path: "/nowhere/esco") }
        #expect(failure.name == "esco")
        #expect(failure.reason == .cannotOpen(errno: ENOENT))
    }

    @Test(arguments: ["../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "..\\evil.csv"])
    func namesThatLeadOutAreRefused(name: String) throws {
        let folder = try ScratchFolder()
        let zip = try folder.write("evil.zip", ArchiveWriter.zip([(name, [65])]))
        let failure = try #require(throws: FileBundle.Failure.self) { try FileBundle(path: zip).names() }
        guard case .unsafeName = failure.reason else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test(arguments: [0.1, 0.5, 0.9, 0.999])
    func truncatedZipIsDamaged(share: Double) throws {
        let folder = try ScratchFolder()
        let noise = (0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
        let whole = try ArchiveWriter.zip([("a.csv", noise), ("b.csv", noise)])
        let zip = try folder.write("half.zip", whole.prefix(Int(Double(whole.count) * share)))
        let failure = try #require(throws: FileBundle.Failure.self) { try FileBundle(path: zip).names() }
        guard case .damaged = failure.reason else {
            Issue.record("\(failure)")
            return
        }
    }

    @Test func flippedByteInAnEntryIsDamage() throws {
        let folder = try ScratchFolder()
        let text = Array(String(repeating: "skill,essential\n", count: 1_000).utf8)
        var bytes = try ArchiveWriter.zip([("a.csv", text)])
        bytes[60] ^= 0x55
        let bundle = try FileBundle(path: folder.write("flipped.zip", bytes))
        #expect(throws: ByteReader.Failure.self) { try Self.contents(bundle) }
    }

    @Test func encryptedEntryIsNamed() throws {
        let folder = try ScratchFolder()
        var bytes = try ArchiveWriter.zip([("secret.csv", Array("abc".utf8))])
        // Bit 0 of the general flags says encrypted: in the local header and in the directory at the end.
        bytes[6] |= 1
        let directory = try #require(
            (0..<(bytes.count - 4)).first { bytes[$0..<($0 + 4)].elementsEqual([0x50, 0x4B, 1, 2]) }
        )
        bytes[directory + 8] |= 1
        let bundle = try FileBundle(path: folder.write("secret.zip", bytes))
        let failure = try #require(throws: FileBundle.Failure.self) { try bundle.names() }
        #expect(failure.reason == .encrypted("secret.csv"))
    }

    @Test func zipBombEndsEarly() throws {
        let folder = try ScratchFolder()
        // 16 entries of 16 MiB of blanks: each below the floor alone, far above it together.
        let blanks = [UInt8](repeating: 32, count: 16 << 20)
        let packed = try ArchiveWriter.zip((0..<16).map { ("\($0).csv", blanks) })
        let bundle = try FileBundle(path: folder.write("bomb.zip", packed))
        var unpacked = 0
        let failure = try #require(throws: ByteReader.Failure.self) {
            try bundle.read(where: { _ in true }) { _, reader in
                while case let chunk = try reader.read(upTo: 1 << 16), !chunk.isEmpty { unpacked += chunk.count }
            }
        }
        guard case .bomb = failure.reason else {
            Issue.record("\(failure)")
            return
        }
        #expect(unpacked <= 32 << 20)
    }

    @Test func bombBesideALargeEntryIsStillABomb() throws {
        let folder = try ScratchFolder()
        var state: UInt64 = 1
        let noise = (0..<(1 << 20)).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        let blanks = [UInt8](repeating: 32, count: 64 << 20)
        let bundle = try FileBundle(path: folder.write("b.zip", ArchiveWriter.zip([("a", noise), ("b", blanks)])))
        #expect(throws: ByteReader.Failure.self) {
            try bundle.read(where: { $0 == "b" }) { _, reader in
                while case let chunk = try reader.read(upTo: 1 << 16), !chunk.isEmpty {}
            }
        }
    }
}
