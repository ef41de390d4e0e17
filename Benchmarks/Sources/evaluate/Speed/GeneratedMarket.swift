import Foundation
import LabourMarket
import Matching
import Taxonomies

/// A labour market made of a taxonomy: vacancies of its occupations, and people who have held some.
///
/// Occupations are drawn by Zipf's law, as in real ads a few make up most. An ad names half of its occupation's skills,
/// the others follow from the occupation; now and then it asks for a skill from elsewhere.
struct GeneratedMarket {
    private let taxonomy: Taxonomy
    private let occupations: [Occupation]
    private var random = SplitMix64(state: 20_261_121)

    init(_ taxonomy: Taxonomy) {
        self.taxonomy = taxonomy
        var random = SplitMix64(state: 7)
        occupations = taxonomy.occupations.filter { !$0.skills.isEmpty }.shuffled(using: &random)
    }

    /// The next vacancy.
    mutating func vacancy(_ number: Int) -> Posting<VacancyID> {
        let occupation = drawn()
        var requirements = occupation.skills.map { relation in
            SkillRequirement(relation.skill, relation.necessity, random.next() % 2 == 0 ? .extracted : .implied)
        }
        if random.next() % 3 == 0, let stray = drawn().skills.randomElement(using: &random) {
            if !requirements.contains(where: { $0.skill == stray.skill }) {
                requirements.append(SkillRequirement(stray.skill, .essential, .extracted))
            }
        }
        var terms = Posting<VacancyID>.Terms()
        terms.coordinates = [
            // The size of Denmark, at a thousand places.
            Location.Coordinates(
                latitude: 54.6 + Double(random.next() % 32) / 10.7,
                longitude: 8.1 + Double(random.next() % 32) / 7.1
            )
        ].compactMap { $0 }
        terms.conditions.shift = random.next() % 4 == 0 ? random.next() % 2 == 0 : nil
        return Posting(
            id: VacancyID(source: "generated", sourceID: String(number)),
            requirements: requirements,
            occupations: [occupation.id],
            sections: occupation.sections,
            terms: terms
        )
    }

    /// The next person: one to three occupations held, a few skills claimed.
    mutating func background() -> Background {
        let held = (0...Int(random.next() % 3)).map { _ in drawn() }
        let claimed = (0..<5).compactMap { _ in drawn().skills.randomElement(using: &random)?.skill }
        return Background(
            occupations: held.map(\.id),
            evidence: claimed.map { Evidence($0, .claimed) },
            sections: held[0].sections
        )
    }

    private mutating func drawn() -> Occupation {
        // Rank by inverse of a logarithmic distribution: p(rank) ~ 1 / rank.
        let share = Double(random.next() >> 11) / Double(1 << 53)
        let rank = Int(exp(share * log(Double(occupations.count))))
        return occupations[min(rank, occupations.count - 1)]
    }
}

/// SplitMix64: the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
