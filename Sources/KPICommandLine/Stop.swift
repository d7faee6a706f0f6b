/// A command ends early: with a status, and what is to be said on standard error.
struct Stop: Error {
  /// The exit status.
  var status: ExitStatus
  /// What is said; nothing when it has been said already.
  var message: String?
  /// What to do, if that is known.
  var help: String?

  /// An end with a status and words.
  init(_ status: ExitStatus, _ message: String? = nil, help: String? = nil) {
    self.status = status
    self.message = message
    self.help = help
  }
}
