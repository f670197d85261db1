using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>Variables as people read them; one that failed says so instead of showing an error code.</summary>
internal static class Numbers
{
    public const string Nothing = "–";

    public static NumbersView? View(NumbersBlock block, ReportSource source) =>
        block.Items.Count == 0 ? null : new NumbersView(block.Intro, [.. block.Items.Select(id => Item(id, source))]);

    public static NumberItem Item(string id, ReportSource source)
    {
        var variable = source.Definition.Variables.FirstOrDefault(v => v.Id == id);
        var label = variable?.Label ?? id;
        return source.Result.Outputs.GetValueOrDefault(id) is { Error: null, Text: { } text }
            ? new NumberItem(label, text)
            : new NumberItem(label, Nothing, source.Texts.NoNumber);
    }
}
