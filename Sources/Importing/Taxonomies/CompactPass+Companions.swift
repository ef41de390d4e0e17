import Taxonomies

/// What stands beside a taxonomy in our own format: courses, and conditions typical of occupations.
struct Companions {
    var courses: [String: Course] = [:]
    var conditions: [OccupationID: Set<TypicalCondition>] = [:]
}

extension CompactPass {
    mutating func addCourse(_ record: CSVRecord, _ fault: Fault) {
        let key = record["key"] ?? ""
        guard !key.isEmpty, companions.courses[key] == nil else { return repeated(fault) }
        guard let kind = value(Course.Kind.self, record["kind"], fault, .rejected) else { return }
        let length = record["length"] ?? ""
        guard Self.isDuration(length) else {
            log.add(fault.rejected(expected: "an ISO 8601 duration such as P3D or P1Y2M", found: length))
            return
        }
        companions.courses[key] = Course(id: key, kind: kind, labels: Self.labels(record), length: length)
    }

    mutating func addCourseSkill(_ record: CSVRecord, _ fault: Fault) {
        let key = record["course"] ?? ""
        guard companions.courses[key] != nil else { return unknown("course", key, fault) }
        guard let skill = skill(record["skill"]) else { return unknown("skill", record["skill"], fault) }
        companions.courses[key]?.skills.append(skill)
    }

    mutating func addCondition(_ record: CSVRecord, _ fault: Fault) {
        guard let occupation = occupation(record["occupation"]) else {
            return unknown("occupation", record["occupation"], fault)
        }
        guard let condition = value(TypicalCondition.self, record["condition"], fault, .rejected) else { return }
        companions.conditions[occupation, default: []].insert(condition)
    }

    /// `P`, then one or more numbers each followed by Y, M, W or D, in that order.
    private static func isDuration(_ text: String) -> Bool {
        text.wholeMatch(of: /P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?/) != nil
    }
}
