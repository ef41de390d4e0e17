import GRDB
import Taxonomies

extension TaxonomyReader {
    /// The courses of the taxonomy, in order of key.
    ///
    /// - Parameter skill: the skill at a place among the taxonomy's concepts; nil where there is another concept.
    /// - Returns: the courses, each with the skills it gives.
    /// - Throws: `Store.Failure.damaged` where a row cannot be read back.
    func courses(_ skill: (Int) -> SkillID?) throws -> [Course] {
        let courseRows = try Self.rows(of: "course", stored.id, database)
        let labels = try LabelRows(table: "course_label", owner: "course").labels(of: courseRows, database)
        let bounds: StatementArguments = [courseRows.lowerBound, courseRows.upperBound - 1]
        let cursor = try Row.fetchCursor(
            database,
            sql: "SELECT id, key, kind, length FROM course WHERE id BETWEEN ? AND ? ORDER BY id",
            arguments: bounds
        )
        var courses: [Course] = []
        while let row = try cursor.next() {
            let id = try row.decode(Int64.self, atIndex: 0)
            guard let kind = Course.Kind(rawValue: try row.decode(atIndex: 2)),
                let length = Course.Length(iso: try row.decode(atIndex: 3))
            else { throw Store.Failure.damaged(table: "course", row: id) }
            let names = labels[Int(id - courseRows.lowerBound)]
            courses.append(Course(id: try row.decode(atIndex: 1), kind: kind, labels: names, length: length))
        }
        let given = try Row.fetchCursor(
            database,
            sql: "SELECT course, skill FROM course_skill WHERE course BETWEEN ? AND ? ORDER BY course, skill",
            arguments: bounds
        )
        while let row = try given.next() {
            let id = try row.decode(Int64.self, atIndex: 0)
            let place = try place(row.decode(atIndex: 1), table: "course_skill")
            guard courseRows.contains(id), let skill = skill(place) else {
                throw Store.Failure.damaged(table: "course_skill", row: id)
            }
            courses[Int(id - courseRows.lowerBound)].skills.append(skill)
        }
        return courses
    }
}
