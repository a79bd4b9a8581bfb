namespace MiniPy.Cli;

/// <summary>How a program is started: by itself, or in a session that goes on behind it.</summary>
internal sealed record ProgramStart(Func<Engine, int> OnEngine, Func<ReplSession, ReplOutcome> InSession);

/// <summary>What a program is connected to.</summary>
internal sealed record ProgramStreams(TextWriter Output, TextWriter Error, TextReader Input);
