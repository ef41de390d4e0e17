import Foundation
import LabourMarket
import ServiceLifecycle
import Storage
import Synchronization
import TestSupport
import Testing
import Workflows

@testable import Web

@Suite struct DailyRenewalTests {
    @Test func aVacancyPastItsLastDayIsNoLongerProposedOnTheNext() async throws {
        let lastDay = try #require(CalendarDate(year: 2026, month: 6, day: 1))
        let service = try TestService(vacancies: [.sample("1") { $0.expires = lastDay }])
        let start = TestService.day
        #expect(try await service.matches.current(now: start).basis.vacancies == 1)
        // The clock's first answer is the day the service began on, every further one a day later.
        let asked = Mutex(0)
        let renewal = DailyRenewal(service.matches, every: .milliseconds(1), logger: service.log.logger) {
            start.addingTimeInterval(
                asked.withLock { count in
                    defer { count += 1 }
                    return count == 0 ? 0 : 86_400
                }
            )
        }
        let running = Task { await renewal.run() }
        defer { running.cancel() }
        for _ in 0..<500 where try await service.matches.current(now: start).basis.vacancies == 1 {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(try await service.matches.current(now: start).basis.vacancies == 0)
    }
}
