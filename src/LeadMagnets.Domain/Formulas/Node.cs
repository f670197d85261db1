namespace LeadMagnets.Domain.Formulas;

/// <summary>One node of a formula's tree. The kinds below are all there are; names are in lower case, functions in upper case.</summary>
public abstract record Node(SourceSpan Span)
{
    public virtual IReadOnlyList<Node> Children => [];
}

public sealed record NumberNode(double Number, SourceSpan Span) : Node(Span);

public sealed record TextNode(string Text, SourceSpan Span) : Node(Span);

public sealed record LogicalNode(bool Logical, SourceSpan Span) : Node(Span);

public sealed record ErrorNode(FormulaError Error, SourceSpan Span) : Node(Span);

/// <summary>An argument that was left out: the middle of <c>IF(a,,b)</c>.</summary>
public sealed record BlankNode(SourceSpan Span) : Node(Span);

/// <summary>A constant table: <c>{1,2;3,4}</c>.</summary>
public sealed record ArrayNode(Table Table, SourceSpan Span) : Node(Span);

public sealed record NameNode(string Name, SourceSpan Span) : Node(Span);

public sealed record UnaryNode(UnaryOperator Operator, Node Operand, SourceSpan Span) : Node(Span)
{
    public override IReadOnlyList<Node> Children => [Operand];
}

public sealed record PercentNode(Node Operand, SourceSpan Span) : Node(Span)
{
    public override IReadOnlyList<Node> Children => [Operand];
}

public sealed record BinaryNode(BinaryOperator Operator, Node Left, Node Right) : Node(Left.Span.Through(Right.Span))
{
    public override IReadOnlyList<Node> Children => [Left, Right];
}

public sealed record CallNode(string Function, IReadOnlyList<Node> Arguments, SourceSpan Span) : Node(Span)
{
    public override IReadOnlyList<Node> Children => Arguments;
}
