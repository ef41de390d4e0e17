/// A record of a feed as a small tree, the one shape in which XML, JSON and CSV meet the dialects.
///
/// XML: local element names, attributes as they stand, namespaces dropped. JSON: an object's members become children,
/// an array becomes repeated children of the same name, scalars become text, null becomes no child. CSV: one child a
/// column, named by the header.
public struct FeedElement: Sendable, Hashable {
    /// Local name of the element, member or column.
    public var name: String
    /// Its own text, trimmed at both ends.
    public var text: String
    /// Attributes by local name (XML only).
    public var attributes: [String: String]
    /// What it holds, in order.
    public var children: [FeedElement]
    /// The line on which it begins, from 1.
    public var line: Int

    /// Makes an element.
    public init(
        name: String,
        text: String = "",
        attributes: [String: String] = [:],
        children: [FeedElement] = [],
        line: Int
    ) {
        self.name = name
        self.text = text
        self.attributes = attributes
        self.children = children
        self.line = line
    }
}
