import GRDB

/// A number that every change to what a search sees makes greater.
///
/// Counted by triggers, so that no writing path can forget it. Seeing a vacancy again unchanged is no change.
///
/// Released: it never changes.
enum RevisionSchema {
    @Sendable
    static func create(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE revision (
                    id INTEGER PRIMARY KEY CHECK (id = 1),
                    number INTEGER NOT NULL
                ) STRICT;
                INSERT INTO revision VALUES (1, 1);
                """
        )
        let seen = "status, closed_on, expires, content_hash, duplicate_of, body"
        for event in [
            "INSERT ON vacancy", "DELETE ON vacancy", "UPDATE OF \(seen) ON vacancy", "UPDATE OF active ON taxonomy",
        ] {
            let name =
                event.prefix { $0 != " " }.lowercased() + (event.hasSuffix("taxonomy") ? "_taxonomy" : "_vacancy")
            try database.execute(
                sql: """
                    CREATE TRIGGER revision_\(name) AFTER \(event)
                    BEGIN UPDATE revision SET number = number + 1; END;
                    """
            )
        }
    }
}
