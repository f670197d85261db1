namespace LeadMagnets.Domain.Formulas;

/// <summary>One function of the language: what the parser checks, the interpreter calls and the reference page shows.</summary>
/// <param name="group">The module of the widget that has it.</param>
/// <param name="body">What it does.</param>
/// <param name="page">What a marketer reads about it, in the form that <see cref="FunctionPage.Read"/> describes.</param>
public sealed class Function(FunctionGroup group, FunctionBody body, string page)
{
    /// <summary>The most arguments that a function without a limit of its own takes.</summary>
    public const int Any = 255;

    /// <summary>In capitals, as in Excel.</summary>
    public string Name => Page.Name;

    public FunctionGroup Group => group;

    public FunctionBody Body => body;

    /// <summary>Whether it is our own: spreadsheets do not have it.</summary>
    public bool IsOwn { get; init; }

    public FunctionPage Page { get; } = FunctionPage.Read(page);

    /// <summary>How to write it: <c>LOG(number, [base])</c>.</summary>
    public string Signature => Page.Signature;

    /// <summary>One sentence for a marketer.</summary>
    public string Summary => Page.Summary;

    /// <summary>The fewest arguments.</summary>
    public int Fewest => Page.Fewest;

    /// <summary>The most arguments.</summary>
    public int Most => Page.Most;

    public bool Takes(int arguments) => arguments >= Fewest && arguments <= Most;
}

/// <summary>The widget loads functions by group: each is one module of <c>widgets/src/engine/functions</c>.</summary>
public enum FunctionGroup { Core, Math, Lookup, Text, Finance, Date }
