import Testing

@testable import Matching

@Suite struct RowSetTests {
    @Test(arguments: [0, 1, 63, 64, 65, 200]) func allRowsAreThoseThereAre(count: Int) {
        let all = RowSet(rowCount: count, all: true)
        #expect(all.count == count)
        var seen: [Int] = []
        all.forEach { seen.append($0) }
        #expect(seen == Array(0..<count))
        #expect(!all.contains(count))
        #expect(!all.contains(-1))
    }

    @Test func setsCombine() {
        var one = RowSet(rowCount: 130, all: false)
        for row in [0, 64, 129] { one.insert(row) }
        var other = RowSet(rowCount: 130, all: true)
        other.remove(64)
        var both = one
        both.formIntersection(other)
        #expect((0..<130).filter(both.contains) == [0, 129])
        var rest = other
        rest.subtract(one)
        #expect(rest.count == 127)
    }
}
