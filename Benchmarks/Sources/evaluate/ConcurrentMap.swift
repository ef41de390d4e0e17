import Dispatch
import Synchronization

/// Maps over every core, the results in the order of the input.
enum ConcurrentMap {
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element],
        _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        let results = Mutex([Int: Result]())
        DispatchQueue.concurrentPerform(iterations: elements.count) { number in
            let result = transform(elements[number])
            results.withLock { $0[number] = result }
        }
        return results.withLock { found in elements.indices.compactMap { found[$0] } }
    }
}
