import Glibc

/// What the system's error numbers mean to a person, with the remedy where there is one.
package enum SystemError {
    /// A clause to stand behind "cannot be written: ".
    package static func sentence(_ number: Int32) -> String {
        switch number {
        case EACCES, EPERM: "no permission; give the user that runs bevaka the right to write there"
        case ENOSPC, EDQUOT: "the disk is full; free some space and run again, nothing is lost"
        case EROFS: "the file system is read-only; choose another place with --cache"
        case ENOENT: "the folder does not exist; create it or choose another with --cache"
        case ENOTDIR: "a part of the path is a file, not a folder; choose another place with --cache"
        case EMFILE, ENFILE: "too many files are open; raise the limit (ulimit -n)"
        default: strerror(number).map { String(cString: $0) } ?? "error \(number)"
        }
    }
}
