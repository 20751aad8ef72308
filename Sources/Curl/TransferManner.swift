/// How a request is to be made, as far as many requests are made the same way.
struct TransferManner {
    let userAgent: String
    let user: String?
    let password: String?
    let proxy: String
    let caBundle: String
    let connectTimeout: Duration
    let lowSpeedBytes: Int
    let bodyLimit: Int

    init(_ request: CurlRequest) {
        userAgent = request.userAgent
        user = request.user
        password = request.password
        proxy = request.proxy
        caBundle = request.caBundle
        connectTimeout = request.connectTimeout
        lowSpeedBytes = request.lowSpeedBytes
        bodyLimit = request.bodyLimit
    }

    func isThat(of request: CurlRequest) -> Bool {
        userAgent == request.userAgent && user == request.user && password == request.password
            && proxy == request.proxy && caBundle == request.caBundle && connectTimeout == request.connectTimeout
            && lowSpeedBytes == request.lowSpeedBytes && bodyLimit == request.bodyLimit
    }
}
