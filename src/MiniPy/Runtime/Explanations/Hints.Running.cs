namespace MiniPy.Runtime.Explanations;

/// <content>Generators that run, and those that wait for another.</content>
internal static partial class Hints
{
    public static Hint ResumedItself(string generator, string call) => new(
        English: $"{generator} is running, and {call} was called by its own code, or by what that called: it can be resumed only from outside, while it stands at a yield.",
        Chinese: $"{generator} 正在執行，而 {call} 是它自己的代碼（直接或間接）調用的：生成器停在 yield 的時候，才能從外面讓它繼續執行。");

    public static Hint ClosedWhileRunning(string generator, string call) => new(
        English: $"{generator} is running, and {call} was called by its own code: only one that stands at a yield can be closed. To end from inside, write return.",
        Chinese: $"{generator} 正在執行，而 {call} 是它自己的代碼調用的：停在 yield 的生成器才能關閉。要從裡面結束，請寫 return。");

    public static Hint IgnoredExit(string generator, int line) => new(
        English: $"{generator} was to be closed, but yielded again (line {line}): GeneratorExit has to end it. Write except Exception, which lets that pass, or raise it again.",
        Chinese: $"{generator} 應該要關閉了，卻又 yield（第 {line} 行）：收到 GeneratorExit 就必須結束。請寫 except Exception，它會放行，或者把它再 raise 出去。");

    public static Hint Interrupted(Hint chain, string last, int lastLine, int firstLine) => new(
        English: $"interrupted while {chain.English}, which was at line {lastLine}: a yield from goes on only when {last} returns, so nothing behind line {firstLine} was reached.",
        Chinese: $"中斷的時候，{chain.Chinese}，而它執行到第 {lastLine} 行：要等 {last} 返回，yield from 才會往下走，所以一直沒有執行到第 {firstLine} 行之後。");

    public static Hint Both(Hint first, Hint second) => new($"{first.English}, {second.English}", $"{first.Chinese}，{second.Chinese}");

    /// <summary>One link of a chain: who waits, in which line, for whom.</summary>
    public static Hint Waits(string generator, int line, string other) => new(
        English: $"{generator} waited in line {line} for {other}",
        Chinese: $"{generator} 在第 {line} 行等著 {other}");

    public static Hint DelegatesForever(string generator, int line) => new(
        English: $"{generator} does yield from {generator} in line {line} again and again: each waits for a new one, and none ever ends. Return somewhere without it.",
        Chinese: $"{generator} 在第 {line} 行一再 yield from {generator}：每一個都在等新的一個，永遠不會結束。請在某個情況下直接 return。");
}
