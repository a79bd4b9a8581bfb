namespace MiniPy.Runtime.Explanations;

/// <content>Generators that have ended, what they returned, and StopIteration.</content>
internal static partial class Hints
{
    public static Hint AlreadyEnded(string generator, int line, string call) => new(
        English: $"{generator} had already ended (line {line}), so {call} finds nothing left: a generator runs once. Call {generator} again for a new one.",
        Chinese: $"{generator} 已經執行完畢（在第 {line} 行結束），{call} 沒有值可取：生成器只能執行一次。請重新調用 {generator}。");

    public static Hint SentAfterEnd(string generator, int line, string value, string call) => new(
        English: $"{generator} had already ended (line {line}), so nobody receives {value} in {call}: stop sending once StopIteration has come.",
        Chinese: $"{generator} 已經執行完畢（在第 {line} 行結束），{call} 的 {value} 沒有人接收：收到 StopIteration 之後就不要再 send。");

    public static Hint ClosedBefore(string generator, string call) => new(
        English: $"{generator} was closed, or had failed, before {call}: it has nothing more to give. Call {generator} again for a new one.",
        Chinese: $"{generator} 在 {call} 之前已經關閉或出錯，不會再給出任何值：請重新調用 {generator} 做一個新的。");

    public static Hint EndedNow(string generator, int line, string call) => new(
        English: $"{call} ran {generator} to its end (line {line}) without another yield, and StopIteration says so: use a for loop, or next with a default, or catch it.",
        Chinese: $"{call} 讓 {generator} 執行到結束（第 {line} 行），沒有再遇到 yield，StopIteration 就是這個意思：請用 for 循環、有預設值的 next，或者接住它。");

    public static Hint EndedNowSending(string generator, int line, string call) => new(
        English: $"{call} ran {generator} to its end (line {line}) without another yield to answer from, and StopIteration says so: catch it, or let {generator} yield again.",
        Chinese: $"{call} 讓 {generator} 執行到結束（第 {line} 行），沒有再遇到 yield 來回答，StopIteration 就是這個意思：請接住它，或者讓 {generator} 再 yield 一次。");

    public static Hint EndedNowReturning(string generator, int line, string call, string value) => new(
        English: $"{call} ran {generator} to its end, where it returned {value} (line {line}); StopIteration carries that: except StopIteration as stop: stop.value",
        Chinese: $"{call} 讓 {generator} 執行到結束，返回了 {value}（第 {line} 行），這個值放在 StopIteration 裡：except StopIteration as stop: stop.value");

    public static Hint NothingLeft(string iterator, string call) => new(
        English: $"{call} asks for one more item, but the {iterator} has none left, and StopIteration says so: use a for loop, or next with a default, or catch it.",
        Chinese: $"{call} 還想再取一個值，可是 {iterator} 已經取完了，StopIteration 就是這個意思：請用 for 循環、有預設值的 next，或者接住它。");

    public static Hint IteratedAgain(string generator, int line, string loop) => new(
        English: $"{generator} had already ended (line {line}), so `{loop}` gets nothing: a generator runs once. Call {generator} again, or keep the items in a list.",
        Chinese: $"{generator} 已經執行完畢（在第 {line} 行結束），`{loop}` 取不到任何值：生成器只能執行一次。請重新調用 {generator}，或者先把值存進 list。");

    public static Hint ReturnLost(string generator, int line, string value, string loop) => new(
        English: $"{generator} returned {value} (line {line}), but `{loop}` takes only what is yielded. x = yield from {generator} gets it, or the value of StopIteration.",
        Chinese: $"{generator} 返回了 {value}（第 {line} 行），但是 `{loop}` 只取 yield 的值，把它丟了。要拿到它，請用 x = yield from {generator}，或者讀 StopIteration 的 value。");

    public static Hint ThrownAfterEnd(string generator, string error, string call) => new(
        English: $"{generator} had already ended when {call} was called: no yield waits in there for {error}, so it came straight back.",
        Chinese: $"調用 {call} 的時候，{generator} 已經執行完畢：裡面沒有 yield 在等，{error} 就直接丟回來了。");

    public static Hint StopInGenerator(string generator, string call, int line) => new(
        English: $"{call} (line {line}) found nothing left, and its StopIteration may not leave {generator}: catch it there and return, or use a for loop.",
        Chinese: $"{call}（第 {line} 行）已經沒有值可取，而它的 StopIteration 不能從 {generator} 裡丟出來：請在那裡接住它再 return，或者用 for 循環。");

    public static Hint StopRaisedInGenerator(string generator, int line) => new(
        English: $"{generator} is a generator, and ends by return: write return instead of raise StopIteration (line {line}).",
        Chinese: $"{generator} 是生成器，要結束請用 return：不要寫 raise StopIteration（第 {line} 行）。");

    public static Hint StopEndedCaller(string call, string taker) => new(
        English: $"{call} found nothing left; its StopIteration left the function and ended {taker} early, without a word. Use next with a default, or catch it there.",
        Chinese: $"{call} 已經沒有值可取，它的 StopIteration 從函數裡丟出來，不聲不響地提早結束了 {taker}。請用有預設值的 next，或者在那裡接住它。");

    public static Hint StopLostItem(string call, string taken) => new(
        English: $"{call} found nothing left; its StopIteration ended the whole loop, and what {taken} had just taken is lost. Use next with a default, or catch it there.",
        Chinese: $"{call} 已經沒有值可取，它的 StopIteration 結束了整個循環，{taken} 剛取到的值就丟了。請用有預設值的 next，或者在那裡接住它。");
}
