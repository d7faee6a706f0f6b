import KPICommandLine

KPICommandLine.run(CommandLine.arguments)
