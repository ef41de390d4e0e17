public import Foundation
public import LabourMarket

extension CalendarDate {
    /// The day it is at a time in Denmark, where the days of vacancies are meant.
    public init(_ time: Date) {
        let zone = TimeZone(identifier: "Europe/Copenhagen") ?? .gmt
        let seconds = time.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: time))
        self.init(daysSince1970: Int((seconds / 86_400).rounded(.down)))
    }
}
