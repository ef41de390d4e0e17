public import Foundation
public import LabourMarket

/// A vacancy and what the store knows about it.
public struct StoredVacancy: Sendable, Hashable, Identifiable {
    /// Whether it can be applied for.
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        /// Not closed; whether it has expired is a matter of the day asked for.
        case open
        /// Closed by a snapshot that missed it, or because somebody asked.
        case closed
    }

    /// The vacancy as it was last seen.
    public let vacancy: Vacancy
    /// Whether it is open.
    public let status: Status
    /// The day it was closed.
    public let closedOn: CalendarDate?
    /// The vacancy this one repeats, as `linkDuplicates` last found.
    public let duplicateOf: VacancyID?
    /// Beginning of the run that brought it first.
    public let firstSeen: Date
    /// Beginning of the latest run that saw it.
    public let lastSeen: Date

    /// The vacancy's identity.
    public var id: VacancyID { vacancy.id }
}
