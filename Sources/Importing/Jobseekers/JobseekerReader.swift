public import LabourMarket

/// Reads jobseekers from JSON lines, one person a line.
///
///     {"key": "k-17", "home": {"postcode": "5000", "municipality": "Odense"},
///      "occupations": [{"occupation": "cabin crew", "years": 4, "industry": "51"}, "kok"],
///      "skills": ["customer service", {"skill": "first aid", "evidencedBy": "certificate"}],
///      "limits": {"maximumKilometres": 30, "minimumHours": 20, "maximumHours": 37, "shift": true, "night": false,
///                 "weekend": true, "lifting": false, "drivingLicences": ["B"], "languages": ["da", "en"],
///                 "remoteOnly": false},
///      "agreesToProposals": true, "contact": "phone",
///      "targetGroups": [{"group": "2.3", "from": "2026-01-01", "to": "2026-06-30"}]}
///
/// Only `key` must be there. A member of the wrong kind is dropped and named, a member nobody knows is a note, and no
/// diagnostic quotes a value. Age, sex, origin and benefits are never read.
public struct JobseekerReader: Sendable {
    /// Makes a reader.
    public init() {}

    /// Calls `jobseeker` for each person that can be taken and `diagnostic` for everything that is wrong.
    ///
    /// Throws what the stream and `jobseeker` throw.
    public func read(
        _ bytes: ByteReader,
        jobseeker: (Jobseeker) throws -> Void,
        diagnostic: (Diagnostic) -> Void
    ) throws {
        try JSONRecordReader(marksKinds: true).read(
            bytes,
            record: { record in
                var reading = JobseekerReading(record)
                let person = reading.jobseeker()
                for finding in reading.findings {
                    diagnostic(
                        Diagnostic(
                            finding.severity,
                            source: bytes.name,
                            line: finding.line,
                            record: person?.id.rawValue,
                            expected: finding.expected,
                            found: finding.found
                        )
                    )
                }
                if let person { try jobseeker(person) }
            },
            diagnostic: diagnostic
        )
    }
}
