public import Taxonomies

/// A person looking for work, known only by a municipality's pseudonymous key.
///
/// Occupations and skills stand as the municipality gave them; what they mean in the taxonomy in use is found when
/// they are matched, so that a new taxonomy needs no new import of people.
public struct Jobseeker: Sendable, Hashable, Identifiable {
    /// An occupation held before.
    public struct HeldOccupation: Sendable, Hashable {
        /// A URI, an ISCO-08 code or a title.
        public var occupation: String
        /// Years in it, if said.
        public var years: Double?
        /// The industry it was held in, if said.
        public var industry: NACECode?

        /// Makes an entry.
        public init(occupation: String, years: Double? = nil, industry: NACECode? = nil) {
            self.occupation = occupation
            self.years = years
            self.industry = industry
        }
    }

    /// A skill held, and on what ground.
    public struct HeldSkill: Sendable, Hashable {
        /// A URI or a label.
        public var skill: String
        /// What shows it (`certificate`, `course`, `work trial`); nil when the person says so.
        public var evidencedBy: String?

        /// Makes an entry.
        public init(skill: String, evidencedBy: String? = nil) {
            self.skill = skill
            self.evidencedBy = evidencedBy
        }
    }

    /// How the talk with the consultant is held.
    public enum ContactChannel: String, Sendable, Hashable, Codable, CaseIterable {
        /// By telephone.
        case phone
        /// By video.
        case video
        /// Face to face.
        case inPerson = "in-person"
    }

    /// Membership of a target group over a time.
    ///
    /// Groups are data: the law renames and merges them.
    public struct TargetGroupPeriod: Sendable, Hashable, Codable {
        /// The group's code in the municipality's own list.
        public var group: String
        /// First day.
        public var from: CalendarDate
        /// Last day; nil while it lasts.
        public var to: CalendarDate?

        /// Makes a period.
        public init(group: String, from: CalendarDate, to: CalendarDate? = nil) {
            self.group = group
            self.from = from
            self.to = to
        }
    }

    /// The municipality's key, never a CPR number.
    public let id: JobseekerKey
    /// Where the person lives: municipality, postcode or both.
    public var home: Location?
    /// Occupations held, the latest first.
    public var occupations: [HeldOccupation]
    /// Skills held.
    public var skills: [HeldSkill]
    /// What the person can and will do; private.
    public var limits: SearchLimits
    /// Agreement to be proposed to employers; nil when not asked.
    public var agreesToProposals: Bool?
    /// How talks are held, if known.
    public var contact: ContactChannel?
    /// Target groups over time.
    public var targetGroups: [TargetGroupPeriod]

    /// Makes a jobseeker with nothing known but the key.
    public init(id: JobseekerKey) {
        self.id = id
        occupations = []
        skills = []
        limits = SearchLimits()
        targetGroups = []
    }
}

/// A municipality's pseudonymous key for a person.
public struct JobseekerKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The key.
    public let rawValue: String

    /// Nil for an empty text and for anything of the shape of a Danish CPR number, which is never stored.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 128, !Self.looksLikeCPR(text) else { return nil }
        rawValue = text
    }

    /// Six digits of a date and four more, with or without a dash or a blank.
    public static func looksLikeCPR(_ text: some StringProtocol) -> Bool {
        let compact = String(text.filter { $0 != "-" && $0 != " " })
        guard compact.utf8.count == 10, compact.utf8.allSatisfy({ (48...57).contains($0) }) else { return false }
        guard let day = Int(compact.prefix(2)), let month = Int(compact.dropFirst(2).prefix(2)) else { return false }
        // 60 is added to the day of replacement numbers.
        return (1...31).contains(day > 60 ? day - 60 : day) && (1...12).contains(month)
    }

    /// The key.
    public var description: String { rawValue }

    /// In order of UTF-8 bytes.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
