import LabourMarket
import Testing

@Suite struct JobseekerKeyTests {
    /// Invented digits of the shape of a CPR number; nobody has them.
    @Test(arguments: ["0101000000", "010100-0000", "010100 0000", "311299-0000", "610100-0000"])
    func whatLooksLikeACPRNumberIsNoKey(_ text: String) {
        #expect(JobseekerKey(text) == nil)
    }

    @Test(arguments: ["k-17", "0001000000", "3213000000", "010100000", "01010000001", "010100-000a", "æ"])
    func otherTextsAreKeys(_ text: String) {
        #expect(JobseekerKey(text)?.rawValue == text)
    }

    @Test func emptyAndEndlessKeysAreNone() {
        #expect(JobseekerKey("") == nil)
        #expect(JobseekerKey(String(repeating: "k", count: 129)) == nil)
    }
}
