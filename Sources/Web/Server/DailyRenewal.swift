import Foundation
import LabourMarket
import Logging
import ServiceLifecycle
import Workflows

/// Renews the index when a day has passed, so that vacancies past their last day are no longer proposed.
struct DailyRenewal: Service {
    private let matches: MatchService
    private let interval: Duration
    private let logger: Logger
    private let now: @Sendable () -> Date

    init(_ matches: MatchService, every interval: Duration, logger: Logger, now: @escaping @Sendable () -> Date) {
        self.matches = matches
        self.interval = interval
        self.logger = logger
        self.now = now
    }

    func run() async {
        await cancelWhenGracefulShutdown {
            var day = CalendarDate(now())
            while (try? await Task.sleep(for: interval)) != nil {
                let time = now()
                guard CalendarDate(time) != day else { continue }
                do {
                    try await matches.renew(now: time)
                    day = CalendarDate(time)
                } catch {
                    logger.error("The index could not be renewed", metadata: .failure(error))
                }
            }
        }
    }
}
