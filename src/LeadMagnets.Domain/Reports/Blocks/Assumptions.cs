using System.Globalization;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formatting;
using static LeadMagnets.Domain.Reports.ReportTexts;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>
/// Every question that was shown with the value that the numbers rest on, then the figures of the market that nobody is asked for. A dated
/// one says of when it is and where it comes from; what the visitor changed is the visitor's, and carries no date.
/// </summary>
internal static class Assumptions
{
    public static TableView? View(AssumptionsBlock block, ReportSource source)
    {
        List<Assumption> rows = [.. Inputs(source), .. Constants(source)];
        if (rows.Count == 0) return null;
        return new TableView([], [.. rows.Select(row => (IReadOnlyList<string>)[row.Label, row.Text])])
        {
            Intro = block.Intro,
            Notes = rows.Any(row => row.Note.Length > 0) ? [.. rows.Select(row => row.Note)] : null,
        };
    }

    private static IEnumerable<Assumption> Inputs(ReportSource source) =>
        from question in source.Definition.Questions
        where source.Answers.ContainsKey(question.Id)
        select new Assumption(question.Title, source.Answers[question.Id].Text,
            question is NumericQuestion numeric && source.WhatIf.IsDefault(numeric) ? Note(numeric.AsOf, numeric.Source, source) : "");

    private static IEnumerable<Assumption> Constants(ReportSource source) =>
        from variable in source.Definition.Variables
        where variable.Source is not null || variable.AsOf is not null
        select new Assumption(variable.Label ?? variable.Id, Text(variable, source), Note(variable.AsOf, variable.Source, source));

    /// <summary>A figure that is given as a number has all its digits, as an answer has; one that is computed is rounded as everywhere.</summary>
    private static string Text(Variable variable, ReportSource source) =>
        double.TryParse(variable.Formula, NumberStyles.Float, CultureInfo.InvariantCulture, out var given)
            ? Units.After(EnteredNumber.Text(given, variable.Format, source.Pattern), variable.Unit) : Numbers.Item(variable.Id, source).Text;

    private static string Note(string? asOf, string? from, ReportSource source) =>
        string.Join(' ', new[] { string.IsNullOrWhiteSpace(asOf) ? null : Fill(source.Figures.AsOf, asOf.Trim()), from?.Trim() }.Where(part => !string.IsNullOrEmpty(part)));

    private sealed record Assumption(string Label, string Text, string Note);
}
