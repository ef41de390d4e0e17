import CXMLReader

/// What a parser tells the one who builds something of it.
protocol XMLEvents: AnyObject {
    /// An element begins; the tag is valid during the call.
    func start(_ tag: CXMLTag)
    /// The element begun last and not yet ended ends.
    func end()
    /// A piece of text within the element begun last.
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension CXMLTag {
    /// The local name.
    var localName: String { String(cString: name) }

    /// The attributes, valid as long as the tag.
    var list: UnsafeBufferPointer<CXMLAttribute> { UnsafeBufferPointer(start: attributes, count: attributeCount) }

    /// The attributes by local name; where two share one, the name written without a prefix stands.
    var table: [String: String] {
        var table: [String: String] = [:]
        for attribute in list {
            let name = String(cString: attribute.name)
            if attribute.prefixed != 0, table[name] != nil { continue }
            table[name] = attribute.text
        }
        return table
    }
}

extension CXMLAttribute {
    /// The value.
    var text: String {
        value.withMemoryRebound(to: UInt8.self, capacity: length) {
            String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
        }
    }
}

extension CXMLHandlers {
    /// Handlers that take their context for an `EventSink`.
    static let forwarding = CXMLHandlers(
        start: { EventSink.of($0).events.start($1.pointee) },
        end: { EventSink.of($0).events.end() },
        text: { context, bytes, count in
            bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
                EventSink.of(context).events.text(UnsafeBufferPointer(start: $0, count: count))
            }
        }
    )
}

/// Carries a receiver of events through C and back.
final class EventSink {
    let events: any XMLEvents

    init(_ events: any XMLEvents) {
        self.events = events
    }

    /// Valid while this sink is.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    static func of(_ context: UnsafeMutableRawPointer) -> EventSink {
        Unmanaged<EventSink>.fromOpaque(context).takeUnretainedValue()
    }
}

/// A push parser of one document in UTF-8.
final class XMLPushParser {
    /// Why and where it stopped.
    struct Fault {
        let kind: CXMLFault
        /// Bytes into this parser's document.
        let offset: Int
        let line: Int
        /// In few words.
        let message: String
    }

    private let handle: OpaquePointer
    private let sink: EventSink

    /// Nil where there is no memory for one.
    init?(limits: XMLRecordReader.Limits, firstLine: Int, events: any XMLEvents) {
        sink = EventSink(events)
        let handle = cxml_parser_create(.forwarding, sink.context, limits.depth, limits.textBytes, firstLine)
        guard let handle else { return nil }
        self.handle = handle
    }

    deinit {
        cxml_parser_free(handle)
    }

    /// Bytes of this document parsed so far.
    var offset: Int { Int(cxml_parser_offset(handle)) }

    /// Parses a piece.
    func feed(_ bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
        fault(cxml_parser_feed(handle, bytes.baseAddress, bytes.count))
    }

    /// Says that the document ends here.
    func finish() -> Fault? {
        fault(cxml_parser_finish(handle))
    }

    private func fault(_ kind: CXMLFault) -> Fault? {
        guard kind != CXMLFaultNone else { return nil }
        return Fault(
            kind: kind,
            offset: Int(cxml_parser_fault_offset(handle)),
            line: cxml_parser_fault_line(handle),
            message: String(cString: cxml_parser_fault_message(handle))
        )
    }
}
