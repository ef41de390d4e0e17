import LabourMarket
import Taxonomies

/// The numbers of `vacancy_requirement.necessity`: 1 essential, 2 optional.
extension Necessity {
    var storedCode: Int {
        switch self {
        case .essential: 1
        case .optional: 2
        }
    }

    init?(storedCode: Int) {
        guard let necessity = Self.allCases.first(where: { $0.storedCode == storedCode }) else { return nil }
        self = necessity
    }
}

/// The numbers of `vacancy_requirement.origin`: 1 declared, 2 extracted, 3 implied.
extension SkillRequirement.Origin {
    var storedCode: Int {
        switch self {
        case .declared: 1
        case .extracted: 2
        case .implied: 3
        }
    }

    init?(storedCode: Int) {
        guard let origin = Self.allCases.first(where: { $0.storedCode == storedCode }) else { return nil }
        self = origin
    }
}
