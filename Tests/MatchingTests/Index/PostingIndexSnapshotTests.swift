import Foundation
import LabourMarket
import TestSupport
import Testing

@testable import Matching

@Suite struct PostingIndexSnapshotTests {
    private let world = IndexedWorld(seed: 3)
    private let path = FileManager.default.temporaryDirectory.appending(path: "nyvej-\(UUID()).index").path

    private func open(data: String = "data") throws -> PostingIndex<VacancyID> {
        try PostingIndex<VacancyID>(contentsOf: path, world.model, data: data)
    }

    @Test func whatIsOpenedFindsTheSame() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let index = try world.index
        try index.write(to: path, data: "data")
        let opened = try open()
        for person in world.people {
            let one = index.search(person.background, among: person.candidates, limit: 20)
            let other = opened.search(person.background, among: person.candidates, limit: 20)
            #expect(one.hits.map(\.id) == other.hits.map(\.id))
            #expect(one.hits.map(\.score) == other.hits.map(\.score))
            #expect(one.hits.map(\.explanation) == other.hits.map(\.explanation))
            #expect(one.eligible == other.eligible)
        }
    }

    @Test func everyTruncationAndEveryFlippedBitIsRefused() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        try world.index.write(to: path, data: "data")
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        let reach = sound.count - 8 * SectionedMemory.alignment
        var random = SeededRandom(4)
        for length in [0, 1, 7, 8, 31, 32, 100, sound.count / 2, sound.count - 1] {
            try sound.prefix(length).write(to: URL(fileURLWithPath: path))
            #expect(throws: SnapshotFile.Refusal.self) { try open() }
        }
        let places = Array(0..<400) + (0..<400).map { _ in Int.random(in: 0..<reach, using: &random) }
        var refused = 0
        for place in places {
            var damaged = sound
            damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try damaged.write(to: URL(fileURLWithPath: path))
            if (try? open()) == nil { refused += 1 }
        }
        // Only the filling between sections may change unseen.
        #expect(refused > 600)
    }

    @Test func anIndexOfOtherDataIsRefused() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        try world.index.write(to: path, data: "data")
        #expect(throws: SnapshotFile.Refusal.otherContent) { try open(data: "other data") }
        let other = ScoringModel(.generated(skills: 61, occupations: 20, seed: 3))
        #expect(throws: SnapshotFile.Refusal.otherContent) {
            try PostingIndex<VacancyID>(contentsOf: path, other, data: "data")
        }
    }

    @Test func aMissingFileAndAnotherKindOfFileAreToldApart() throws {
        #expect(throws: SnapshotFile.Refusal.unreadable(errno: 2)) { try open() }
        try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(throws: SnapshotFile.Refusal.notASnapshot) { try open() }
    }
}
