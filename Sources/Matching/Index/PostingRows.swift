internal import CImpact
import LabourMarket
import Taxonomies

/// What each row of an index asks for, four bytes a requirement.
///
/// The skill's ordinal stands in the upper 24 bits; below it whether it is essential, and its origin.
struct PostingRows: @unchecked Sendable {
    /// Where each row begins; one more than there are rows.
    let starts: UnsafePointer<UInt32>
    let entries: UnsafePointer<UInt32>

    init(_ memory: SectionedMemory) {
        starts = memory.pointer(.rowStarts)
        entries = memory.pointer(.rowEntries)
    }

    /// The requirements of a row, packed.
    subscript(row: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(start: entries + Int(starts[row]), count: Int(starts[row + 1] - starts[row]))
    }

    /// Asks for the requirements of a row that is to be read soon.
    func fetch(_ row: Int) {
        impact_fetch_bytes(entries + Int(starts[row]), MemoryLayout<UInt32>.stride * Int(starts[row + 1] - starts[row]))
    }

    private static let origins = SkillRequirement.Origin.allCases

    static func pack(_ skill: Int, _ requirement: SkillRequirement) -> UInt32 {
        let origin = UInt32(origins.firstIndex(of: requirement.origin) ?? 0)
        return UInt32(skill) << 8 | origin << 1 | (requirement.necessity == .essential ? 1 : 0)
    }

    static func skill(_ entry: UInt32) -> Int { Int(entry >> 8) }

    /// How a requirement is asked for, its necessity and origin in one number.
    static func manner(_ entry: UInt32) -> Int { Int(entry & lastManner) }

    /// The greatest `manner`.
    static let lastManner: UInt32 = 7

    static func necessity(_ entry: UInt32) -> Necessity { entry & 1 == 1 ? .essential : .optional }

    static func origin(_ entry: UInt32) -> SkillRequirement.Origin {
        origins[min(origins.count - 1, Int(entry >> 1 & 3))]
    }

    static func requirement(_ entry: UInt32, _ taxonomy: Taxonomy) -> SkillRequirement {
        SkillRequirement(taxonomy.skills[skill(entry)].id, necessity(entry), origin(entry))
    }
}

extension SectionedMemory.Name {
    static let rowStarts = Self(16)
    static let rowEntries = Self(17)
    static let runEnds = Self(18)
    static let runOccupationStarts = Self(19)
    static let runOccupations = Self(20)
    static let idStarts = Self(21)
    static let idBytes = Self(22)
    static let idOrder = Self(23)
    static let idRanks = Self(24)
    static let facetValues = Self(25)
    static let about = Self(26)
}
