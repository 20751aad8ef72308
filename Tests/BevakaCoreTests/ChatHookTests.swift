import BevakaCore
import Testing

struct ChatHookTests {
    private static let key = String(repeating: "x", count: 26)

    @Test(arguments: [
        ("https://hooks.slack.com/services/T0/B0/x", ChatHook.Kind.slack, false),
        ("https://HOOKS.SLACK.COM./services/T0/B0/x", .slack, false),
        ("https://x@hooks.slack.com:443/services/x", .slack, false),
        ("https://hooks.slack.com.example.org/services/x", .json, false),
        ("https://chat.example.org/hooks/" + key, .mattermost, false),
        ("https://chat.example.org/team/hooks/" + key, .mattermost, false),
        ("https://chat.example.org/hook", .json, false), ("", .json, false),
        ("https://api.powerautomate.com/webhook/x", .teams, false),
        ("https://region.api.powerautomate.com:443/powerautomate/x", .teams, false),
        ("https://default0.1.environment.api.powerplatform.com/powerautomate/x", .teams, false),
        ("https://prod-12.westeurope.logic.azure.com:443/workflows/x?sig=y", .teams, false),
        ("https://example.webhook.office.com/webhookb2/x", .teams, true),
        ("https://outlook.office.com/webhook/x", .teams, true),
        ("https://outlook.office365.com/webhook/x", .teams, true),
        ("https://outlook.office.com/calendar/x", .json, false),
        ("https://webhook.office.com.example.org/x", .json, false),
        ("https://notwebhook.office.com/x", .json, false),
        ("https://example.org/webhook.office.com/", .json, false),
        ("https://logic.azure.com.example.org/", .json, false),
    ])
    func `the address gives away what takes it, and what is retired`(
        _ address: String, _ kind: ChatHook.Kind, _ isRetired: Bool
    ) {
        let hook = ChatHook(url: Redacted(address))
        #expect(hook.kind == kind)
        #expect(hook.isRetired == isRetired)
    }
}
