public import ArgumentParser
import Foundation
public import LabourMarket

extension CalendarDate: ExpressibleByArgument {
    /// `YYYY-MM-DD` and nothing else.
    public init?(argument: String) {
        guard let date = CalendarDate(iso: argument), date.description == argument else { return nil }
        self = date
    }

    /// Noon UTC, which is the same day in Denmark.
    var noon: Date? { try? Date("\(self)T12:00:00Z", strategy: .iso8601) }
}
