/// The house as `DESIGN.md` section 4 draws it: who may import whom, and what from outside.
///
/// This table and `Package.swift` say the same, so that an arrow is added in two places on purpose, never by accident.
enum House {
    struct Room {
        /// Rooms of lower floors only.
        let floor: Int
        /// Targets of this package it may import.
        let rooms: Set<String>
        /// Products of other packages it depends on.
        let products: Set<String>
        /// Modules from outside this package that it may import.
        let outside: Set<String>

        init(_ floor: Int, _ rooms: Set<String> = [], products: Set<String> = [], outside: Set<String> = []) {
            self.floor = floor
            self.rooms = rooms
            self.products = products
            self.outside = outside
        }

        var importable: Set<String> { rooms.union(outside) }
    }

    static let rooms: [String: Room] = [
        "Taxonomies": Room(1),
        "LabourMarket": Room(2, ["Taxonomies"], outside: ["Foundation"]),
        "SkillExtraction": Room(2, ["Taxonomies", "CSnowball"], outside: ["Foundation"]),
        "Matching": Room(
            3,
            ["LabourMarket", "Taxonomies", "CImpact"],
            outside: ["Foundation", "Glibc", "Musl", "Darwin", "Synchronization"]
        ),
        "Importing": Room(
            3,
            ["LabourMarket", "Taxonomies", "CXMLReader", "CLibArchive", "CLibCSV", "CBuiltInData"],
            outside: ["Foundation"]
        ),
        "Storage": Room(
            3,
            ["LabourMarket", "Taxonomies"],
            products: ["GRDB"],
            outside: ["GRDB", "Foundation", "Synchronization", "Glibc", "Musl", "Darwin"]
        ),
        "Workflows": Room(
            4,
            ["Matching", "Importing", "Storage", "SkillExtraction", "LabourMarket", "Taxonomies"],
            outside: ["Foundation"]
        ),
        "Web": Room(
            5,
            ["Workflows", "Storage", "LabourMarket", "Taxonomies"],
            products: ["Hummingbird", "ServiceLifecycle", "Logging"],
            outside: [
                "Hummingbird", "HTTPTypes", "NIOCore", "NIOHTTPTypes", "ServiceLifecycle", "UnixSignals", "Logging",
                "Foundation", "Synchronization",
            ]
        ),
        "nyvej": Room(
            6,
            ["Web", "Workflows", "Storage", "Importing", "LabourMarket", "Taxonomies"],
            products: ["ArgumentParser", "Logging"],
            outside: ["ArgumentParser", "Logging", "Foundation", "Dispatch", "Synchronization"]
        ),
    ]

    /// Targets that hold C only: system libraries, and what hides them.
    static let foundations: Set<String> = [
        "CLibXML2", "CLibArchive", "CLibCSV", "CSnowball", "CXMLReader", "CBuiltInData", "CImpact",
    ]

    /// What tests may import beyond their room and what that room may import itself.
    static func testing(_ room: String) -> Set<String> {
        let everywhere: Set<String> = ["Testing", "TestSupport", "Foundation", "Synchronization", "Glibc", room]
        return everywhere.union(rooms[room]?.importable ?? []).union(onlyInTests[room] ?? [])
    }

    /// Test doubles that come with a library.
    ///
    /// The tool is tested as a binary, and its tests import no room at all.
    private static let onlyInTests: [String: Set<String>] = ["Web": ["HummingbirdTesting"]]
}
