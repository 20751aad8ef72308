// swift-tools-version: 6.1
import PackageDescription

/// The tagger's rooms with a program that measures them, apart from the product: `Sources` links to the rooms themselves.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "tagging",
    dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
    targets: [
        .target(name: "BevakaCore", swiftSettings: strict),
        .target(
            name: "BevakaTag", dependencies: ["BevakaCore", .product(name: "Yams", package: "Yams")],
            resources: [.copy("Resources/Topics")], swiftSettings: strict),
        .executableTarget(name: "TagBenchmark", dependencies: ["BevakaCore", "BevakaTag"], swiftSettings: strict),
    ]
)
