/// The first few of many elements in order, without sorting them all.
struct FirstFew<Element> {
    /// In order, at most as many as asked for.
    private(set) var elements: [Element] = []

    /// Picks them; `isBefore` is a strict order.
    init(of all: some Sequence<Element>, limit: Int, by isBefore: (Element, Element) -> Bool) {
        guard limit > 0 else { return }
        for element in all {
            if elements.count == limit, let last = elements.last {
                guard isBefore(element, last) else { continue }
                elements.removeLast()
            }
            var place = elements.endIndex
            while place > elements.startIndex, isBefore(element, elements[place - 1]) { place -= 1 }
            elements.insert(element, at: place)
        }
    }
}
