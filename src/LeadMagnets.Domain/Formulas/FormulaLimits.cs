namespace LeadMagnets.Domain.Formulas;

/// <summary>What one formula may cost. Within these bounds no input overflows the stack, hangs or eats the memory.</summary>
public static class FormulaLimits
{
    public const int Characters = 2_000;

    /// <summary>How deep brackets, calls and signs may nest.</summary>
    public const int Depth = 64;

    /// <summary>How many literals, names, operators and calls one formula may have. It bounds the height of the tree too.</summary>
    public const int Nodes = 500;

    /// <summary>How many cells a table may have, given or computed.</summary>
    public const int Cells = 10_000;

    /// <summary>How many characters a computed text may have: what a cell of a workbook holds.</summary>
    public const int TextLength = 32_767;

    /// <summary>How many nodes one evaluation may visit; a table counts as many times as it has cells. Well under 50 ms.</summary>
    public const int Steps = 100_000;

    /// <summary>How many steps the rows of one column of a year table may take together; each row may take <see cref="Steps"/>.</summary>
    public const int ColumnSteps = 1_000_000;

    /// <summary>How deep the JSON of one tree can get; readers of documents that hold trees must allow as much.</summary>
    public const int JsonDepth = Nodes + 8;
}
