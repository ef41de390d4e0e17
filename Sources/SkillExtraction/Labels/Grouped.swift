/// Lists one after the other in one array, found by number.
struct Grouped<Element: Sendable>: Sendable {
    private var first: [UInt32] = [0]
    /// The elements of all lists.
    private(set) var elements: [Element] = []

    /// Adds the next list.
    mutating func append(_ list: some Sequence<Element>) {
        elements.append(contentsOf: list)
        first.append(UInt32(elements.count))
    }

    /// Where the list of a number stands among the elements, empty beyond the last.
    func range(_ number: Int) -> Range<Int> {
        number + 1 < first.count ? Int(first[number])..<Int(first[number + 1]) : 0..<0
    }

    /// The list of a number, empty beyond the last.
    subscript(number: Int) -> ArraySlice<Element> { elements[range(number)] }
}
