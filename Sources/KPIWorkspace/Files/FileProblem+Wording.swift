import KPISyntax

extension FileProblem {
  /// What is wrong, in a sentence.
  public var wording: Wording {
    switch self {
    case .system(let path, let code):
      "cannot read \(path): \(StandardStreams.words(of: code))"
    case .notRegular(let path):
      "\(path) is not a regular file"
    case .isFolder(let path):
      "\(path) is a folder, not a file"
    case .tooLarge(let path, let limit):
      "\(path) is larger than \(limit >> 20) MB"
    case .noMatch(let pattern):
      "no file matches \(pattern)"
    case .sameFileTwice(let first, let second):
      "\(first) and \(second) are the same file"
    case .changed(let path):
      "\(path) changed while it was read"
    }
  }
}
