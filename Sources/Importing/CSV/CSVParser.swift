import CLibCSV

/// libcsv's state, in a place that does not move, and the row it is filling.
///
/// It is fed a line at a time, so at most one record ends within a feed and nothing need happen in its callbacks.
final class CSVParser {
    private let parser: UnsafeMutablePointer<csv_parser>
    private let filling: UnsafeMutablePointer<CSVRow>

    init(delimiter: UInt8) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: csv_parser())
        filling = .allocate(capacity: 1)
        filling.initialize(to: CSVRow())
        csv_init(parser, 0)
        csv_set_delim(parser, delimiter)
        csv_set_blk_size(parser, 1 << 14)
    }

    deinit {
        csv_free(parser)
        parser.deinitialize(count: 1).deallocate()
        filling.deinitialize(count: 1).deallocate()
    }

    /// The record as far as it has come.
    var row: CSVRow {
        get { filling.pointee }
        _modify { yield &filling.pointee }
    }

    /// libcsv's own states; its header does not name them.
    private enum State {
        static let rowNotBegun: Int32 = 0
        static let fieldBegun: Int32 = 2
        static let fieldMightHaveEnded: Int32 = 3
    }

    /// Whether the next byte belongs to a new record.
    var isBetweenRecords: Bool { parser.pointee.pstate == State.rowNotBegun }

    /// Whether a quote has been opened and not closed.
    var isInQuotes: Bool { parser.pointee.pstate == State.fieldBegun && parser.pointee.quoted != 0 }

    /// False where libcsv could not go on, which only lack of memory brings about.
    func feed(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let taken = csv_parse(parser, bytes.baseAddress, bytes.count, Self.fieldEnded, Self.recordEnded, filling)
        forgetLongField()
        return taken == bytes.count
    }

    /// Ends the last record where the text does not end with a line break.
    func finish() {
        csv_fini(parser, Self.fieldEnded, Self.recordEnded, filling)
    }

    /// Empties libcsv's buffer when a field outgrows the limit, so that the rest of it is passed over.
    ///
    /// The buffer's end holds what libcsv may still take back: blanks, and a quote that may have closed the field.
    private func forgetLongField() {
        guard parser.pointee.entry_pos > CSVReader.fieldLimit else { return }
        row.isTooLong = true
        parser.pointee.spaces = 0
        parser.pointee.entry_pos = parser.pointee.pstate == State.fieldMightHaveEnded ? 1 : 0
    }

    private static let fieldEnded: @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?) -> Void = {
        $2?.assumingMemoryBound(to: CSVRow.self).pointee.append(UnsafeRawBufferPointer(start: $0, count: $1))
    }

    private static let recordEnded: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
        $1?.assumingMemoryBound(to: CSVRow.self).pointee.isComplete = true
    }
}
