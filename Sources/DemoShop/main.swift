#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

guard CommandLine.arguments.count == 2 else {
  print("usage: swift run DemoShop kpis/demo/data")
  exit(2)
}
for (name, text) in Shop.simulated().files {
  let path = CommandLine.arguments[1] + "/" + name
  guard let file = fopen(path, "wb") else {
    print("cannot write \(path)")
    exit(1)
  }
  fputs(text, file)
  fclose(file)
}
