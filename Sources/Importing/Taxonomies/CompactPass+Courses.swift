import Taxonomies

extension CompactPass {
    mutating func addCourse(_ record: CSVRecord, _ fault: Fault) {
        let key = record["key"] ?? ""
        guard !key.isEmpty, !builder.holds(course: key) else { return repeated(fault) }
        guard let kind = value(Course.Kind.self, record["kind"], fault, .rejected) else { return }
        guard let length = Course.Length(iso: record["length"] ?? "") else {
            let expected = "an ISO 8601 duration such as P3D or P1Y2M"
            log.add(fault.rejected(expected: expected, found: record["length"] ?? ""))
            return
        }
        builder.add(Course(id: key, kind: kind, labels: Self.labels(record), length: length))
    }

    mutating func addCourseSkill(_ record: CSVRecord, _ fault: Fault) {
        let key = record["course"] ?? ""
        guard builder.holds(course: key) else { return unknown("course", key, fault) }
        guard let skill = skill(record["skill"]) else { return unknown("skill", record["skill"], fault) }
        builder.give(skill, by: key)
    }

    mutating func addCondition(_ record: CSVRecord, _ fault: Fault) {
        let key = record["occupation"] ?? ""
        guard occupations[key] != nil else { return unknown("occupation", key, fault) }
        guard let condition = value(TypicalCondition.self, record["condition"], fault, .rejected) else { return }
        occupations[key]?.typicalConditions.insert(condition)
    }
}
