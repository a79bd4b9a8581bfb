namespace MiniPy.Runtime;

/// <content>Limits that programs can change.</content>
internal sealed partial class Interpreter
{
    /// <summary>How many digits a conversion between int and decimal str may have; 0 for no limit (<c>sys.set_int_max_str_digits</c>).</summary>
    public int IntMaxStrDigits { get; set; } = 4300;
}
