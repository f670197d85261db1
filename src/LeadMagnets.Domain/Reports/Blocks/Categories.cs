using System.Diagnostics;
using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports.Drawings;
using LeadMagnets.Domain.Scoring;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Categories
{
    public static BarsView? View(CategoriesBlock block, ReportSource source)
    {
        if (source.Result.Categories.Count == 0) return null;
        var rows = source.Result.Categories.Select(category => Row(category, source)).ToList();
        return new BarsView(rows, block.Chart is CategoryChart.Radar ? Chart(source) : null);
    }

    public static string Title(string id, ReportSource source) =>
        (source.Definition as AssessmentDefinition)?.Categories.FirstOrDefault(c => c.Id == id)?.Title ?? id;

    private static Bar Row(CategoryResult category, ReportSource source) => new(
        Title(category.Id, source),
        category.Score?.ToString(CultureInfo.InvariantCulture) ?? source.Texts.NotAssessed,
        (category.Score ?? 0) / 100d,
        Light(category.Status));

    private static Drawing? Chart(ReportSource source) =>
        Radar.Draw([.. source.Result.Categories.Select(c => new Spoke(Title(c.Id, source), c.Score, Light(c.Status)))], source.Texts);

    private static Tone Light(Status? status) => status switch
    {
        Status.Red => Tone.Bad,
        Status.Amber => Tone.Warning,
        Status.Green => Tone.Good,
        null => Tone.Neutral,
        _ => throw new UnreachableException(status.ToString()),
    };
}
