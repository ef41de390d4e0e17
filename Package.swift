// swift-tools-version: 6.2
import PackageDescription

// The floors of the house, from the ground up; Tests/ArchitectureTests holds the same arrows as a table.
let settings: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)])

func room(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(
        name: name,
        dependencies: dependencies + ["TestSupport"],
        resources: resources,
        swiftSettings: settings
    )
}

let package = Package(
    name: "nyvej",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "nyvej", targets: ["nyvej"]),
        .library(
            name: "NyvejCore",
            targets: ["Taxonomies", "LabourMarket", "SkillExtraction", "Matching", "Importing"]
        ),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // System libraries and the C that hides them.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CLibArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(name: "CLibCSV", providers: [.apt(["libcsv-dev"])]),
        .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
        .target(name: "CXMLReader", dependencies: ["CLibXML2"]),
        .target(name: "CImpact"),
        .target(
            name: "CBuiltInData",
            path: "taxonomies",
            exclude: ["README.md"],
            sources: ["embed.c"],
            publicHeadersPath: "include"
        ),
        // Floor 1
        room("Taxonomies", []),
        // Floor 2
        room("LabourMarket", ["Taxonomies"]),
        room("SkillExtraction", ["Taxonomies", "CSnowball"]),
        // Floor 3
        room("Matching", ["LabourMarket", "Taxonomies", "CImpact"]),
        room(
            "Importing",
            ["LabourMarket", "Taxonomies", "CXMLReader", "CLibArchive", "CLibCSV", "CBuiltInData"]
        ),
        room("Storage", ["LabourMarket", "Taxonomies", .product(name: "GRDB", package: "GRDB.swift")]),
        // Floor 4
        room(
            "Workflows",
            ["Matching", "Importing", "Storage", "SkillExtraction", "LabourMarket", "Taxonomies"]
        ),
        // Floor 5
        room(
            "Web",
            [
                "Workflows", "Storage", "LabourMarket", "Taxonomies",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        // Floor 6
        .executableTarget(
            name: "nyvej",
            dependencies: [
                "Web", "Workflows", "Storage", "Importing", "LabourMarket", "Taxonomies",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings
        ),
        // Tests
        .target(
            name: "TestSupport",
            dependencies: ["LabourMarket", "Taxonomies"],
            path: "Tests/Support",
            swiftSettings: settings
        ),
        tests("ArchitectureTests", []),
        tests("TaxonomiesTests", ["Taxonomies"]),
        tests("LabourMarketTests", ["LabourMarket"]),
        tests("SkillExtractionTests", ["SkillExtraction"]),
        tests("MatchingTests", ["Matching", "CImpact"]),
        tests("ImportingTests", ["Importing"], resources: [.copy("Fixtures")]),
        tests("StorageTests", ["Storage"]),
        tests("WorkflowsTests", ["Workflows"]),
        tests("WebTests", ["Web", .product(name: "HummingbirdTesting", package: "hummingbird")]),
        tests("nyvejTests", ["nyvej"]),
    ],
    swiftLanguageModes: [.v6]
)
