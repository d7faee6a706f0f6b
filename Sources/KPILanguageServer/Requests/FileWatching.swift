/// The wish to be told of files that change on disk.
enum FileWatching {
  /// The request of the server that says so; nil where the editor cannot be asked.
  static func request(_ capabilities: JSONValue) -> JSONValue? {
    let watching = capabilities["workspace"]?["didChangeWatchedFiles"]
    guard watching?["dynamicRegistration"] == .flag(true) else { return nil }
    let registration: JSONValue = [
      "id": "kpi-files", "method": "workspace/didChangeWatchedFiles",
      "registerOptions": ["watchers": [["globPattern": "**/*.{kpi,csv,tsv,jsonl,json,txt,gz}"]]],
    ]
    return [
      "jsonrpc": "2.0", "id": "kpi-watch", "method": "client/registerCapability",
      "params": ["registrations": [registration]],
    ]
  }
}
