import Foundation
import LabourMarket
import Taxonomies

/// All that eligibility looks at in the rows of an index.
struct PostingFacets: Sendable {
    let sections: Facet<Set<NACESection>>
    let workplaces: Facet<Workplace>
    let hours: Facet<WorkingHours?>
    let conditions: Facet<WorkingConditions>

    init(_ memory: SectionedMemory, rowCount: Int) throws {
        let values = try JSONDecoder().decode(Values.self, from: Data(memory.bytes(.facetValues)))
        let sections = values.sections.map { Set($0.compactMap { $0.first.flatMap { NACESection($0) } }) }
        self.sections = Facet(sections, .sections, memory, rowCount: rowCount)
        workplaces = Facet(values.workplaces, .workplaces, memory, rowCount: rowCount)
        hours = Facet(values.hours, .hours, memory, rowCount: rowCount)
        conditions = Facet(values.conditions, .conditions, memory, rowCount: rowCount)
    }

    /// The conditions of a row.
    func terms<ID>(_ row: Int) -> Posting<ID>.Terms {
        var terms = Posting<ID>.Terms()
        terms.conditions = conditions[row]
        terms.hours = hours[row]
        terms.coordinates = workplaces[row].coordinates
        return terms
    }

    /// Takes out the rows that a jobseeker's limits exclude.
    func restrict(_ allowed: inout RowSet, to candidates: CandidateSet) {
        sections.restrict(&allowed) { candidates.excludes(candidates.verdicts(sections: $0)) }
        workplaces.restrict(&allowed) { candidates.excludes(candidates.verdicts(workplace: $0)) }
        hours.restrict(&allowed) { candidates.excludes(candidates.verdicts(hours: $0)) }
        conditions.restrict(&allowed) { candidates.excludes(candidates.verdicts(conditions: $0)) }
    }

    /// The distinct values, as they stand in a snapshot.
    struct Values: Codable {
        var sections: [[String]]
        var workplaces: [Workplace]
        var hours: [WorkingHours?]
        var conditions: [WorkingConditions]
    }

    /// Gathers the facets of rows in order.
    struct Builder {
        private var sections = FacetBuilder<Set<NACESection>>()
        private var workplaces = FacetBuilder<Workplace>()
        private var hours = FacetBuilder<WorkingHours?>()
        private var conditions = FacetBuilder<WorkingConditions>()

        mutating func append<ID>(_ posting: Posting<ID>) {
            sections.append(posting.sections)
            let terms = posting.terms
            workplaces.append(Workplace(coordinates: terms.coordinates, remote: terms.conditions.remote))
            hours.append(terms.hours)
            conditions.append(terms.conditions)
        }

        var layout: [SectionedMemory.Section] {
            sections.sections(.sections) + workplaces.sections(.workplaces) + hours.sections(.hours)
                + conditions.sections(.conditions)
        }

        func values() throws -> Data {
            let values = Values(
                sections: sections.values.map { $0.map(\.description).sorted() },
                workplaces: workplaces.values,
                hours: hours.values,
                conditions: conditions.values
            )
            return try JSONEncoder().encode(values)
        }

        func fill(_ memory: SectionedMemory) {
            sections.fill(.sections, memory)
            workplaces.fill(.workplaces, memory)
            hours.fill(.hours, memory)
            conditions.fill(.conditions, memory)
        }
    }
}

/// Where work is done, as far as commuting goes.
struct Workplace: Hashable, Sendable, Codable {
    /// The places; empty when not known.
    var coordinates: [Location.Coordinates]
    /// Whether it can be done from home.
    var remote: Bool?
}
