public import Foundation
public import LabourMarket

extension CalendarDate {
    /// The day it is at a time in Denmark, where the days of vacancies are meant.
    public init(_ time: Date) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Copenhagen") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: time)
        self = CalendarDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1) ?? .earliest
    }

    private static var earliest: CalendarDate {
        guard let date = CalendarDate(year: 1, month: 1, day: 1) else { preconditionFailure("no first day") }
        return date
    }
}
