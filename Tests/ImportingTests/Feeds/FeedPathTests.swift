import Testing

@testable import Importing

@Suite struct FeedPathTests {
    private let record = FeedElement(
        name: "job",
        text: "own",
        attributes: ["id": "7"],
        children: [
            FeedElement(
                name: "place",
                attributes: ["kind": "main"],
                children: [FeedElement(name: "town", text: "Ribe", line: 2)],
                line: 2
            ),
            FeedElement(name: "place", children: [FeedElement(name: "town", text: "Tønder", line: 3)], line: 3),
            FeedElement(name: "@type", text: "Job", line: 4),
            FeedElement(name: "more", text: "[{\"code\": \"84.11\"}, {\"code\": \"85.10\"}]", line: 5),
        ],
        line: 1
    )

    @Test(arguments: [
        ("place/town", ["Ribe", "Tønder"]), (".", ["own"]), ("@id", ["7"]), ("@type", ["Job"]),
        ("place[@kind=main]/town", ["Ribe"]), ("place[town=Tønder]/town", ["Tønder"]), ("*/town", ["Ribe", "Tønder"]),
        ("place/name()", ["town", "town"]), ("more/json()/code", ["84.11", "85.10"]), ("town", []),
        ("place/json()/x", []),
    ])
    func pathsLeadToTexts(path: String, texts: [String]) throws {
        let path = try #require(FeedPath(path))
        #expect(path.texts(in: record) == texts)
        #expect(path.firstText(in: record) == texts.first)
    }

    @Test(arguments: ["", "a//b", "/a", "a[b", "a[b]/c", "[b=c]", "a/"])
    func brokenPathsAreNone(text: String) {
        #expect(FeedPath(text) == nil)
    }

    @Test func noBuiltInTableHoldsABrokenPath() {
        for dialect in FeedDialect.builtIn {
            let paths =
                dialect.fields.values.joined() + dialect.places.filter { $0.description != "." }
                + dialect.occupations.map(\.at)
            for path in paths { #expect(FeedPath(path.description) != nil, "\(dialect.name): \(path)") }
        }
    }
}
