internal import Glibc

/// Runs the body on a thread of its own, which ends with it.
///
/// The thread reads names as UTF-8 whatever the environment's locale: libcurl asks the locale when it turns an
/// international domain name into its ASCII form, and cron has none.
func startThread(_ body: @escaping @Sendable () -> Void) {
    final class Start: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) {
            self.body = body
        }
    }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(Start(body)).toOpaque()
    let code = pthread_create(
        &thread, nil,
        { context in
            guard let context else { return nil }
            let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
            let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
            if let locale { uselocale(locale) }
            start.body()
            if let locale {
                uselocale(locale_t(bitPattern: -1))
                freelocale(locale)
            }
            return nil
        }, context)
    guard code == 0 else { fatalError("the system gives no thread for transfers: \(String(cString: strerror(code)))") }
    pthread_detach(thread)
}
