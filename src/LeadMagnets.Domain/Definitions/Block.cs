using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>A part of the result or the report, as the marketer orders it. <c>Reports/ResultView</c> fills it with texts and numbers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CoverBlock), "cover")]
[JsonDerivedType(typeof(TextSection), "text")]
[JsonDerivedType(typeof(ScoreBlock), "score")]
[JsonDerivedType(typeof(CategoriesBlock), "categories")]
[JsonDerivedType(typeof(GapsBlock), "gaps")]
[JsonDerivedType(typeof(GradeBlock), "grade")]
[JsonDerivedType(typeof(ImprovementsBlock), "improvements")]
[JsonDerivedType(typeof(OutcomeBlock), "outcome")]
[JsonDerivedType(typeof(OutcomesBlock), "outcomes")]
[JsonDerivedType(typeof(NumbersBlock), "numbers")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(YearTableBlock), "year-table")]
[JsonDerivedType(typeof(ChartBlock), "chart")]
[JsonDerivedType(typeof(SensitivityBlock), "sensitivity")]
[JsonDerivedType(typeof(ChecksBlock), "checks")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(AssumptionsBlock), "assumptions")]
[JsonDerivedType(typeof(WorkingBlock), "working")]
[JsonDerivedType(typeof(ButtonsBlock), "buttons")]
[JsonDerivedType(typeof(GateBlock), "gate")]
[JsonDerivedType(typeof(RedirectBlock), "redirect")]
[JsonDerivedType(typeof(PageBreak), "page-break")]
public abstract record Block
{
    public string? Title { get; init; }
    /// <summary>A formula over answers, results and the lead's fields; the block is shown when it is true. Null: always.</summary>
    public string? ShowIf { get; init; }
}

/// <summary>First page of a report: magnet, person, date, headline result.</summary>
public sealed record CoverBlock : Block { public string? Intro { get; init; } }

/// <summary>Rich text of the marketer.</summary>
public sealed record TextSection : Block { public required IReadOnlyList<TextBlock> Body { get; init; } }

/// <summary>Score dial with the band and its summary.</summary>
public sealed record ScoreBlock : Block;

/// <summary>Scores of the categories with their status.</summary>
public sealed record CategoriesBlock : Block
{
    public CategoryChart Chart { get; init; } = CategoryChart.Radar;
    /// <summary>Beside each score the median of the magnet's earlier respondents, as soon as there are 30 of them.</summary>
    public bool Benchmark { get; init; }
}

public enum CategoryChart { Radar, Bars }

/// <summary>The answers that lost most points, with advice and what could be won (domain.md B3).</summary>
public sealed record GapsBlock : Block { public string? Intro { get; init; } public int Take { get; init; } = 3; }

/// <summary>The grade with what it means and, where a cap took something away, the reason and the answers that caused it.</summary>
public sealed record GradeBlock : Block;

/// <summary>What to change first: the single changes of an answer that lift the result, each computed by scoring the run again.</summary>
public sealed record ImprovementsBlock : Block
{
    public string? Intro { get; init; }
    public int Take { get; init; } = 3;
    public ImprovementOrder Order { get; init; } = ImprovementOrder.Gain;
}

public enum ImprovementOrder
{
    /// <summary>What lifts the score most comes first.</summary>
    Gain,
    /// <summary>The critical questions of the grade caps come first, then the heavier question, then what lifts the score most.</summary>
    Critical,
    /// <summary>One from each category, the lowest category first; within a category what lifts the score most.</summary>
    Weakest,
}

/// <summary>Portrait of the winning outcome.</summary>
public sealed record OutcomeBlock : Block;

/// <summary>Match per cent of all outcomes as bars.</summary>
public sealed record OutcomesBlock : Block;

/// <summary>Numbers by variable id; the first one is the headline.</summary>
public sealed record NumbersBlock : Block { public required IReadOnlyList<string> Items { get; init; } public string? Intro { get; init; } }

/// <summary>A table whose cells are formulas: before and after, year by year.</summary>
public sealed record TableBlock : Block
{
    public required IReadOnlyList<string> Columns { get; init; }
    public required IReadOnlyList<TableRow> Rows { get; init; }
}

/// <param name="Label">Head of the row.</param>
/// <param name="Cells">One formula per column after the first.</param>
/// <param name="Format">How the numbers of the row are written.</param>
public sealed record TableRow(string Label, IReadOnlyList<string> Cells, string? Format);

/// <summary>Choice questions as a list with answer and traffic light.</summary>
public sealed record ChecksBlock : Block { public required IReadOnlyList<string> Questions { get; init; } }

/// <summary>Things to do: shown where their condition holds, lowest rank first, as many as <see cref="Take"/>.</summary>
public sealed record ActionsBlock : Block
{
    public string? Intro { get; init; }
    public int? Take { get; init; }
    public required IReadOnlyList<ActionItem> Items { get; init; }
}

/// <param name="Title">What to do.</param>
/// <param name="Body">How, in a few sentences.</param>
/// <param name="ShowIf">Formula: shown when true; null: always.</param>
/// <param name="Rank">Formula: the lower, the earlier; null keeps the written order (rank 0).</param>
public sealed record ActionItem(string Title, string Body, string? ShowIf = null, string? Rank = null);

/// <summary>Every input, and every variable with a source or a date, with the value that the numbers rest on.</summary>
public sealed record AssumptionsBlock : Block { public string? Intro { get; init; } }

/// <summary>How the figures were computed, step by step, from the submission's receipt; for the report only.</summary>
public sealed record WorkingBlock : Block
{
    public string? Intro { get; init; }
    /// <summary>Ids of the variables and columns that are worked out; null: everything, inputs and scores included.</summary>
    public IReadOnlyList<string>? Outputs { get; init; }
}

/// <summary>What the visitor can do next.</summary>
public sealed record ButtonsBlock : Block { public required IReadOnlyList<ActionButton> Buttons { get; init; } }

/// <param name="Action">What happens.</param>
/// <param name="Label">Text of the button.</param>
/// <param name="Url">https, http or mailto address; for <see cref="ButtonAction.Link"/> only.</param>
/// <param name="Query">What goes with the address, such as name and e-mail address to a calendar; for <see cref="ButtonAction.Link"/> only.</param>
public sealed record ActionButton(ButtonAction Action, string Label, string? Url = null, IReadOnlyList<QueryPart>? Query = null);

/// <param name="Name">Of the parameter.</param>
/// <param name="Value">Its text; answers and fields of the lead may be piped in. The parameter is left out where nothing comes of it.</param>
public sealed record QueryPart(string Name, string Value);

public enum ButtonAction { Link, Report, Retake }

/// <summary>What follows in the result is shown once the visitor has left a lead: the form stands here. Without effect where the lead is known before.</summary>
public sealed record GateBlock : Block { public string? Intro { get; init; } }

/// <summary>Leads the visitor on to another page when the result has been shown for a while.</summary>
public sealed record RedirectBlock : Block
{
    /// <summary>https or http address.</summary>
    public required string Url { get; init; }
    public IReadOnlyList<QueryPart>? Query { get; init; }
    /// <summary>What is said meanwhile, and the name of the link for whoever does not want to wait.</summary>
    public required string Label { get; init; }
    /// <summary>Time to read the result, in seconds.</summary>
    public int Seconds { get; init; } = 5;
}

public sealed record PageBreak : Block;
