namespace MiniPy.Runtime.Explanations;

/// <content>Values that are not what a loop, <c>next</c>, <c>send</c>, <c>yield from</c> or <c>await</c> needs.</content>
internal static partial class Hints
{
    public static Hint SentIntoIterator(string call, string type) => new(
        English: $"{call}: a {type} only hands items out, it has no yield that could receive. Use next, or write a generator with x = yield in it.",
        Chinese: $"{call}：{type} 只能往外給值，裡面沒有 yield 可以接收。請用 next，或者自己寫一個有 x = yield 的生成器。");

    public static Hint SentThroughToIterator(string generator, int line, string type) => new(
        English: $"{generator} stands at yield from (line {line}), which hands what is sent on to a {type}, and that cannot receive it: use next, or yield the items in a for loop.",
        Chinese: $"{generator} 停在 yield from（第 {line} 行），送進來的值會轉交給 {type}，而它不能接收：請用 next，或者改用 for 循環逐個 yield。");

    public static Hint FunctionNotCalled(string function, string call) => new(
        English: $"{function} is the function, not what a call of it makes: put parentheses behind it, {call}",
        Chinese: $"{function} 是函數，還沒有調用它：請在後面加上括號，{call}");

    public static Hint NoneNotGenerator(string receiver) => new(
        English: $"{receiver} is None, not a generator: calling a function gives one only if there is a yield in it, or else it runs at once and gives what it returns.",
        Chinese: $"{receiver} 是 None，不是生成器：函數裡有 yield，調用它才會得到生成器，否則會馬上執行，給出它返回的值。");

    public static Hint NextIsFunction(string receiver) => new(
        English: $"in Python 3 next is a function: write next({receiver}).",
        Chinese: $"在 Python 3 裡 next 是函數：請寫 next({receiver})。");

    public static Hint NotIterator(string type, string receiver) => new(
        English: $"a {type} is no iterator, it does not remember how far somebody has come: make one first, it = iter({receiver}), then call next(it).",
        Chinese: $"{type} 不是迭代器，它不記得取到哪裡了：請先做一個，it = iter({receiver})，再調用 next(it)。");

    public static Hint CoroutineIterated(string coroutine) => new(
        English: $"{coroutine} is a coroutine: it has no items to loop over. Inside an async def write await {coroutine}; to run it from outside, asyncio.run({coroutine}).",
        Chinese: $"{coroutine} 是協程，沒有值可以迭代。在 async def 裡請寫 await {coroutine}，在外面請用 asyncio.run({coroutine}) 執行。");

    public static Hint CoroutineDelegated(string coroutine) => new(
        English: $"{coroutine} is a coroutine, and yield from takes generators: make the function around it async def, and write await {coroutine}.",
        Chinese: $"{coroutine} 是協程，而 yield from 要的是生成器：請把外面的函數寫成 async def，再用 await {coroutine}。");

    public static Hint AsyncGeneratorIterated(string generator) => new(
        English: $"{generator} is an asynchronous generator (async def with yield): write async for instead of for, inside an async def.",
        Chinese: $"{generator} 是異步生成器（async def 裡有 yield）：請在 async def 裡用 async for，不要用 for。");

    public static Hint GeneratorIteratedAsync(string generator) => new(
        English: $"{generator} is a plain generator: write for instead of async for, or make its function async def.",
        Chinese: $"{generator} 是普通的生成器：請用 for，不要用 async for，或者把它的函數寫成 async def。");

    public static Hint GeneratorAwaited(string generator, int line) => new(
        English: $"{generator} is a plain generator, and await cannot wait for that: write async def in line {line} (and await in place of its yield), or use yield from here.",
        Chinese: $"{generator} 是普通的生成器，await 不能等它：請在第 {line} 行寫 async def（裡面的 yield 改成 await），或者在這裡用 yield from。");

    public static Hint ValueAwaited(string shown, string type) => new(
        English: $"await needs a coroutine, but {shown} is of type {type}: is async missing before the def of a function, or is no await needed here?",
        Chinese: $"await 要的是協程，但 {shown} 的類型是 {type}：是不是函數的 def 前面少了 async，還是這裡根本不用 await？");

    public static Hint GeneratorSubscripted(string generator) => new(
        English: $"{generator} is a generator: it makes its values one after the other, and keeps none to pick from. Call next, or put them all into list(...) first.",
        Chinese: $"{generator} 是生成器：它一個接一個地給出值，並不保存它們，所以不能用下標。請調用 next，或者先用 list(...) 全部存起來。");

    public static Hint GeneratorCalled(string generator) => new(
        English: $"{generator} has been called already, and what it gave is the generator, not a function: use that without further parentheses, in a for loop or in next(...).",
        Chinese: $"{generator} 已經調用過了，得到的是生成器，不是函數：不要再加括號，直接放進 for 循環或 next(...)。");

    public static Hint CoroutineReused(string coroutine) => new(
        English: $"{coroutine} has already run to its end, and a coroutine runs once: call {coroutine} again for a new one, or keep its result in a variable.",
        Chinese: $"{coroutine} 已經執行完畢，而協程只能執行一次：請重新調用 {coroutine} 做一個新的，或者把結果存進變量。");
}
