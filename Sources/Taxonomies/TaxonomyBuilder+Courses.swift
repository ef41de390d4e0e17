extension TaxonomyBuilder {
    /// Whether a course with this id has been added.
    public func holds(course id: Course.ID) -> Bool { courses[id] != nil }

    /// Adds a course; false, changing nothing, when one with its id was there already.
    @discardableResult
    public mutating func add(_ course: Course) -> Bool {
        guard courses[course.id] == nil else { return false }
        courses[course.id] = course
        return true
    }

    /// Says that a course gives a skill; a course that was not added is passed over.
    public mutating func give(_ skill: SkillID, by course: Course.ID) {
        courses[course]?.skills.append(skill)
    }

    /// Courses in order of id, each with the skills that there are, in order of id and each once.
    mutating func coursesWithSkills() -> [Course] {
        courses.values.sorted { $0.id < $1.id }.map { course in
            var course = course
            let skills = Set(course.skills).sorted()
            for skill in skills where !holds(skill) {
                anomalies.append(.unknownSkill(skill, neededBy: course.id))
            }
            course.skills = skills.filter { holds($0) }
            return course
        }
    }
}
