import Foundation

/// One line on a terminal's standard error that says how far long work has come; silent when it is no terminal.
final class ProgressLine {
    private let isTerminal = isatty(2) == 1
    private let started = ContinuousClock.now
    private var last = ContinuousClock.now
    private var wasShown = false

    /// Shows a text, at most ten times a second and not within the first second.
    func show(_ text: @autoclosure () -> String) {
        let now = ContinuousClock.now
        guard isTerminal, now - started > .seconds(1), now - last > .milliseconds(100) else { return }
        last = now
        wasShown = true
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text())".utf8))
    }

    /// Clears the line.
    func end() {
        guard wasShown else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    }

    /// "41 %", where the whole is known.
    static func share(_ position: Int, of size: Int?) -> String {
        guard let size, size > 0 else { return "\(position / 1_000_000) MB" }
        return "\(min(100, 100 * position / size)) %"
    }
}
