namespace MiniPy.Runtime.Explanations;

/// <content>Generators and coroutines that have not begun.</content>
internal static partial class Hints
{
    public static Hint NotPrimed(string generator, int line, string value, string receiver) => new(
        English: $"{generator} has not run up to its first yield (line {line}), so nothing can receive {value} yet: call next({receiver}) or {receiver}.send(None) first.",
        Chinese: $"{generator} 還沒有執行到第一個 yield（第 {line} 行），沒有地方接收 {value}：請先調用 next({receiver}) 或 {receiver}.send(None) 啟動它。");

    public static Hint CoroutineNotPrimed(string coroutine, string value, string receiver) => new(
        English: $"{coroutine} has not begun, so nothing waits for {value} yet: call {receiver}.send(None) first, or let asyncio.run() or an await drive it.",
        Chinese: $"{coroutine} 還沒有啟動，沒有地方接收 {value}：請先調用 {receiver}.send(None)，或者交給 asyncio.run() 或 await 去執行。");

    public static Hint ThrownBeforeStart(string generator, string error, string receiver) => new(
        English: $"{generator} has not begun, so none of its try statements can catch {error}: it ends where its def stands. Call next({receiver}) first.",
        Chinese: $"{generator} 還沒有啟動，它的 try 接不住 {error}，於是在 def 那一行就結束了：請先調用 next({receiver}) 啟動它。");

    public static Hint NeverRun(string call) => new(
        English: $"{call} only makes a generator; nobody took it, so none of its code ran. Use a for loop, or keep it (g = {call}) and call next(g).",
        Chinese: $"{call} 只是做出一個生成器，沒有人接住它，裡面的代碼一行也沒有執行。請用 for 循環，或者先存起來（g = {call}）再調用 next(g)。");

    public static Hint NeverRunInGenerator(string call) => new(
        English: $"{call} only makes a generator; nobody took it, so none of its code ran. To pass on what it yields, write: yield from {call}",
        Chinese: $"{call} 只是做出一個生成器，沒有人接住它，裡面的代碼一行也沒有執行。要把它的值交出去，請寫：yield from {call}");

    public static Hint NeverUsed(string call, string name) => new(
        English: $"{call} only makes a generator, and {name} is never used after that, so none of its code ran: for item in {name}: ... runs it, or next({name}).",
        Chinese: $"{call} 只是做出一個生成器，之後沒有用到 {name}，裡面的代碼一行也沒有執行：請用 for item in {name}: ... 或 next({name}) 來執行。");

    public static Hint Printed(string call) => new(
        English: $"print shows the generator that {call} makes, and none of its code ran: print(*{call}) prints what it yields, or use a for loop.",
        Chinese: $"print 印出的是 {call} 做出的生成器，裡面的代碼一行也沒有執行：要印它 yield 的值，請寫 print(*{call})，或者用 for 循環。");

    public static Hint AsyncGeneratorNeverRun(string call) => new(
        English: $"{call} only makes an asynchronous generator; nobody took it, so none of its code ran: use async for item in {call}: ...",
        Chinese: $"{call} 只是做出一個異步生成器，沒有人接住它，裡面的代碼一行也沒有執行：請用 async for item in {call}: ...");

    public static Hint NeverAwaitedInCoroutine(string call) => new(
        English: $"{call} only makes a coroutine, and none of its code ran. Write: await {call}",
        Chinese: $"{call} 只是做出一個協程，裡面的代碼一行也沒有執行。請寫：await {call}");

    public static Hint NeverAwaited(string call) => new(
        English: $"{call} only makes a coroutine, and none of its code ran. Inside an async def write await {call}, outside asyncio.run({call}).",
        Chinese: $"{call} 只是做出一個協程，裡面的代碼一行也沒有執行。在 async def 裡請寫 await {call}，在外面請寫 asyncio.run({call})。");
}
