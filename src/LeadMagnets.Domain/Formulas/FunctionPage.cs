namespace LeadMagnets.Domain.Formulas;

/// <summary>What the reference page, the editor and the messages say about a function.</summary>
/// <param name="Signature">How to write it; what may be left out stands in brackets: <c>ROUND(number, [places])</c>.</param>
/// <param name="Summary">One sentence for a marketer.</param>
/// <param name="Arguments">Its arguments by name, each with what it may be.</param>
/// <param name="Errors">The errors of its own, each with its reason. Those of its arguments come through everywhere.</param>
/// <param name="Examples">Formulas and what they give; a test computes each of them in both languages.</param>
public sealed record FunctionPage(
    string Signature, string Summary, IReadOnlyList<FunctionNote> Arguments, IReadOnlyList<FunctionNote> Errors, IReadOnlyList<FunctionExample> Examples)
{
    private const string More = "...";
    private const string Gives = " -> ";

    public string Name { get; } = Signature[..Signature.IndexOf('(', StringComparison.Ordinal)];

    /// <summary>How many arguments stand without brackets.</summary>
    public int Fewest { get; } = Parts(Signature).Count(part => part != More && part[0] != '[');

    /// <summary>How many arguments there are; no limit of its own where the signature goes on with dots.</summary>
    public int Most { get; } = Parts(Signature).Contains(More) ? Function.Any : Parts(Signature).Length;

    // page     = signature line { argument | error | example }
    // argument = name ": " rule
    // error    = "#" code ": " reason
    // example  = "= " formula " -> " result
    public static FunctionPage Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var rest = lines[2..];
        var notes = rest.Where(line => line[0] != '=').Select(FunctionNote.Read).ToList();
        return new(lines[0], lines[1],
            [.. notes.Where(note => note.Of[0] != '#')],
            [.. notes.Where(note => note.Of[0] == '#')],
            [.. rest.Where(line => line[0] == '=').Select(Example)]);
    }

    private static FunctionExample Example(string line)
    {
        var at = line.LastIndexOf(Gives, StringComparison.Ordinal);
        return new(line[2..at], line[(at + Gives.Length)..]);
    }

    private static string[] Parts(string signature) =>
        signature[(signature.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(", ", StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What there is to say of one argument, or of one error.</summary>
public sealed record FunctionNote(string Of, string Rule)
{
    internal static FunctionNote Read(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return new(line[..colon], line[(colon + 2)..]);
    }
}

/// <summary>A formula and the text of its value; a number is rounded to the places shown.</summary>
public sealed record FunctionExample(string Formula, string Result);
