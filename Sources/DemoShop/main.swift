#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

guard [2, 3].contains(CommandLine.arguments.count) else {
  print("usage: swift run DemoShop kpis/demo/data [WORLD]")
  exit(2)
}
for (name, text) in RandomSource.$world.withValue(
  CommandLine.arguments.dropFirst(2).first.flatMap(UInt64.init) ?? 0,
  operation: { Shop.simulated().files })
{
  let path = CommandLine.arguments[1] + "/" + name
  guard let file = fopen(path, "wb") else {
    print("cannot write \(path)")
    exit(1)
  }
  fputs(text, file)
  fclose(file)
}
