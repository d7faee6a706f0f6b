#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let arguments = CommandLine.arguments.dropFirst()
guard [1, 2].contains(arguments.count) else {
  print("usage: swift run DemoShop kpis/demo/data [WORLD]")
  exit(2)
}
for (name, text) in RandomSource.$world.withValue(
  arguments.dropFirst().first.flatMap(UInt64.init) ?? 0, operation: { Shop.simulated().files })
{
  let path = arguments[1] + "/" + name
  guard let file = fopen(path, "wb") else {
    print("cannot write \(path)")
    exit(1)
  }
  fputs(text, file)
  fclose(file)
}
