// swift-tools-version: 6.1
import PackageDescription

/// Every target of bevaka: Swift 6, the upcoming rules already on, and no warning let through.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: [Target.Dependency] = [
    .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
]

func room(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies + ["BevakaTestSupport"],
        resources: fixtures ? [.copy("Fixtures")] : nil, swiftSettings: strict)
}

let package = Package(
    name: "bevaka",
    products: [.executable(name: "bevaka", targets: ["bevaka"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // C libraries
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

        // The rooms, in the order an item travels
        room("BevakaCore", []),
        room("BevakaConfig", ["BevakaCore", yams]),
        room("Curl", ["CCurl", "CZlib"]),
        room("BevakaFetch", ["BevakaCore", "Curl"]),
        room("BevakaParse", ["BevakaCore", "CXML2", "CZlib"]),
        room("BevakaTag", ["BevakaCore", yams], resources: [.copy("Resources/Topics")]),
        room("BevakaStore", ["BevakaCore"] + grdb),
        room(
            "BevakaDigest", ["BevakaCore", mustache],
            resources: [.copy("Resources/Templates"), .copy("Resources/Strings")]),
        room("BevakaDeliver", ["BevakaCore", "Curl", "CGMime"]),
        room(
            "BevakaPipeline",
            [
                "BevakaCore", "BevakaConfig", "BevakaFetch", "BevakaParse", "BevakaTag", "BevakaStore", "BevakaDigest",
                "BevakaDeliver", logging,
            ]),
        .executableTarget(
            name: "bevaka",
            dependencies: [
                "BevakaCore", "BevakaConfig", "BevakaStore", "BevakaPipeline", argumentParser, logging,
            ],
            swiftSettings: strict),

        // One test target per room
        .target(
            name: "BevakaTestSupport", dependencies: ["BevakaCore"], path: "Tests/BevakaTestSupport",
            swiftSettings: strict),
        tests("BevakaCore", ["BevakaCore"]),
        tests("BevakaConfig", ["BevakaConfig", "BevakaCore"]),
        tests("BevakaFetch", ["BevakaFetch", "BevakaCore", "Curl"], fixtures: true),
        tests("BevakaParse", ["BevakaParse", "BevakaCore"], fixtures: true),
        tests("BevakaTag", ["BevakaTag", "BevakaCore"], fixtures: true),
        tests("BevakaStore", ["BevakaStore", "BevakaCore"] + grdb),
        tests("BevakaDigest", ["BevakaDigest", "BevakaCore"]),
        tests("BevakaDeliver", ["BevakaDeliver", "BevakaCore"], fixtures: true),
        tests(
            "BevakaPipeline",
            [
                "BevakaPipeline", "BevakaConfig", "BevakaCore", "BevakaFetch", "BevakaParse", "BevakaStore",
                "BevakaTag", "BevakaDigest", "BevakaDeliver", logging,
            ]),
        tests("bevaka", ["bevaka", "BevakaCore"]),
        .testTarget(name: "LayeringTests", swiftSettings: strict),
    ]
)
