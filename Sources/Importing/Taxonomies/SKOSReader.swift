public import Taxonomies

/// Reads a taxonomy published as SKOS in RDF/XML, streaming.
///
/// A concept is a child of the document element with an `rdf:about` that is a `skos:Concept`, an `rdf:Description` whose
/// `rdf:type` names a Concept, an Occupation, a Skill or Knowledge, or a node of any other type that has a `prefLabel`.
/// What it becomes is decided by the first of these that says anything:
///
/// 1. the kind the caller asks for;
/// 2. the builder already holds it (a description in several pieces);
/// 3. its type or the name of its element ends in Occupation, Skill or Knowledge;
/// 4. a scheme it lies in has "occupation" or "isco" in its URI (occupation), or "skill" or "competence" (skill);
/// 5. its notation begins with a four-digit code, alone or before a dot (`5111`, `5111.1`, `C5111`): an occupation;
/// 6. otherwise it is a skill.
///
/// An occupation's ISCO code is taken from its notation, else from a broader concept whose URI ends in one (`C5111`).
/// Where an occupation is meant, a notation of one to three digits makes an ISCO group. Broader links are kept between
/// skills. ESCO's own properties are read where they are: `relatedEssentialSkill`, `relatedOptionalSkill`, `skillType`,
/// `skillReuseLevel`. Relative URIs are taken as they stand; `rdf:ID` counts as `#` and the name.
public struct SKOSReader: Sendable {
    /// What concepts become.
    public enum Kind: Sendable, Hashable, CaseIterable {
        /// Skills.
        case skills
        /// Occupations.
        case occupations
    }

    /// A reader; it has no settings.
    public init() {}

    /// Adds the concepts of a file to a builder.
    ///
    /// `kind` nil: each concept by the rule above. A concept without a label and one without a URI are rejected, an
    /// unknown skill type or reuse level is dropped, each with a diagnostic; relations to unknown concepts are the
    /// builder's anomalies. Throws what the byte source throws.
    public func read(
        _ bytes: ByteReader,
        as kind: Kind?,
        into builder: inout TaxonomyBuilder,
        diagnostic: (Diagnostic) -> Void
    ) throws {
        var hasConcept = false
        var hasFault = false
        func tell(_ severity: Diagnostic.Severity, _ concept: SKOSConcept, _ expected: String, _ found: String) {
            hasFault = hasFault || severity == .rejected
            diagnostic(
                Diagnostic(
                    severity,
                    source: bytes.name,
                    line: concept.line,
                    record: concept.uri,
                    expected: expected,
                    found: found
                )
            )
        }
        try XMLRecordReader(childrenOfRoot: .standard)
            .read(bytes) { element in
                let concept = SKOSConcept(element)
                guard concept.isConcept else { return }
                guard let uri = concept.uri else {
                    return tell(.rejected, concept, "rdf:about", "a concept without it")
                }
                let isKnown = builder.holds(SkillID(uri)) || builder.holds(OccupationID(uri))
                guard isKnown || !concept.labels.languages.isEmpty else {
                    return tell(.rejected, concept, "skos:prefLabel", "a concept without labels")
                }
                hasConcept = true
                for value in concept.unknownValues { tell(.dropped, concept, "a value of ESCO", value) }
                concept.add(uri, as: kind, to: &builder)
            } diagnostic: {
                hasFault = true
                diagnostic($0)
            }
        guard !hasConcept, !hasFault else { return }
        diagnostic(
            Diagnostic(.rejected, source: bytes.name, line: nil, expected: "skos:Concept", found: "no concept")
        )
    }
}
