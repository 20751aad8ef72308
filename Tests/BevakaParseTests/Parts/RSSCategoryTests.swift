import Testing

@testable import BevakaParse

struct RSSCategoryTests {
    @Test func `keyed labels are parted, a list of words is not`() {
        #expect(RSSCategory.terms("POLICY_AREA=A,POLICY_AREA=B") == ["POLICY_AREA=A", "POLICY_AREA=B"])
        #expect(RSSCategory.terms("Research, innovation") == ["Research, innovation"])
        #expect(RSSCategory.terms("a=b, or not") == ["a=b, or not"])
    }
}
