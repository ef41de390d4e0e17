import Foundation
import GRDB
import Taxonomies

/// Writes one taxonomy as rows: ISCO groups, skill groups, skills and occupations get consecutive ids in this order.
struct TaxonomyWriter {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Writes everything and gives the taxonomy's number; it is not in use yet.
    func write(_ taxonomy: Taxonomy, contentHash: String, importedAt: Date) throws -> StoredTaxonomy.ID {
        let id = try insertTaxonomy(taxonomy, contentHash, importedAt)
        let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM concept") ?? 0
        let places = Places(taxonomy, first: last + 1)
        try insertConcepts(of: taxonomy, id, places)
        try insertLabels(of: taxonomy, places)
        try insertLinks(of: taxonomy, places)
        try insertIndustries(of: taxonomy, places)
        try insertConditions(of: taxonomy, places)
        try insertCourses(of: taxonomy, id, places)
        return id
    }

    /// Row ids of the concepts: the position in the taxonomy's lists, plus where the list begins.
    private struct Places {
        let iscoGroups: Int64
        let skillGroups: Int64
        let skills: Int64
        let occupations: Int64
        private let groupOrdinals: [SkillGroupID: Int]
        private let taxonomy: Taxonomy

        init(_ taxonomy: Taxonomy, first: Int64) {
            self.taxonomy = taxonomy
            iscoGroups = first
            skillGroups = iscoGroups + Int64(taxonomy.iscoGroups.count)
            skills = skillGroups + Int64(taxonomy.skillGroups.count)
            occupations = skills + Int64(taxonomy.skills.count)
            let groups = taxonomy.skillGroups.enumerated().map { ($1.id, $0) }
            groupOrdinals = Dictionary(groups, uniquingKeysWith: { first, _ in first })
        }

        func row(of skill: SkillID, neededBy owner: String) throws -> Int64 {
            guard let ordinal = taxonomy.ordinal(of: skill) else {
                throw Store.Failure.unknownConcept(uri: skill.uri, neededBy: owner)
            }
            return skills + Int64(ordinal)
        }

        func row(of group: SkillGroupID, neededBy owner: String) throws -> Int64 {
            guard let ordinal = groupOrdinals[group] else {
                throw Store.Failure.unknownConcept(uri: group.uri, neededBy: owner)
            }
            return skillGroups + Int64(ordinal)
        }
    }

    private func insertTaxonomy(_ taxonomy: Taxonomy, _ hash: String, _ importedAt: Date) throws -> StoredTaxonomy.ID {
        try database.execute(
            sql: """
                INSERT INTO taxonomy (name, version, languages, occupations, skills, relations, skill_groups,
                    isco_groups, content_hash, imported_at, active)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
            arguments: [
                taxonomy.provenance.name.storable, taxonomy.provenance.version.storable,
                taxonomy.languages.map(\.rawValue).joined(separator: " ").storable,
                taxonomy.occupations.count, taxonomy.skills.count, taxonomy.relationCount,
                taxonomy.skillGroups.count, taxonomy.iscoGroups.count, hash, importedAt,
            ]
        )
        return StoredTaxonomy.ID(rawValue: database.lastInsertedRowID)
    }

    private func insertConcepts(of taxonomy: Taxonomy, _ id: StoredTaxonomy.ID, _ places: Places) throws {
        let insert = try database.makeStatement(
            sql: """
                INSERT INTO concept (id, taxonomy, kind, uri, code, isco, skill_kind, reuse_level)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        for (row, group) in zip(places.iscoGroups..., taxonomy.iscoGroups) {
            try insert.run([row, id.rawValue, ConceptKind.iscoGroup.rawValue, group.code.digits, nil, nil, nil, nil])
        }
        for (row, group) in zip(places.skillGroups..., taxonomy.skillGroups) {
            let kind = ConceptKind.skillGroup.rawValue
            try insert.run([row, id.rawValue, kind, group.id.uri.storable, group.code?.storable, nil, nil, nil])
        }
        for (row, skill) in zip(places.skills..., taxonomy.skills) {
            try insert.run([
                row, id.rawValue, ConceptKind.skill.rawValue, skill.id.uri.storable, nil, nil,
                skill.kind?.rawValue, skill.reuseLevel?.rawValue,
            ])
        }
        for (row, occupation) in zip(places.occupations..., taxonomy.occupations) {
            try insert.run([
                row, id.rawValue, ConceptKind.occupation.rawValue, occupation.id.uri.storable,
                occupation.code?.storable, occupation.isco?.digits, nil, nil,
            ])
        }
    }

    private func insertLabels(of taxonomy: Taxonomy, _ places: Places) throws {
        let insert = try database.makeStatement(
            sql: "INSERT INTO concept_label (concept, language, kind, position, label) VALUES (?, ?, ?, ?, ?)"
        )
        for (row, group) in zip(places.iscoGroups..., taxonomy.iscoGroups) { try write(group.labels, row, insert) }
        for (row, group) in zip(places.skillGroups..., taxonomy.skillGroups) { try write(group.labels, row, insert) }
        for (row, skill) in zip(places.skills..., taxonomy.skills) { try write(skill.labels, row, insert) }
        for (row, occupation) in zip(places.occupations..., taxonomy.occupations) {
            try write(occupation.labels, row, insert)
        }
    }

    /// Writes labels by a statement that takes owner, language, kind, position and label.
    private func write(_ labels: Labels, _ row: Int64, _ insert: Statement) throws {
        for language in labels.languages.keys.sorted() {
            guard let names = labels[language] else { continue }
            let code = language.rawValue.storable
            try insert.run([row, code, LabelKind.preferred.rawValue, 0, names.preferred?.storable])
            for (position, name) in names.alternative.enumerated() {
                try insert.run([row, code, LabelKind.alternative.rawValue, position, name.storable])
            }
            for (position, name) in names.hidden.enumerated() {
                try insert.run([row, code, LabelKind.hidden.rawValue, position, name.storable])
            }
        }
    }

    private func insertLinks(of taxonomy: Taxonomy, _ places: Places) throws {
        let insert = try database.makeStatement(sql: "INSERT INTO concept_link (concept, other, kind) VALUES (?, ?, ?)")
        func write(_ needs: [SkillRelation], _ row: Int64, _ uri: String) throws {
            for need in needs {
                let kind: LinkKind = need.necessity == .essential ? .needsEssential : .needsOptional
                try insert.run([row, try places.row(of: need.skill, neededBy: uri), kind.rawValue])
            }
        }
        for (row, group) in zip(places.skillGroups..., taxonomy.skillGroups) {
            for broader in group.broader {
                let other = try places.row(of: broader, neededBy: group.id.uri)
                try insert.run([row, other, LinkKind.broader.rawValue])
            }
        }
        for (row, skill) in zip(places.skills..., taxonomy.skills) {
            for group in skill.groups {
                let other = try places.row(of: group, neededBy: skill.id.uri)
                try insert.run([row, other, LinkKind.memberOfGroup.rawValue])
            }
            for broader in skill.broader {
                let other = try places.row(of: broader, neededBy: skill.id.uri)
                try insert.run([row, other, LinkKind.broader.rawValue])
            }
            try write(taxonomy.skillNeeds[skill.id] ?? [], row, skill.id.uri)
        }
        for (row, occupation) in zip(places.occupations..., taxonomy.occupations) {
            try write(occupation.skills, row, occupation.id.uri)
        }
    }

    private func insertIndustries(of taxonomy: Taxonomy, _ places: Places) throws {
        let insert = try database.makeStatement(
            sql: "INSERT INTO concept_industry (concept, position, nace) VALUES (?, ?, ?)"
        )
        for (row, occupation) in zip(places.occupations..., taxonomy.occupations) {
            for (position, industry) in occupation.industries.enumerated() {
                try insert.run([row, position, industry.description])
            }
        }
    }

    private func insertConditions(of taxonomy: Taxonomy, _ places: Places) throws {
        let insert = try database.makeStatement(sql: "INSERT INTO concept_condition (concept, condition) VALUES (?, ?)")
        for (row, occupation) in zip(places.occupations..., taxonomy.occupations) {
            for condition in occupation.typicalConditions { try insert.run([row, condition.rawValue]) }
        }
    }

    private func insertCourses(of taxonomy: Taxonomy, _ id: StoredTaxonomy.ID, _ places: Places) throws {
        let insert = try database.makeStatement(
            sql: "INSERT INTO course (taxonomy, key, kind, length) VALUES (?, ?, ?, ?)"
        )
        let label = try database.makeStatement(
            sql: "INSERT INTO course_label (course, language, kind, position, label) VALUES (?, ?, ?, ?, ?)"
        )
        let skill = try database.makeStatement(sql: "INSERT INTO course_skill (course, skill) VALUES (?, ?)")
        for course in taxonomy.courses {
            let length = course.length.description
            try insert.run([id.rawValue, course.id.storable, course.kind.rawValue, length])
            let row = database.lastInsertedRowID
            try write(course.labels, row, label)
            for given in course.skills { try skill.run([row, try places.row(of: given, neededBy: course.id)]) }
        }
    }
}
