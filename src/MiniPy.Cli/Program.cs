using MiniPy.Cli;

return CommandLine.Run(args);
