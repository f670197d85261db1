using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// Texts that stand for all that visitors may type: those that formulas name, and where they ask for the order (<c>plz&lt;"10000"</c>) also one
/// below the first and one behind each.
/// </summary>
internal static class TypedTexts
{
    private const string Other = "something else";
    private const string Domain = "@example.com";
    /// <summary>What the smallest text that can be typed begins with: blanks at the ends are cut off.</summary>
    private const string Smallest = "!";
    /// <summary>Stands behind a text where nothing that people type fits before the next: there the proof allows for more than there is.</summary>
    private const string JustBehind = "\u0001";

    public static IEnumerable<string> For(Marks marks, bool isEmail)
    {
        if (!marks.AreOrdered || marks.Texts.Count == 0) return marks.Texts.Append(Other).Distinct();
        var ordered = marks.Texts.Where(text => text.Length > 0).Order(Comparer<string>.Create(TextOrder.Compare)).ToList();
        return ordered.Count == 0 ? [Other] : [.. Below(ordered[0], isEmail), .. ordered, .. ordered.Select((mark, i) => Behind(mark, i + 1 < ordered.Count ? ordered[i + 1] : null, isEmail)).OfType<string>()];
    }

    private static IEnumerable<string> Below(string first, bool isEmail) =>
        (isEmail ? new[] { $"a{Domain}", $"0{Domain}", $"!{Domain}" } : ["A", "0", Smallest]).Where(text => TextOrder.Compare(text, first) < 0).Take(1);

    /// <summary>Null: the next is the same but for capitals.</summary>
    private static string? Behind(string mark, string? next, bool isEmail)
    {
        if (next is not null && TextOrder.Compare(mark, next) == 0) return null;
        string[] nice = isEmail ? [$"{mark}0{Domain}", $"{mark}0", $"{mark}!"] : [$"{mark}0", $"{mark}!"];
        return nice.FirstOrDefault(text => next is null || TextOrder.Compare(text, next) < 0) ?? mark + JustBehind;
    }
}
