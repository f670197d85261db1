using System.Diagnostics;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Reports.Blocks;

namespace LeadMagnets.Domain.Reports;

/// <summary>Fills the marketer's blocks with texts and numbers. A block whose condition does not hold, or that has nothing to say, is left out.</summary>
public static class ResultViewBuilder
{
    /// <summary>What the visitor sees at the end: all of it, or what stands before the gate while there is no lead.</summary>
    public static ResultView Result(ReportSource source, bool hasLead = true)
    {
        var blocks = source.Definition.Result;
        var gate = blocks.Index().FirstOrDefault(block => block.Item is GateBlock && source.Formulas.Holds(block.Item.ShowIf));
        return Build(hasLead || gate.Item is null ? [.. blocks.Where(block => block is not GateBlock)] : [.. blocks.Take(gate.Index + 1)], source);
    }

    /// <summary>What the report holds.</summary>
    public static ResultView Report(ReportSource source) => Build(source.Definition.Report, source);

    private static ResultView Build(IReadOnlyList<Block> blocks, ReportSource source)
    {
        var shown = blocks.Where(block => source.Formulas.Holds(block.ShowIf));
        var views = shown.Select(block => View(block, source) is { } view ? Titled(view, block) : null).OfType<ViewBlock>();
        return new ResultView([.. WithoutEmptyPages(views)]);
    }

    private static ViewBlock? View(Block block, ReportSource source) => block switch
    {
        CoverBlock cover => Cover.View(cover, source),
        TextSection text => new TextView(text.Body),
        ScoreBlock => Score.View(source),
        CategoriesBlock categories => Categories.View(categories, source),
        GapsBlock gaps => Gaps.View(gaps, source),
        GradeBlock => Grades.View(source),
        ImprovementsBlock improvements => Improvements.View(improvements, source),
        OutcomeBlock => Outcomes.Winner(source),
        OutcomesBlock => Outcomes.All(source),
        NumbersBlock numbers => Numbers.View(numbers, source),
        TableBlock table => Tables.View(table, source),
        YearTableBlock years => YearTables.View(years, source),
        ChartBlock chart => Charts.View(chart, source),
        SensitivityBlock sensitivity => Sensitivity.View(sensitivity, source),
        ChecksBlock checks => Checks.View(checks, source),
        ActionsBlock actions => Actions.View(actions, source),
        AssumptionsBlock assumptions => Assumptions.View(assumptions, source),
        WorkingBlock working => Workings.View(working, source),
        ButtonsBlock buttons => new ButtonsView([.. buttons.Buttons.Select(b => new ButtonView(b.Action, b.Label, b.Url is null ? null : TargetAddress.With(b.Url, b.Query)))]),
        GateBlock gate => new GateView(gate.Intro),
        RedirectBlock redirect => new RedirectView(TargetAddress.With(redirect.Url, redirect.Query), redirect.Label, redirect.Seconds),
        PageBreak => new PageBreakView(),
        _ => throw new UnreachableException(block.GetType().Name),
    };

    /// <summary>A cover's title is its headline already.</summary>
    private static ViewBlock Titled(ViewBlock view, Block block) => view is CoverView ? view : view with { Title = block.Title };

    /// <summary>Blocks that were left out may leave page breaks side by side, at the start or at the end; a cover is a page of its own anyhow.</summary>
    private static IEnumerable<ViewBlock> WithoutEmptyPages(IEnumerable<ViewBlock> views)
    {
        PageBreakView? pending = null;
        var started = false;
        foreach (var view in views)
        {
            if (view is PageBreakView wanted)
            {
                pending = started ? wanted : null;
                continue;
            }

            if (pending is not null) yield return pending;
            (pending, started) = (null, view is not CoverView);
            yield return view;
        }
    }
}
