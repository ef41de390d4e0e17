/// Occupations that employers lack people in, by region and time.
///
/// Dated data: the Danish list changes twice a year.
public struct ShortageList: Sendable, Hashable {
    /// One line of the list.
    public struct Entry: Sendable, Hashable {
        /// The occupation as the list names it.
        public let occupation: OccupationReference
        /// The region's code or name.
        public let region: String
        /// The list's own category (for example `shortage`, `recruitment problems`).
        public let category: String
        /// First day it holds.
        public let from: CalendarDate
        /// Last day it holds.
        public let to: CalendarDate
        /// Where the line comes from.
        public let source: String

        /// Makes a line.
        public init(
            occupation: OccupationReference,
            region: String,
            category: String,
            from: CalendarDate,
            to: CalendarDate,
            source: String
        ) {
            self.occupation = occupation
            self.region = region
            self.category = category
            self.from = from
            self.to = to
            self.source = source
        }
    }

    /// The lines, in the source's order.
    public let entries: [Entry]

    /// Makes a list.
    public init(entries: [Entry]) {
        self.entries = entries
    }

    /// Lines that hold on a day.
    public func entries(on day: CalendarDate) -> [Entry] {
        entries.filter { $0.from <= day && day <= $0.to }
    }
}
