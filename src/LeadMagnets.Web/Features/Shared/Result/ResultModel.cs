using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Domain.Reports;

namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>A finished result to be written as HTML by <c>_Result.cshtml</c>: on the hosted page, the report page and in the PDF.</summary>
/// <param name="View">The blocks.</param>
/// <param name="Texts">Words of our own.</param>
/// <param name="ReportUrl">Where a button for the report leads; null: such buttons are left out.</param>
/// <param name="RetakeUrl">Where a button for another run leads; null: such buttons are left out.</param>
/// <param name="ShareUrl">The page on which the outcome is shared; null: the link is left out.</param>
public sealed record ResultModel(ResultView View, ReportTexts Texts, string? ReportUrl = null, string? RetakeUrl = null, string? ShareUrl = null)
{
    /// <summary>The partial that writes a block.</summary>
    public static string Partial(ViewBlock block) => "/Features/Shared/Result/" + block switch
    {
        CoverView => "_Cover",
        TextView => "_Text",
        ScoreView => "_Score",
        BarsView => "_Bars",
        GapsView => "_Gaps",
        GradeView => "_Grade",
        OutcomeView => "_Outcome",
        NumbersView => "_Numbers",
        TableView => "_Table",
        ChartView => "_Chart",
        SensitivityView => "_Sensitivity",
        ChecksView => "_Checks",
        ActionsView => "_Actions",
        WorkingView => "_Working",
        ButtonsView => "_Buttons",
        GateView => "_Gate",
        // Without a script nobody is led away while they read: the way on is a link.
        RedirectView => "_Buttons",
        PageBreakView => "_PageBreak",
        _ => throw new UnreachableException(block.GetType().Name),
    } + ".cshtml";

    public static string? Look(TableView table) => table.Columns.Count == 0 ? "values" : table.Dense ? "dense" : null;

    /// <summary>The rows of a table, each with its small line, which may be empty.</summary>
    public static IEnumerable<(IReadOnlyList<string> Cells, string Note)> Rows(TableView table) =>
        table.Rows.Select((cells, row) => (cells, table.Notes?[row] ?? ""));

    /// <summary>What the partial of a block is given: texts are needed by one, addresses by another.</summary>
    public object For(ViewBlock block) => block switch
    {
        GapsView gaps => (gaps, Texts.PointsToWin),
        ButtonsView buttons => Links(buttons),
        RedirectView redirect => Links(new([new(ButtonAction.Link, redirect.Label, redirect.Url)])),
        WorkingView working => (working, new WorkingModel(working.Steps, WorkingTexts.Of(Texts.Language))),
        _ => block,
    };

    private List<(string Label, string Url, bool First)> Links(ButtonsView buttons) =>
        [.. buttons.Buttons.Select(button => (button.Label, Url: Url(button))).Append((Label: buttons.Share?.Label ?? "", Url: buttons.Share is null ? null : ShareUrl)).Where(link => link.Url is not null)
            .Select((link, i) => (link.Label, link.Url!, i == 0))];

    private string? Url(ButtonView button) => button.Action switch
    {
        ButtonAction.Link => SafeLink.Or(button.Url),
        ButtonAction.Report => ReportUrl,
        ButtonAction.Retake => RetakeUrl,
        _ => throw new UnreachableException(button.Action.ToString()),
    };
}
