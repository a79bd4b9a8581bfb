using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>
/// Executes a <see cref="PatternProgram"/>. It backtracks: what was passed over is on a stack of its own, in the order in which Python's matcher tries it, and
/// each step pays, so that a pattern that runs away ends where the program's limits say.
/// </summary>
internal sealed partial class PatternMatcher
{
    /// <summary>A frame is its kind and three numbers.</summary>
    private const int FrameSize = 4;

    private const int FewFrames = 32;

    /// <summary>So many steps are paid at once.</summary>
    private const int StepsAtOnce = 4096;

    private readonly PatternProgram program;
    private readonly int[] registers;
    private int[] stack = new int[FewFrames * FrameSize];
    private int top;
    private int work;
    private int origin;
    private MatchMode mode;

    public PatternMatcher(PatternProgram program)
    {
        this.program = program;
        registers = new int[program.RegisterCount];
    }

    private enum Frame
    {
        /// <summary>Go on at a step, from a position.</summary>
        Choice,

        /// <summary>Write the old number into a register.</summary>
        Undo,

        /// <summary>Give back a character of a greedy run: its step, its least end, its end.</summary>
        Greedy,

        /// <summary>Take one more character: its step, the position, how many it has.</summary>
        Lazy,

        /// <summary>Take one more turn of a loop: its step, the position.</summary>
        Turn,
    }

    /// <summary>Goes from a step and a position to <see cref="MatchStep.Done"/>, and gives the position there; -1 where no way leads there.</summary>
    private int Run(Interpreter interp, ReadOnlySpan<char> text, int at, int position, bool isInner)
    {
        PatternInstruction[] steps = program.Steps;
        int bottom = top;
        while (true)
        {
            if (++work >= StepsAtOnce)
            {
                interp.Step(work);
                work = 0;
            }

            ref readonly PatternInstruction step = ref steps[at];
            switch (step.Step)
            {
                case MatchStep.Done:
                    if (isInner || IsAccepted(text, position))
                    {
                        return position;
                    }

                    break;
                case MatchStep.Character:
                    if ((uint)position < (uint)text.Length && text[position] == step.First)
                    {
                        position++;
                        at++;
                        continue;
                    }

                    break;
                case MatchStep.Set:
                    if ((uint)position < (uint)text.Length && step.Set!.Contains(text[position]))
                    {
                        position++;
                        at++;
                        continue;
                    }

                    break;
                case MatchStep.Text:
                    if (text[position..].StartsWith(step.Text, StringComparison.Ordinal))
                    {
                        position += step.Text!.Length;
                        at++;
                        continue;
                    }

                    break;
                case MatchStep.Greedy or MatchStep.Possessive or MatchStep.Lazy:
                    if (TakeRun(interp, text, at, ref position))
                    {
                        at++;
                        continue;
                    }

                    break;
                case MatchStep.Try:
                    if (!step.Begins!.NeedsNone && ((uint)position >= (uint)text.Length || !step.Begins.Contains(text[position])))
                    {
                        at = step.First;
                    }
                    else
                    {
                        Push(interp, Frame.Choice, step.First, position);
                        at++;
                    }

                    continue;
                case MatchStep.TryOther:
                    Push(interp, Frame.Choice, at + 1, position);
                    at = step.First;
                    continue;
                case MatchStep.Jump:
                    at = step.First;
                    continue;
                case MatchStep.Save:
                    Write(interp, step.First, position, isInner);
                    at++;
                    continue;
                case MatchStep.Put:
                    Write(interp, step.First, step.Second, isInner);
                    at++;
                    continue;
                case MatchStep.Loop:
                    at = HeadOfLoop(interp, at, position, isInner);
                    continue;
                case MatchStep.Place:
                    if (IsAtPlace(text, position, (PlaceKind)step.First, step.Second != 0))
                    {
                        at++;
                        continue;
                    }

                    break;
                case MatchStep.Atomic or MatchStep.Look:
                    if (PassInner(interp, text, in step, at + 1, ref position))
                    {
                        at = step.First;
                        continue;
                    }

                    break;
                case MatchStep.Reference:
                    if (TakeReference(text, in step, ref position))
                    {
                        at++;
                        continue;
                    }

                    break;
                case MatchStep.Condition:
                    at = registers[EndOf(step.First)] >= 0 ? at + 1 : step.Second;
                    continue;
            }

            if (!GoBack(interp, text, bottom, isInner, ref at, ref position))
            {
                return -1;
            }
        }
    }

    /// <summary>Whether the match may end at a position.</summary>
    private bool IsAccepted(ReadOnlySpan<char> text, int position) => mode switch
    {
        MatchMode.Full => position == text.Length,
        MatchMode.SearchOnward or MatchMode.MatchOnward => position != origin,
        _ => true,
    };

    /// <summary>Takes up what was passed over last; false where there is nothing left of what this run has passed over.</summary>
    private bool GoBack(Interpreter interp, ReadOnlySpan<char> text, int bottom, bool isInner, ref int at, ref int position)
    {
        while (top > bottom)
        {
            top -= FrameSize;
            int first = stack[top + 1];
            int second = stack[top + 2];
            int third = stack[top + 3];
            switch ((Frame)stack[top])
            {
                case Frame.Undo:
                    registers[first] = second;
                    break;
                case Frame.Choice:
                    at = first;
                    position = second;
                    return true;
                case Frame.Greedy:
                    position = third - 1;
                    if (program.Steps[first + 1].Begin is >= 0 and int next)
                    {
                        // Only where the next character stands can the rest go on.
                        position = second + text[second..third].LastIndexOf((char)next);
                        if (position < second)
                        {
                            break;
                        }
                    }

                    if (position > second)
                    {
                        Push(interp, Frame.Greedy, first, second, position);
                    }

                    at = first + 1;
                    return true;
                case Frame.Lazy:
                    ref readonly PatternInstruction step = ref program.Steps[first];
                    if (third < step.Second && second < text.Length && step.Set!.Contains(text[second]))
                    {
                        position = second + 1;
                        Push(interp, Frame.Lazy, first, position, third + 1);
                        at = first + 1;
                        return true;
                    }

                    break;
                default:
                    at = BeginTurn(interp, first, second, isInner);
                    position = second;
                    return true;
            }
        }

        return false;
    }

    private bool TakeRun(Interpreter interp, ReadOnlySpan<char> text, int at, ref int position)
    {
        ref readonly PatternInstruction step = ref program.Steps[at];
        int most = step.Step == MatchStep.Lazy ? step.First : step.Second;
        int end = step.Set!.EndOfRun(text, position, text.Length - position > most ? position + most : text.Length);
        int least = position + step.First;
        work += (end - position) >> 3;
        if (end - position < step.First)
        {
            return false;
        }

        if (step.Step == MatchStep.Lazy)
        {
            Push(interp, Frame.Lazy, at, end, step.First);
        }
        else if (step.Step == MatchStep.Greedy && end > least)
        {
            Push(interp, Frame.Greedy, at, least, end);
        }

        position = end;
        return true;
    }

    /// <summary>The step that follows the head of a counted loop.</summary>
    private int HeadOfLoop(Interpreter interp, int at, int position, bool isInner)
    {
        ref readonly PatternInstruction step = ref program.Steps[at];
        LoopBounds bounds = step.Bounds!;
        int count = registers[step.First];
        if (count < bounds.Minimum)
        {
            // Turns that there must be may be empty.
            Write(interp, step.First, count + 1, isInner);
            return at + 1;
        }

        if (count >= bounds.Maximum || registers[step.First + 1] == position)
        {
            return bounds.Exit;
        }

        if (bounds.IsLazy)
        {
            Push(interp, Frame.Turn, at, position);
            return bounds.Exit;
        }

        Push(interp, Frame.Choice, bounds.Exit, position);
        return BeginTurn(interp, at, position, isInner);
    }

    /// <summary>Begins a turn that need not be; if it is empty it is the last one.</summary>
    private int BeginTurn(Interpreter interp, int at, int position, bool isInner)
    {
        int register = program.Steps[at].First;
        Write(interp, register, registers[register] + 1, isInner);
        Write(interp, register + 1, position, isInner);
        return at + 1;
    }

    /// <summary>Matches the inner part of an atomic part or a look. Nothing that it passed over is taken up again; what its groups were is kept, to be put back.</summary>
    private bool PassInner(Interpreter interp, ReadOnlySpan<char> text, in PatternInstruction step, int inner, ref int position)
    {
        bool isLook = step.Step == MatchStep.Look;
        int start = isLook ? position - step.Third : position;
        int bottom = top;
        int end = start < 0 ? -1 : Run(interp, text, inner, start, isInner: true);
        if (isLook && step.Second != 0)
        {
            Undo(bottom);
            return end < 0;
        }

        if (end < 0)
        {
            return false;
        }

        int kept = bottom;
        for (int frame = bottom; frame < top; frame += FrameSize)
        {
            if ((Frame)stack[frame] == Frame.Undo)
            {
                stack.AsSpan(frame, FrameSize).CopyTo(stack.AsSpan(kept));
                kept += FrameSize;
            }
        }

        top = kept;
        position = isLook ? position : end;
        return true;
    }

    private void Undo(int bottom)
    {
        while (top > bottom)
        {
            top -= FrameSize;
            if ((Frame)stack[top] == Frame.Undo)
            {
                registers[stack[top + 1]] = stack[top + 2];
            }
        }
    }

    private bool TakeReference(ReadOnlySpan<char> text, in PatternInstruction step, ref int position)
    {
        int end = registers[EndOf(step.First)];
        if (end < 0)
        {
            return false;
        }

        ReadOnlySpan<char> wanted = text[registers[EndOf(step.First) - 1]..end];
        ReadOnlySpan<char> rest = text[position..];
        bool isThere = step.Second switch
        {
            0 => rest.StartsWith(wanted),
            1 => rest.Length >= wanted.Length && Ascii.EqualsIgnoreCase(rest[..wanted.Length], wanted),
            _ => StartsWithAnyCase(rest, wanted),
        };
        work += wanted.Length >> 3;
        position += isThere ? wanted.Length : 0;
        return isThere;
    }

    private static bool StartsWithAnyCase(ReadOnlySpan<char> text, ReadOnlySpan<char> wanted)
    {
        for (int i = 0; i < wanted.Length; i++)
        {
            if (i >= text.Length || char.ToLowerInvariant(text[i]) != char.ToLowerInvariant(wanted[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOf(int group) => (2 * group) - 1;

    /// <summary>Writes a register. Before anything was passed over, there is nothing to come back to with the old number.</summary>
    private void Write(Interpreter interp, int register, int value, bool isInner)
    {
        if (isInner || top > 0)
        {
            Push(interp, Frame.Undo, register, registers[register]);
        }

        registers[register] = value;
    }

    private void Push(Interpreter interp, Frame kind, int first, int second, int third = 0)
    {
        if (top + FrameSize > stack.Length)
        {
            interp.ChargeBytes(2L * stack.Length * sizeof(int));
            Array.Resize(ref stack, 2 * stack.Length);
        }

        Span<int> frame = stack.AsSpan(top, FrameSize);
        frame[3] = third;
        frame[0] = (int)kind;
        frame[1] = first;
        frame[2] = second;
        top += FrameSize;
    }

    private static bool IsAtPlace(ReadOnlySpan<char> text, int position, PlaceKind kind, bool isVariant)
    {
        switch (kind)
        {
            case PlaceKind.LineStart:
                return position == 0 || (isVariant && text[position - 1] == '\n');
            case PlaceKind.LineEnd:
                return position == text.Length || (text[position] == '\n' && (isVariant || position == text.Length - 1));
            case PlaceKind.TextStart:
                return position == 0;
            case PlaceKind.TextEnd:
                return position == text.Length;
            default:
                // In an empty text there is no place that is not the edge of a word, and none that is.
                bool isEdge = IsWord(text, position - 1, isVariant) != IsWord(text, position, isVariant);
                return text.Length > 0 && isEdge == (kind == PlaceKind.WordEdge);
        }
    }

    private static bool IsWord(ReadOnlySpan<char> text, int position, bool isAsciiOnly) =>
        (uint)position < (uint)text.Length && CharacterSet.IsKind(CharacterKind.Word, text[position], isAsciiOnly);
}
