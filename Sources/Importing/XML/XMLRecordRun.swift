import CXMLReader

/// One reading of one document: parses, and after each fault finds the next record and parses on with a fresh parser.
final class XMLRecordRun {
    enum Event {
        case record(FeedElement)
        case diagnostic(Diagnostic)
    }

    /// Bytes parsed again after faults, over what the document itself holds, before reading goes on behind a fault
    /// rather than behind the start of the record it stands in; keeps the work in proportion to the document.
    private static let rereadAllowance = 64 << 20
    private static let pieceSize = 1 << 16

    private let source: String
    private let limits: XMLRecordReader.Limits
    private let tree: RecordTree
    private var scanner: XMLRecordScanner
    private var parser: XMLPushParser?
    /// Where in the document the parser's own document would begin.
    private var parserStart = 0
    /// Where in the document the bytes end that the parser has been given.
    private var fed = 0
    private var reread = 0
    /// Whether the parser was started behind a fault, within a root of our own.
    private var isResumed = false
    /// Where in the document the parser began last.
    private var resumedAt = 0
    private var isDeclarationSkipped = false
    private var hasFoundRecord = false
    private var hasFoundFault = false
    private var isDone = false
    private var events: [Event] = []
    private var taken = 0

    init(_ stream: XMLByteStream, source: String, selection: RecordTree.Selection, limits: XMLRecordReader.Limits) {
        self.source = source
        self.limits = limits
        tree = RecordTree(selection, limit: limits.recordBytes)
        scanner = XMLRecordScanner(stream, lookahead: limits.recordBytes)
    }

    /// The next record or diagnostic, nil at the end.
    func next() throws -> Event? {
        while taken == events.count {
            guard !isDone else { return nil }
            events.removeAll(keepingCapacity: true)
            taken = 0
            try step()
        }
        defer { taken += 1 }
        return events[taken]
    }

    /// Parses one piece.
    private func step() throws {
        if parser == nil { openParser(at: 0) }
        guard let parser else { return fail(CXMLFaultMemory, line: 1, "no memory for a parser") }
        if fed == scanner.window.end { try scanner.readMore() }
        let piece = scanner.window.piece(from: fed, count: Self.pieceSize)
        let fault = piece.isEmpty ? parser.finish() : piece.withUnsafeBufferPointer { parser.feed($0) }
        fed += piece.count
        takeRecords()
        if tree.isTooLarge || fed - (recordPlace ?? fed) > limits.recordBytes {
            try recover(
                XMLPushParser.Fault(
                    kind: CXMLFaultTooLarge,
                    offset: parser.offset,
                    line: tree.recordLine ?? 1,
                    message: "a larger record, or one without its end tag"
                )
            )
        } else if let fault {
            try recover(fault)
        } else if piece.isEmpty {
            isDone = true
            if !hasFoundRecord, !hasFoundFault { reportNoRecord() }
        } else {
            scanner.window.trim(to: recordPlace ?? parserStart + parser.offset)
        }
    }

    /// Where in the document the record that is open begins.
    private var recordPlace: Int? { tree.recordOffset.map { parserStart + $0 } }

    private func takeRecords() {
        guard !tree.complete.isEmpty else { return }
        hasFoundRecord = true
        events.append(contentsOf: tree.complete.lazy.map { .record($0) })
        tree.complete.removeAll(keepingCapacity: true)
    }

    /// Tells of a fault and finds where to go on.
    private func recover(_ fault: XMLPushParser.Fault) throws {
        if !isEndOfUnknownElement(fault) { fail(fault.kind, line: fault.line, fault.message) }
        guard fault.kind != CXMLFaultDoctype, fault.kind != CXMLFaultMemory else { return isDone = true }
        if tree.root == nil, !isDeclarationSkipped, let end = scanner.endOfDeclaration() {
            isDeclarationSkipped = true
            return openParser(at: end)
        }
        // A record without its end tag has swallowed its neighbours: they are looked for from its own start.
        let mayReread = reread < Self.rereadAllowance + 4 * scanner.window.end
        let recordStart = mayReread ? recordPlace.map { $0 + 1 } : nil
        // Never again from where this parser began.
        let place = max(recordStart ?? parserStart + fault.offset, scanner.window.start, resumedAt + 1)
        guard let found = try scanner.nextRecord(tree.recordNames, from: place) else { return isDone = true }
        reread += max(fed - found, 0)
        openParser(at: found, isResumed: true)
    }

    /// Whether this is only the end, or the missing end, of an element around the records whose start was skipped.
    private func isEndOfUnknownElement(_ fault: XMLPushParser.Fault) -> Bool {
        isResumed && tree.recordOffset == nil && tree.depth <= 1
            && (fault.kind == CXMLFaultTagMismatch || fault.kind == CXMLFaultTruncated)
    }

    /// Starts a fresh parser; behind a fault, within a root of our own.
    private func openParser(at place: Int, isResumed: Bool = false) {
        let root: [UInt8] = isResumed ? Array("<resumed>".utf8) : []
        self.isResumed = isResumed
        tree.reset()
        parser = XMLPushParser(limits: limits, firstLine: scanner.window.line(at: place), events: tree)
        parserStart = place - root.count
        fed = place
        resumedAt = place
        _ = root.withUnsafeBufferPointer { parser?.feed($0) }
    }

    private func fail(_ kind: CXMLFault, line: Int, _ message: String) {
        hasFoundFault = true
        let expected =
            switch kind {
            case CXMLFaultDoctype: "XML without a document type declaration"
            case CXMLFaultTooDeep: "at most \(limits.depth) elements within one another"
            case CXMLFaultTooLarge: "at most \(limits.recordBytes) bytes a record and \(limits.textBytes) a text"
            case CXMLFaultTruncated: "a complete document"
            case CXMLFaultMemory: "memory"
            default: "well-formed XML"
            }
        events.append(
            .diagnostic(Diagnostic(.rejected, source: source, line: line, expected: expected, found: message))
        )
        if kind == CXMLFaultMemory { isDone = true }
    }

    private func reportNoRecord() {
        let names = tree.recordNames.sorted().map { "<\($0)>" }.joined(separator: ", ")
        events.append(
            .diagnostic(
                Diagnostic(
                    .rejected,
                    source: source,
                    line: nil,
                    expected: names.isEmpty ? "elements within the document element" : "elements \(names)",
                    found: tree.root.map { "none in <\($0)>" } ?? "no element"
                )
            )
        )
    }
}
