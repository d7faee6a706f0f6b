/// A flag that names something the program does not have. Payload only.
public enum QuestionProblem: Error, Hashable, Sendable {
  case unknownInput(String, nearest: String?)
  case unknownDataset(String, nearest: String?)
  case unknownFigure(String, nearest: String?)
  case notASplit(String)
  case sourceTwice(dataset: String)
  case badPeriod(String)
  case badDay(String)
}
