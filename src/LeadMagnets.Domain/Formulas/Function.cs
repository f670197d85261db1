namespace LeadMagnets.Domain.Formulas;

/// <summary>One function of the language: what the parser checks, the interpreter calls and the reference page shows.</summary>
/// <param name="Name">In capitals, as in Excel.</param>
/// <param name="Group">The module of the widget that has it.</param>
/// <param name="Fewest">The fewest arguments.</param>
/// <param name="Most">The most arguments.</param>
/// <param name="Signature">How to write it: <c>ROUND(number, places)</c>.</param>
/// <param name="Summary">One sentence for a marketer.</param>
/// <param name="Body">What it does.</param>
public sealed record Function(string Name, FunctionGroup Group, int Fewest, int Most, string Signature, string Summary, FunctionBody Body)
{
    /// <summary>The most arguments that a function without a limit of its own takes.</summary>
    public const int Any = 255;

    public bool Takes(int arguments) => arguments >= Fewest && arguments <= Most;
}

/// <summary>The widget loads functions by group: each is one module of <c>widgets/src/engine/functions</c>.</summary>
public enum FunctionGroup { Core, Math, Lookup, Text, Finance }
