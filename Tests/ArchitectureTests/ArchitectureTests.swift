import Testing

@Suite struct ArchitectureTests {
    /// `path:line: room imports module`, for each import that the table does not allow.
    private func strays(_ source: String, path: String, of room: String, allowed: Set<String>) -> [String] {
        ImportScanner.imports(in: source).filter { !allowed.contains($0.module) }.map {
            "\(path):\($0.line): \(room) imports \($0.module)"
        }
    }

    @Test func everyImportIsInTheTable() throws {
        for (name, room) in House.rooms {
            let paths = try Repository.sources(below: "Sources/\(name)")
            #expect(!paths.isEmpty, "\(name) has no source")
            for path in paths {
                let strays = strays(try Repository.text(path), path: path, of: name, allowed: room.importable)
                #expect(strays == [])
            }
        }
    }

    @Test func testsReachNoFartherThanTheirRoom() throws {
        for folder in try Repository.folders(in: "Tests") where folder.hasSuffix("Tests") {
            let room = String(folder.dropLast("Tests".count))
            for path in try Repository.sources(below: "Tests/\(folder)") {
                let source = try Repository.text(path)
                let strays = strays(source, path: path, of: folder, allowed: House.testing(room))
                #expect(strays == [])
            }
        }
        for path in try Repository.sources(below: "Tests/Support") {
            let allowed: Set<String> = ["LabourMarket", "Taxonomies"]
            let strays = strays(try Repository.text(path), path: path, of: "TestSupport", allowed: allowed)
            #expect(strays == [])
        }
    }

    @Test func everyFolderOfSourcesIsInTheTable() throws {
        let known = Set(House.rooms.keys).union(House.foundations)
        #expect(Set(try Repository.folders(in: "Sources")).subtracting(known) == [])
        #expect(Set(House.rooms.keys).subtracting(try Repository.folders(in: "Sources")) == [])
    }

    @Test func thePackageHasTheArrowsOfTheTable() throws {
        let package = PackageArrows(try Repository.text("Package.swift"))
        #expect(package.foundations == House.foundations)
        #expect(Set(package.rooms.keys) == Set(House.rooms.keys))
        for (name, room) in House.rooms {
            let arrows = PackageArrows.Arrows(rooms: room.rooms, products: room.products)
            #expect(package.rooms[name] == arrows, "\(name) in Package.swift")
        }
    }

    @Test func arrowsRunDownOnly() {
        for (name, room) in House.rooms {
            for lower in room.rooms.subtracting(House.foundations) {
                #expect((House.rooms[lower]?.floor ?? .max) < room.floor, "\(name) -> \(lower)")
            }
        }
    }

    /// Each library stays behind the one room that was built to hold it.
    @Test(arguments: [
        ("GRDB", ["Storage"]), ("Hummingbird", ["Web"]), ("ServiceLifecycle", ["Web"]), ("ArgumentParser", ["nyvej"]),
        ("CXMLReader", ["Importing"]), ("CLibArchive", ["Importing"]), ("CLibCSV", ["Importing"]),
        ("CBuiltInData", ["Importing"]), ("CSnowball", ["SkillExtraction"]), ("CLibXML2", []),
    ])
    func aLibraryIsKnownToOneRoom(module: String, rooms: [String]) {
        #expect(House.rooms.filter { $0.value.importable.contains(module) }.map(\.key) == rooms)
    }
}

/// That the tests above can fail at all.
@Suite struct ArchitectureTestsCanFail {
    @Test func everyWayToWriteAnImportIsSeen() {
        let source = """
            // import Commented
            /* import Hidden
            import HiddenToo
            */
            import Plain
            public import Public
            @testable import Tested
            @preconcurrency public import Old
            import struct Foundation.URL
            import GRDB.Row
            @_spi(Inner) import Spied
            #if canImport(Glibc)
                import Glibc
            #endif
            import First; import Second
            let important = "import Quoted"
            """
        #expect(
            ImportScanner.imports(in: source).map(\.module) == [
                "Plain", "Public", "Tested", "Old", "Foundation", "GRDB", "Spied", "Glibc", "First", "Second",
            ]
        )
        #expect(ImportScanner.imports(in: source).first?.line == 5)
    }

    @Test func textsOfSeveralLinesHoldNoImports() {
        let quotes = "\"\"\""
        let source = "let text = \(quotes)\n    import Quoted\n    \(quotes)\nimport Real"
        #expect(ImportScanner.imports(in: source).map(\.module) == ["Real"])
    }

    @Test func reachingThroughANeighbourIsAStray() throws {
        let matching = try #require(House.rooms["Matching"])
        let source = "import LabourMarket\nimport Storage\nimport GRDB\n"
        let strays = ImportScanner.imports(in: source).filter { !matching.importable.contains($0.module) }
        #expect(strays == [.init(module: "Storage", line: 2), .init(module: "GRDB", line: 3)])
    }

    @Test func anArrowTooManyInTheManifestIsSeen() {
        let package = PackageArrows(
            """
            func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {}
            .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
            .target(
                name: "CXMLReader", dependencies: ["CLibXML2"]),
            room("Taxonomies", []),
            room(
                "Matching",
                ["LabourMarket", "Storage", .product(name: "GRDB", package: "GRDB.swift")]
            ),
            .executableTarget(
                name: "nyvej",
                dependencies: ["Web", .product(name: "Logging", package: "swift-log")]
            ),
            """
        )
        #expect(package.foundations == ["CLibCSV", "CXMLReader"])
        #expect(package.rooms["Taxonomies"] == .init(rooms: [], products: []))
        #expect(package.rooms["Matching"] == .init(rooms: ["LabourMarket", "Storage"], products: ["GRDB"]))
        #expect(package.rooms["nyvej"] == .init(rooms: ["Web"], products: ["Logging"]))
    }
}
