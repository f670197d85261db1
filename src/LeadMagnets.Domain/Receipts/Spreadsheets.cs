using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Receipts;

/// <summary>Whether a formula with its values can be copied into a spreadsheet as it stands.</summary>
internal static class Spreadsheets
{
    /// <summary>The longest formula that they take.</summary>
    private const int LongestFormula = 8192;

    /// <summary>The longest text that may stand in a formula.</summary>
    public const int LongestText = 255;

    /// <summary>Functions whose formats and texts follow the language of the spreadsheet.</summary>
    private static readonly HashSet<string> FollowLanguage = ["TEXT", "VALUE"];

    /// <summary>Functions of ours that no spreadsheet has, in their order.</summary>
    public static IReadOnlyList<string> Missing(Node tree) =>
        [.. Calls(tree).Where(call => FunctionTable.Find(call) is { IsOwn: true }).Distinct()];

    /// <param name="tree">The formula.</param>
    /// <param name="line">The same with its values.</param>
    /// <param name="notation">In which that is written.</param>
    public static bool Take(Node tree, string line, FormulaNotation notation) =>
        line.Length < LongestFormula && Missing(tree).Count == 0 && (notation == FormulaNotation.Own || !Calls(tree).Any(FollowLanguage.Contains));

    private static IEnumerable<string> Calls(Node tree) => Trees.Walk(tree).OfType<CallNode>().Select(call => call.Function);
}
