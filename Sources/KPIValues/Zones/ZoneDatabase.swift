#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The time zone database of the host.
public struct ZoneDatabase: Sendable {
  /// The folders looked at, the first one first.
  public let folders: [String]

  /// The folders in which systems keep the database.
  public static let usualFolders = [
    "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo",
  ]

  /// A database in the folder that the environment's `TZDIR` names, if any, and the usual folders.
  public init(environmentFolder: String? = nil) {
    folders = (environmentFolder.map { [$0] } ?? []) + ZoneDatabase.usualFolders
  }

  /// A database in exactly these folders.
  public init(folders: [String]) {
    self.folders = folders
  }

  /// The rules of a zone; `UTC` needs no file.
  public func rules(of identifier: String) throws(ZoneError) -> ZoneRules {
    if ["UTC", "Etc/UTC", "Z"].contains(identifier) { return .utc }
    guard isName(identifier) else { throw .unknownZone(identifier) }
    for folder in folders {
      let file = "\(folder)/\(identifier)"
      guard let bytes = contents(ofFile: file) else { continue }
      guard let rules = ZoneRules(identifier: identifier, file: bytes) else {
        throw .malformed(zone: identifier, file: file)
      }
      return rules
    }
    // Every database has this zone: its absence means that there is none.
    let exists = folders.contains { contents(ofFile: "\($0)/Europe/London") != nil }
    if exists { throw .unknownZone(identifier) }
    throw .noDatabase(searched: folders)
  }

  /// Letters, digits and `_ + - /`, so that no name leads out of the database.
  private func isName(_ identifier: String) -> Bool {
    let isPlain = identifier.utf8.allSatisfy { byte in
      switch byte {
      case 48...57, 65...90, 97...122: true
      case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "/"): true
      default: false
      }
    }
    return isPlain && !identifier.isEmpty && !identifier.hasPrefix("/")
  }
}

/// The bytes of a file of at most a megabyte; nil when it cannot be read.
private func contents(ofFile path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  let limit = 1 << 20
  let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
    count = fread(buffer.baseAddress, 1, limit, file)
  }
  return bytes.isEmpty ? nil : bytes
}
