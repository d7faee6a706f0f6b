/// The groups of the rows that meet a condition, and of those for which it is missing.
///
/// - Returns: for each row its group or -1; the second is nil when no condition is missing.
public func decided(
  _ groups: [Int32], _ condition: Column?
) -> (groups: [Int32], undecided: [Int32]?) {
  guard let condition else { return (groups, nil) }
  // A flag of 0 becomes all ones, which make any group -1.
  let passed = mapped(groups, condition.values.flags) { $0 | (Int32($1) &- 1) }
  guard let validity = condition.validity else { return (passed, nil) }
  let known = validity.flags
  return (
    mapped(passed, known) { $0 | (Int32($1) &- 1) }, mapped(groups, known) { $0 | (0 &- Int32($1)) }
  )
}
