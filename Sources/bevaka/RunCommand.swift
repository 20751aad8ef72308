import ArgumentParser
import BevakaCore
import BevakaPipeline

/// `bevaka run`: what cron calls.
struct RunCommand: AsyncParsableCommand {
    enum Format: String, ExpressibleByArgument {
        case json
    }

    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "One pass: fetch what is due, parse, tag, store, write the site.",
        discussion: "Without a terminal a healthy run prints nothing, so cron mails only when somebody must act.")

    @OptionGroup var global: GlobalOptions
    @Flag(help: "Ask every source, due or not.") var force = false
    @Option(parsing: .upToNextOption, help: ArgumentHelp("Ask only these sources.", valueName: "name"))
    var only: [String] = []
    @Flag(help: "Make and deliver no editions; the next run makes up for it.") var noDeliver = false
    @Option(help: "Print a report of the pass.") var report: Format?

    func run() async throws {
        try await attempt {
            let workplace = try global.workplace()
            let lock = try workplace.lock()
            let meter = ProgressMeter(isQuiet: global.quiet)
            var options = Pass.Options(force: force, only: only)
            options.delivers = !noDeliver
            let outcome = try await workplace.run(options, progress: meter.show)
            meter.finish(outcome.report)
            _ = consume lock
            if report == .json { Terminal.result(outcome.report.json) }
            if !global.quiet { outcome.verdict.warnings.forEach { Terminal.message("bevaka: warning: \($0)") } }
            if let failure = outcome.verdict.failure { throw failure }
        }
    }
}
