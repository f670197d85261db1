using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports.Drawings;
using LeadMagnets.Domain.Scoring;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

internal static class Categories
{
    public static BarsView? View(CategoriesBlock block, ReportSource source)
    {
        if (source.Result.Categories.Count == 0) return null;
        var benchmark = block.Benchmark ? source.Result.Benchmark : null;
        var rows = source.Result.Categories.Select(category => Marked(Row(category, source), category, benchmark, source)).ToList();
        return new BarsView(rows, block.Chart is CategoryChart.Radar ? Chart(source) : null)
        {
            Note = benchmark is null ? null : Fill(source.Texts.MedianNote, source.Texts.Whole(benchmark.Respondents)),
        };
    }

    public static string Title(string id, ReportSource source) =>
        (source.Definition as AssessmentDefinition)?.Categories.FirstOrDefault(c => c.Id == id)?.Title ?? id;

    private static Bar Row(CategoryResult category, ReportSource source) => new(
        Title(category.Id, source),
        category.Score is { } score ? source.Texts.Whole(score) : source.Texts.NotAssessed,
        (category.Score ?? 0) / 100d,
        Light(category.Status));

    private static Bar Marked(Bar row, CategoryResult category, Benchmark? benchmark, ReportSource source) =>
        category.Score is null || benchmark?.Medians.TryGetValue(category.Id, out var median) is not true
            ? row
            : row with { Mark = Math.Clamp(median / 100, 0, 1), MarkText = Fill(source.Texts.Median, source.Text(median, "general")) };

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
