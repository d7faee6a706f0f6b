import Dispatch
import Synchronization

/// What happens to the server, in order of arrival: messages of the client, and the ends of work
/// done meanwhile.
final class EventQueue: Sendable {
  /// Something that happens.
  enum Event: Sendable {
    /// The client sent something.
    case frame(MessageFrames.Frame)
    /// The client sends nothing more; `isWhole` unless it stopped inside a message.
    case end(isWhole: Bool)
    /// A program has been checked.
    case checked(Snapshot)
    /// Figures have been evaluated.
    case evaluated(FigureEvaluation)
    /// A test of a program has been run.
    case tested(String, in: String, KnownResults.Outcome)
    /// Work for a request is done.
    case answered(id: JSONValue, Result<JSONValue, ResponseError>)
  }

  private struct State {
    var events: [Event] = []
    var next = 0
  }

  private let state = Mutex(State())
  private let available = DispatchSemaphore(value: 0)

  /// An empty queue.
  init() {}

  /// Adds an event at the end.
  func add(_ event: Event) {
    state.withLock { $0.events.append(event) }
    available.signal()
  }

  /// The first event, waited for.
  func next() -> Event {
    available.wait()
    return state.withLock { state in
      let event = state.events[state.next]
      state.next += 1
      if state.next == state.events.count { state = State() }
      return event
    }
  }

  /// Whether nothing has arrived that is not handled yet.
  var isEmpty: Bool { state.withLock { $0.events.isEmpty } }
}
