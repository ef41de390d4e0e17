import GRDB

/// The third step: courses and typical conditions, stored with their taxonomy.
///
/// Released: it never changes.
enum CoursesSchema {
    @Sendable
    static func create(_ database: Database) throws {
        try database.execute(sql: tables)
    }

    /// `course_label.kind` as in `concept_label`; `course.key` names a course within its taxonomy.
    private static let tables = """
        CREATE TABLE concept_condition (
            concept INTEGER NOT NULL REFERENCES concept,
            condition TEXT NOT NULL,
            PRIMARY KEY (concept, condition)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE course (
            id INTEGER PRIMARY KEY,
            taxonomy INTEGER NOT NULL REFERENCES taxonomy,
            key TEXT NOT NULL,
            kind TEXT NOT NULL,
            length TEXT NOT NULL,
            UNIQUE (taxonomy, key)
        ) STRICT;
        CREATE TABLE course_label (
            course INTEGER NOT NULL REFERENCES course,
            language TEXT NOT NULL,
            kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
            position INTEGER NOT NULL,
            label TEXT,
            PRIMARY KEY (course, language, kind, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE course_skill (
            course INTEGER NOT NULL REFERENCES course,
            skill INTEGER NOT NULL REFERENCES concept,
            PRIMARY KEY (course, skill)
        ) STRICT, WITHOUT ROWID;
        """
}
