/// Where in a record a value stands: steps from the record down, written `hiringOrganization/name`.
///
/// - `a/b`: every child `b` of every child `a`; `.` is the record itself; `*` is any child.
/// - `a/@b`: the attribute `b`, or in JSON the member `@b`.
/// - `a[b=c]/d`, `a[@b=c]/d`: only those `a` whose child or attribute `b` has the text `c`.
/// - `a/name()`: the names of the children of `a`, for feeds that say something by an element being there.
/// - `a/json()/b`: reads the text of `a` as JSON and goes on inside.
public struct FeedPath: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The path as written.
    public let description: String
    private let steps: [Step]

    private enum Step: Hashable {
        case child(String, Condition?)
        case anyChild
        case attribute(String)
        case names
        case json
    }

    private struct Condition: Hashable {
        let name: String
        let isAttribute: Bool
        let value: String

        func holds(for element: FeedElement) -> Bool {
            if isAttribute, let text = element.attributes[name] { return text == value }
            let member = isAttribute ? "@" + name : name
            return element.children.contains { $0.name == member && $0.text == value }
        }
    }

    /// Nil for an empty path, an empty step or an unclosed condition.
    public init?(_ text: String) {
        description = text
        guard !text.isEmpty else { return nil }
        guard text != "." else {
            steps = []
            return
        }
        var steps: [Step] = []
        for part in Self.parts(of: text) {
            guard let step = Self.step(part) else { return nil }
            steps.append(step)
        }
        self.steps = steps
    }

    /// Reads a path; one that is none is a decoding error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let path = FeedPath(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a path: \(text)")
        }
        self = path
    }

    /// Writes the path.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The elements at this path, in the record's order; an attribute counts as an element with only a text.
    public func elements(in record: FeedElement) -> [FeedElement] {
        var found: [FeedElement] = []
        visit(record, from: 0) {
            found.append($0)
            return true
        }
        return found
    }

    /// Texts at this path that are not empty.
    public func texts(in record: FeedElement) -> [String] {
        var found: [String] = []
        visit(record, from: 0) {
            if !$0.text.isEmpty { found.append($0.text) }
            return true
        }
        return found
    }

    /// The first text at this path that is not empty.
    public func firstText(in record: FeedElement) -> String? {
        var found: String?
        visit(record, from: 0) {
            guard !$0.text.isEmpty else { return true }
            found = $0.text
            return false
        }
        return found
    }

    /// The same path with the names of children folded as `FeedElement.foldingNames` folds them.
    var folded: FeedPath {
        FeedPath(description, steps: steps.map(Self.folded))
    }

    private static func folded(_ step: Step) -> Step {
        guard case .child(let name, let condition) = step else { return step }
        return .child(name.folded, condition)
    }

    /// Calls `body` for each element found until it returns false.
    @discardableResult
    private func visit(_ element: FeedElement, from index: Int, _ body: (FeedElement) -> Bool) -> Bool {
        guard index < steps.count else { return body(element) }
        switch steps[index] {
        case .child(let name, let condition):
            for child in element.children where child.name == name {
                if let condition, !condition.holds(for: child) { continue }
                guard visit(child, from: index + 1, body) else { return false }
            }
        case .anyChild:
            for child in element.children {
                guard visit(child, from: index + 1, body) else { return false }
            }
        case .attribute(let name):
            if let text = element.attributes[name] {
                return body(FeedElement(name: name, text: text, line: element.line))
            }
            let member = "@" + name
            for child in element.children where child.name == member {
                guard body(child) else { return false }
            }
        case .names:
            for child in element.children {
                guard body(FeedElement(name: child.name, text: child.name, line: child.line)) else { return false }
            }
        case .json:
            guard let inner = try? JSONRecordParser.element("{\"\":\(element.text)}".utf8, line: element.line) else {
                return true
            }
            for child in inner.children {
                guard visit(child, from: index + 1, body) else { return false }
            }
        }
        return true
    }

    /// Splits at slashes outside brackets.
    private static func parts(of text: String) -> [String] {
        var parts = [""]
        var isInside = false
        for character in text {
            if character == "[" { isInside = true }
            if character == "]" { isInside = false }
            if character == "/", !isInside {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts
    }

    private static func step(_ part: String) -> Step? {
        switch part {
        case "", ".": return nil
        case "*": return .anyChild
        case "name()": return .names
        case "json()": return .json
        default: break
        }
        guard let open = part.firstIndex(of: "[") else {
            return part.hasPrefix("@") ? .attribute(String(part.dropFirst())) : .child(part, nil)
        }
        let name = String(part[..<open])
        let inside = part[part.index(after: open)...]
        guard !name.isEmpty, inside.last == "]", let equals = inside.firstIndex(of: "=") else { return nil }
        let key = inside[..<equals]
        let isAttribute = key.hasPrefix("@")
        let value = inside[inside.index(after: equals)...].dropLast()
        return .child(
            name,
            Condition(
                name: String(isAttribute ? key.dropFirst() : key),
                isAttribute: isAttribute,
                value: String(value)
            )
        )
    }
}

extension FeedPath: ExpressibleByStringLiteral {
    /// For the built-in tables; a literal that is no path finds nothing, which the tests of each dialect would show.
    public init(stringLiteral text: String) {
        self = FeedPath(text) ?? FeedPath(text, steps: [.names, .names])
    }

    private init(_ description: String, steps: [Step]) {
        self.description = description
        self.steps = steps
    }
}

extension FeedElement {
    /// The same tree with folded names, for feeds whose columns are written in many ways.
    var foldingNames: FeedElement {
        var copy = self
        copy.name = name.folded
        copy.children = children.map(\.foldingNames)
        return copy
    }
}
