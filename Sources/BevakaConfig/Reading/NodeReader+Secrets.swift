import BevakaCore

extension NodeReader {
    /// A value that is one `${NAME}` and nothing else: a secret in the file would end up in backups and in version control.
    ///
    /// - Parameter variable: what a complaint proposes as NAME.
    func secret(variable: String? = nil) -> EnvironmentText? {
        guard let written = scalar, EnvironmentReference.isWhole(written) else {
            // What stands there may be the secret itself, so it is not repeated.
            complain(
                "found a \(name) in the file, expected a reference to the environment: write "
                    + "${\(variable ?? "NEWS_" + name.uppercased())} here and set that variable where bevaka is started"
            )
            return nil
        }
        return reading.expand(written, for: name, at: position).map { EnvironmentText(written: written, value: $0) }
    }

    /// The path of a file of certificates that is there; a relative path begins in the folder of the configuration.
    func certificateFile() -> String? {
        let expected = "a file of certificates in PEM form"
        guard let written = text(expected: expected) else { return nil }
        let path = written.hasPrefix("/") ? written : reading.folder + written
        if let problem = CertificateFile.problem(path) {
            complain("found \(found), expected \(expected); \(problem)")
            return nil
        }
        return path
    }
}
