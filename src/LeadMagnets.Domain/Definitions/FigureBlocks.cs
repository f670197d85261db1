namespace LeadMagnets.Domain.Definitions;

/// <summary>The rows of a year table with chosen columns, each with its own label, format and unit.</summary>
public sealed record YearTableBlock : Block
{
    public string? Intro { get; init; }
    /// <summary>Id of the year table.</summary>
    public required string Table { get; init; }
    /// <summary>What a row is: "Year".</summary>
    public required string RowLabel { get; init; }
    /// <summary>The column that names the rows; null: 1, 2, 3 …</summary>
    public string? RowNames { get; init; }
    /// <summary>Ids of the columns that are shown.</summary>
    public required IReadOnlyList<string> Columns { get; init; }
    /// <summary>Those of them that are added up.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];
    /// <summary>Years stand side by side and what is counted one below the other, as boards read it; for up to five rows.</summary>
    public bool Across { get; init; }
}

/// <summary>Columns of a year table as lines, areas or bars.</summary>
public sealed record ChartBlock : Block
{
    public string? Intro { get; init; }
    public ChartStyle Style { get; init; } = ChartStyle.Line;
    /// <summary>Id of the year table.</summary>
    public required string Table { get; init; }
    /// <summary>What a row is: "Year".</summary>
    public required string RowLabel { get; init; }
    /// <summary>The column that names the rows; null: 1, 2, 3 …</summary>
    public string? RowNames { get; init; }
    public required IReadOnlyList<ChartSeries> Series { get; init; }
    /// <summary>A variable that stands on the axis of rows, such as the years until payback; it is marked where it has a value.</summary>
    public string? Mark { get; init; }
}

public enum ChartStyle { Line, Area, Bars }

/// <param name="Column">Id of the column.</param>
/// <param name="Label">Its name in the chart; null: the column's label.</param>
public sealed record ChartSeries(string Column, string? Label = null);

/// <summary>What drives a result: inputs are moved down and up, and the result is computed again each time.</summary>
public sealed record SensitivityBlock : Block
{
    public string? Intro { get; init; }
    /// <summary>Id of the variable that is watched.</summary>
    public required string Output { get; init; }
    public required IReadOnlyList<SensitivityItem> Items { get; init; }
}

/// <param name="Label">What is moved.</param>
/// <param name="Questions">Ids of the inputs; several are moved together. They stay within their hard limits.</param>
/// <param name="Delta">How far, down and up: 0.1 is 10 % of the value, or 10 percentage points of an input in per cent.</param>
/// <param name="Kind">Of what <paramref name="Delta"/> is a part.</param>
public sealed record SensitivityItem(string Label, IReadOnlyList<string> Questions, double Delta, DeltaKind Kind = DeltaKind.Percent);

public enum DeltaKind
{
    /// <summary>A part of the value: 0.1 is ±10 %.</summary>
    Percent,
    /// <summary>An amount in the input's own unit: 0.1 on an input in per cent is ±10 percentage points.</summary>
    Points,
}
