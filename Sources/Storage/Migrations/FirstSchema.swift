import GRDB

/// The first schema.
///
/// Released: it never changes.
enum FirstSchema {
    @Sendable
    static func create(_ database: Database) throws {
        for table in [taxonomy, importRun, vacancy, jobseeker] { try database.execute(sql: table) }
    }

    /// Concepts of one taxonomy have ids without gaps, so that a range of ids is a taxonomy.
    ///
    /// `concept.kind`: 1 ISCO group (its `uri` is the code), 2 skill group, 3 skill, 4 occupation.
    /// `concept_label.kind`: 0 preferred (null where the language has other labels only), 1 alternative, 2 hidden.
    /// `concept_link.kind`: 1 needs as essential, 2 needs as optional, 3 broader, 4 member of a skill group.
    private static let taxonomy = """
        CREATE TABLE taxonomy (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            version TEXT NOT NULL,
            languages TEXT NOT NULL,
            occupations INTEGER NOT NULL,
            skills INTEGER NOT NULL,
            relations INTEGER NOT NULL,
            skill_groups INTEGER NOT NULL,
            isco_groups INTEGER NOT NULL,
            content_hash TEXT NOT NULL UNIQUE,
            imported_at TEXT NOT NULL,
            active INTEGER NOT NULL CHECK (active IN (0, 1))
        ) STRICT;
        CREATE UNIQUE INDEX taxonomy_active ON taxonomy (active) WHERE active = 1;
        CREATE TABLE concept (
            id INTEGER PRIMARY KEY,
            taxonomy INTEGER NOT NULL REFERENCES taxonomy,
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
            uri TEXT NOT NULL,
            code TEXT,
            isco TEXT,
            skill_kind TEXT,
            reuse_level TEXT,
            UNIQUE (taxonomy, kind, uri)
        ) STRICT;
        CREATE TABLE concept_label (
            concept INTEGER NOT NULL REFERENCES concept,
            language TEXT NOT NULL,
            kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
            position INTEGER NOT NULL,
            label TEXT,
            PRIMARY KEY (concept, language, kind, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE concept_link (
            concept INTEGER NOT NULL REFERENCES concept,
            kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
            other INTEGER NOT NULL REFERENCES concept,
            PRIMARY KEY (concept, other, kind)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE concept_industry (
            concept INTEGER NOT NULL REFERENCES concept,
            position INTEGER NOT NULL,
            nace TEXT NOT NULL,
            PRIMARY KEY (concept, position)
        ) STRICT, WITHOUT ROWID;
        """

    private static let importRun = """
        CREATE TABLE import_run (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            path TEXT NOT NULL,
            format TEXT NOT NULL,
            started TEXT NOT NULL,
            finished TEXT,
            open_before INTEGER NOT NULL,
            added INTEGER NOT NULL DEFAULT 0,
            changed INTEGER NOT NULL DEFAULT 0,
            unchanged INTEGER NOT NULL DEFAULT 0,
            rejected INTEGER NOT NULL DEFAULT 0,
            closed INTEGER NOT NULL DEFAULT 0,
            complete INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1))
        ) STRICT;
        """

    /// Skills are named by URI, not by a taxonomy's concept, because a vacancy outlives the taxonomy in use.
    ///
    /// `vacancy_requirement.necessity`: 1 essential, 2 optional; `origin`: 1 declared, 2 extracted, 3 implied.
    private static let vacancy = """
        CREATE TABLE vacancy (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            source_id TEXT NOT NULL,
            title TEXT NOT NULL,
            language TEXT,
            employer_name TEXT,
            employer_cvr TEXT,
            published TEXT,
            expires TEXT,
            url TEXT,
            openings INTEGER,
            status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
            closed_on TEXT,
            closed_because TEXT CHECK (closed_because IN ('missing', 'asked')),
            content_hash INTEGER NOT NULL,
            duplicate_key INTEGER,
            duplicate_of INTEGER REFERENCES vacancy ON DELETE SET NULL,
            first_seen INTEGER NOT NULL REFERENCES import_run,
            last_seen INTEGER NOT NULL REFERENCES import_run,
            body TEXT NOT NULL,
            UNIQUE (source, source_id),
            CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
            CHECK ((status = 'closed') = (closed_because IS NOT NULL))
        ) STRICT;
        CREATE INDEX vacancy_duplicate_of ON vacancy (duplicate_of) WHERE duplicate_of IS NOT NULL;
        CREATE TABLE vacancy_text (
            vacancy INTEGER PRIMARY KEY REFERENCES vacancy ON DELETE CASCADE,
            text TEXT NOT NULL
        ) STRICT;
        CREATE TABLE skill_ref (
            id INTEGER PRIMARY KEY,
            uri TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE vacancy_requirement (
            vacancy INTEGER NOT NULL REFERENCES vacancy ON DELETE CASCADE,
            position INTEGER NOT NULL,
            skill INTEGER NOT NULL REFERENCES skill_ref,
            necessity INTEGER NOT NULL CHECK (necessity BETWEEN 1 AND 2),
            origin INTEGER NOT NULL CHECK (origin BETWEEN 1 AND 3),
            PRIMARY KEY (vacancy, position)
        ) STRICT, WITHOUT ROWID;
        """

    private static let jobseeker = """
        CREATE TABLE jobseeker (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            body TEXT NOT NULL
        ) STRICT;
        """
}
