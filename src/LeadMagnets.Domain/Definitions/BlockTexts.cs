using System.Diagnostics;

namespace LeadMagnets.Domain.Definitions;

/// <summary>The texts of each kind of block.</summary>
internal static class BlockTexts
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks, string list, TextChange texts) =>
        blocks.Each(list, (at, block) => Own(block, at, texts) with { Title = texts.Maybe($"{at}.title", block.Title) });

    private static Block Own(Block block, string at, TextChange texts) => block switch
    {
        CoverBlock cover => cover with { Intro = texts.Maybe($"{at}.intro", cover.Intro) },
        TextSection section => section with { Body = RichTexts.Of(section.Body, $"{at}.body", texts) },
        GapsBlock gaps => gaps with { Intro = texts.Maybe($"{at}.intro", gaps.Intro) },
        NumbersBlock numbers => numbers with { Intro = texts.Maybe($"{at}.intro", numbers.Intro) },
        TableBlock table => table with
        {
            Columns = table.Columns.Each($"{at}.columns", texts.Of),
            Rows = table.Rows.Each($"{at}.rows", (path, row) => row with { Label = texts.Of($"{path}.label", row.Label) }),
        },
        ActionsBlock actions => actions with
        {
            Intro = texts.Maybe($"{at}.intro", actions.Intro),
            Items = actions.Items.Each($"{at}.items", (path, item) => item with { Title = texts.Of($"{path}.title", item.Title), Body = texts.Of($"{path}.body", item.Body) }),
        },
        YearTableBlock table => table with { Intro = texts.Maybe($"{at}.intro", table.Intro), RowLabel = texts.Of($"{at}.rowLabel", table.RowLabel) },
        ChartBlock chart => chart with
        {
            Intro = texts.Maybe($"{at}.intro", chart.Intro), RowLabel = texts.Of($"{at}.rowLabel", chart.RowLabel),
            Series = chart.Series.Each($"{at}.series", (path, series) => series with { Label = texts.Maybe($"{path}.label", series.Label) }),
        },
        SensitivityBlock sensitivity => sensitivity with
        {
            Intro = texts.Maybe($"{at}.intro", sensitivity.Intro),
            Items = sensitivity.Items.Each($"{at}.items", (path, item) => item with { Label = texts.Of($"{path}.label", item.Label) }),
        },
        ImprovementsBlock improvements => improvements with { Intro = texts.Maybe($"{at}.intro", improvements.Intro) },
        AssumptionsBlock assumptions => assumptions with { Intro = texts.Maybe($"{at}.intro", assumptions.Intro) },
        WorkingBlock working => working with { Intro = texts.Maybe($"{at}.intro", working.Intro) },
        ButtonsBlock buttons => buttons with { Buttons = buttons.Buttons.Each($"{at}.buttons", (path, button) => button with
        {
            Label = texts.Of($"{path}.label", button.Label), Query = Query(button.Query, path, texts),
        }) },
        GateBlock gate => gate with { Intro = texts.Maybe($"{at}.intro", gate.Intro) },
        RedirectBlock redirect => redirect with { Label = texts.Of($"{at}.label", redirect.Label), Query = Query(redirect.Query, at, texts) },
        ScoreBlock or GradeBlock or CategoriesBlock or OutcomeBlock or OutcomesBlock or ChecksBlock or PageBreak => block,
        _ => throw new UnreachableException(block.GetType().Name),
    };

    private static IReadOnlyList<QueryPart>? Query(IReadOnlyList<QueryPart>? query, string at, TextChange texts) =>
        query?.Each($"{at}.query", (path, part) => part with { Value = texts.Of($"{path}.value", part.Value) });
}
