/// Where in a file something is wrong, to be completed by what.
struct Fault {
    let source: String
    let line: Int?
    let record: String?

    func rejected(expected: String, found: String) -> Diagnostic { of(.rejected, expected: expected, found: found) }

    func dropped(expected: String, found: String) -> Diagnostic { of(.dropped, expected: expected, found: found) }

    func note(expected: String, found: String) -> Diagnostic { of(.note, expected: expected, found: found) }

    func of(_ severity: Diagnostic.Severity, expected: String, found: String) -> Diagnostic {
        let known = record.flatMap { $0.isEmpty ? nil : $0 }
        return Diagnostic(severity, source: source, line: line, record: known, expected: expected, found: found)
    }
}
