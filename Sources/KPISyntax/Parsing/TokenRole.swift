/// What a sign with two uses is here.
enum TokenRole {
  /// The `/` inside a unit, which has no blanks around it.
  case unitDivision
  /// The `-` or `+` before an operand, which has no blank behind it.
  case sign
}
