import Testing

@testable import BevakaStore

struct NameRuleTests {
    @Test(
        arguments: [
            ("COM/2025/123", ["52025PC0123", "52025DC0123"]), ("JOIN/2025/7", ["52025JC0007"]),
            ("52025PC0123", ["COM/2025/123"]), ("52025SC0044", ["SWD/2025/44"]), ("32021R1060", ["REG/2021/1060"]),
            ("02021R1060-20240630", ["REG/2021/1060"]), ("REG/2021/1060", ["32021R1060"]),
            ("DIR/2018/2001", ["32018L2001"]), ("2025/0123(COD)", []), ("prop. 2025/26:12", []), ("C/2024/694", []),
            ("62019CJ0311", []), ("32021R", []), ("", []), ("IP/26/1579", []),
        ] as [(String, [String])])
    func `a name gives the others that follow from its form`(_ id: String, _ names: [String]) {
        #expect(NameRule.names(of: id) == names)
    }
}
