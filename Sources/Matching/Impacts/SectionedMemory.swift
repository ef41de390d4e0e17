#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One block of memory in named sections: allocated to be filled, or mapped from a snapshot file.
///
/// Filled by one owner before it is shared, and never changed after.
public final class SectionedMemory: @unchecked Sendable {
    /// What a section holds.
    ///
    /// The number stands in files: never reuse one.
    public struct Name: Sendable, Hashable {
        let number: UInt32

        init(_ number: UInt32) {
            self.number = number
        }
    }

    /// A section to be laid out.
    struct Section: Sendable {
        let name: Name
        let byteCount: Int

        init(_ name: Name, _ byteCount: Int) {
            self.name = name
            self.byteCount = byteCount
        }
    }

    /// Every section begins at a multiple of this, a cache line.
    static let alignment = 64

    /// MADV_HUGEPAGE, which the C library's headers give under a feature test only.
    private static let hugePages: Int32 = 14

    private let base: UnsafeMutableRawPointer
    private let mappedCount: Int
    private let places: [Name: Range<Int>]
    /// Sections in the order they lie in.
    let names: [Name]

    /// Allocates sections, zeroed.
    init(_ sections: [Section]) throws(Failure) {
        var places: [Name: Range<Int>] = [:]
        var end = 0
        for section in sections {
            places[section.name] = end..<end + section.byteCount
            // Kernels fetch a few lines past the end of what they read.
            end = Self.aligned(end + section.byteCount)
        }
        let count = end + 8 * Self.alignment
        let memory = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let memory, memory != MAP_FAILED else { throw .notAllocated(bytes: count) }
        #if os(Linux)
        // Large pages, where the system has them: a search jumps between lists, and misses fewer translations.
        madvise(memory, count, Self.hugePages)
        #endif
        base = memory
        mappedCount = count
        self.places = places
        names = sections.map(\.name)
    }

    /// Takes a mapping over; `places` lie within it.
    init(mapped: UnsafeMutableRawPointer, count: Int, names: [Name], places: [Name: Range<Int>]) {
        base = mapped
        mappedCount = count
        self.places = places
        self.names = names
    }

    deinit {
        munmap(base, mappedCount)
    }

    /// Why there is no memory.
    public enum Failure: Error, Hashable {
        case notAllocated(bytes: Int)
    }

    /// Bytes of all sections.
    var byteCount: Int { places.values.reduce(0) { $0 + $1.count } }

    /// Bytes of a section; 0 when there is none.
    func byteCount(_ name: Name) -> Int { places[name]?.count ?? 0 }

    /// The bytes of a section; none when there is none.
    func bytes(_ name: Name) -> UnsafeMutableRawBufferPointer {
        let place = places[name] ?? 0..<0
        return UnsafeMutableRawBufferPointer(start: base + place.lowerBound, count: place.count)
    }

    /// A section as elements of a type.
    func pointer<Element: BitwiseCopyable>(_ name: Name) -> UnsafePointer<Element> {
        UnsafePointer(mutablePointer(name))
    }

    /// A section as elements to be filled.
    func mutablePointer<Element: BitwiseCopyable>(_ name: Name) -> UnsafeMutablePointer<Element> {
        (base + (places[name]?.lowerBound ?? 0)).assumingMemoryBound(to: Element.self)
    }

    /// Copies elements into a section of just their size.
    func fill<Element: BitwiseCopyable>(_ name: Name, _ elements: [Element]) {
        precondition(byteCount(name) == elements.count * MemoryLayout<Element>.stride, "a section of another size")
        elements.withUnsafeBytes { bytes(name).copyMemory(from: $0) }
    }

    static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}

extension SectionedMemory.Name {
    static let termGreatest = Self(1)
    static let termStart = Self(3)
    static let segments = Self(4)
    static let windowGreatest = Self(5)
    static let places = Self(8)
    static let impacts = Self(9)
    static let windowLongest = Self(10)
    static let windowErrors = Self(11)
}
