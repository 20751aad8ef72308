// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that bevaka never depends on what measures it. The rooms are links to the real ones.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "fetch-only",
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "BevakaCore", swiftSettings: strict),
        .target(name: "Curl", dependencies: ["CCurl", "CZlib"], swiftSettings: strict),
        .target(name: "BevakaFetch", dependencies: ["BevakaCore", "Curl"], swiftSettings: strict),
        .executableTarget(name: "fetch-only", dependencies: ["BevakaCore", "BevakaFetch"], swiftSettings: strict),
    ]
)
