using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using LeadMagnets.Domain.Scoring;

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
        return source.Result.Outputs.GetValueOrDefault(id) is { } output && Text(output, source.Texts) is { } text
            ? new NumberItem(label, Units.After(text, variable?.Unit))
            : new NumberItem(label, Nothing, Why(id, source));
    }

    /// <summary>"This could not be computed: the investment is never paid back."</summary>
    private static string Why(string id, ReportSource source) =>
        source.Formulas.Problem(id) is { } problem ? source.WorkingWords.Note(problem, source.Definition) : source.Texts.NoNumber;

    /// <summary>A stored result has been JSON in between: its yes and no are elements then.</summary>
    private static string? Text(Output output, ReportTexts texts) => output switch
    {
        { Error: not null } => null,
        { Value: true or JsonElement { ValueKind: JsonValueKind.True } } => texts.Yes,
        { Value: false or JsonElement { ValueKind: JsonValueKind.False } } => texts.No,
        _ => output.Text,
    };
}
