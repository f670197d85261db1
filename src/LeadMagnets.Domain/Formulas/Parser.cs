using System.Globalization;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Makes a tree of a formula's words; one method per line of the grammar.</summary>
//
//  formula    = [ "=" ] comparison end
//  comparison = joined  { ( "=" | "<>" | "<" | "<=" | ">" | ">=" ) joined }
//  joined     = sum     { "&" sum }
//  sum        = product { ( "+" | "-" ) product }
//  product    = power   { ( "*" | "/" ) power }
//  power      = percent { "^" percent }                       2^3^2 = (2^3)^2
//  percent    = signed  { "%" }
//  signed     = ( "-" | "+" ) signed | primary                -2^2 = (-2)^2
//  primary    = literal | array | name | call | "(" comparison ")"
//  call       = name "(" [ argument { "," argument } ] ")"
//  argument   = [ comparison ]
//  array      = "{" row { ";" row } "}"
//  row        = constant { "," constant }
//  constant   = [ "-" | "+" ] number | text | logical | error
//  literal    = number | text | logical | error
//
internal sealed class Parser(List<Token> tokens)
{
    private int at;
    private int depth;
    private int nodes;

    private Token Current => tokens[at];

    public Node Formula()
    {
        if (Current.Is("=")) at++;
        if (Current.Kind is TokenKind.End) throw Wrong("The formula is empty. Write a number, a name or a calculation.");
        var root = Comparison();
        return Current.Kind is TokenKind.End ? root : throw Unexpected();
    }

    private Node Comparison() => LeftToRight(Joined, "=", "<>", "<=", ">=", "<", ">");

    private Node Joined() => LeftToRight(Sum, "&");

    private Node Sum() => LeftToRight(Product, "+", "-");

    private Node Product() => LeftToRight(Power, "*", "/");

    private Node Power() => LeftToRight(Percent, "^");

    private Node Percent()
    {
        var operand = Signed();
        while (Accept("%") is { } percent) operand = Counted(new PercentNode(operand, operand.Span.Through(percent.Span)));
        return operand;
    }

    private Node Signed()
    {
        if ((Accept("-") ?? Accept("+")) is not { } sign) return Primary();
        var operand = Deeper(Signed);
        return Counted(new UnaryNode(sign.Is("-") ? UnaryOperator.Minus : UnaryOperator.Plus, operand, sign.Span.Through(operand.Span)));
    }

    private Node Primary()
    {
        var token = Current;
        if (token.Is("(")) return Bracketed();
        if (token.Is("{")) return Array();
        if (token.Kind is TokenKind.Name && tokens[at + 1].Is("(")) return Call();
        if (token.Kind is TokenKind.Symbol or TokenKind.End) throw Unexpected();
        at++;
        return Counted(Literal(token) ?? new NameNode(NameRules.Key(token.Text), token.Span));
    }

    private Node Bracketed()
    {
        var open = Expect("(");
        var inner = Deeper(Comparison);
        return Accept(")") is null ? throw Unclosed(open, ")") : inner;
    }

    private CallNode Call()
    {
        var name = tokens[at++];
        var open = Expect("(");
        var arguments = new List<Node>();
        if (!Current.Is(")")) arguments.Add(Argument());
        while (arguments.Count > 0 && Accept(",") is not null) arguments.Add(Argument());
        if (Current.Is(";")) throw Wrong("Separate arguments by a comma; decimals have a point.");
        return Accept(")") is { } close
            ? Counted(new CallNode(name.Text.ToUpperInvariant(), arguments, name.Span.Through(close.Span)))
            : throw Unclosed(open, ")");
    }

    private Node Argument() =>
        Current.Is(",") || Current.Is(")") ? Counted(new BlankNode(new(Current.Span.Offset, 0))) : Deeper(Comparison);

    private ArrayNode Array()
    {
        var open = Expect("{");
        var cells = new List<Value>();
        int rows = 0, columns = 0;
        do
        {
            var start = cells.Count;
            do cells.Add(Constant()); while (Accept(",") is not null);
            if (rows++ == 0) columns = cells.Count;
            else if (cells.Count - start != columns) throw Wrong("All rows of a table need the same number of cells.");
        }
        while (Accept(";") is not null);
        var close = Accept("}") ?? throw Unclosed(open, "}");
        return new ArrayNode(Table.Of(rows, columns, [.. cells]), open.Span.Through(close.Span));
    }

    private Value Constant()
    {
        var sign = Accept("-") ?? Accept("+");
        var token = Current;
        var node = Literal(token);
        if (node is null || (sign is not null && node is not NumberNode))
            throw Wrong("A table in { } holds only numbers, texts in quotes, TRUE, FALSE and error values.");
        at++;
        return Counted(node) switch
        {
            NumberNode number => sign is { } minus && minus.Is("-") ? -number.Number : number.Number,
            TextNode text => text.Text,
            LogicalNode logical => logical.Logical,
            _ => ((ErrorNode)node).Error,
        };
    }

    /// <summary>The token as a constant; null when it is none.</summary>
    private static Node? Literal(Token token) => token.Kind switch
    {
        TokenKind.Number => Number(token),
        TokenKind.Text => new TextNode(token.Text, token.Span),
        TokenKind.Error => new ErrorNode(FormulaError.Find(token.Text)!, token.Span),
        TokenKind.Name when NameRules.Key(token.Text) is "true" or "false" => new LogicalNode(NameRules.Key(token.Text) == "true", token.Span),
        _ => null,
    };

    private static NumberNode Number(Token token)
    {
        var number = double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? new(number, token.Span) : throw SyntaxException.At(token.Span, "This number is too large to calculate with.");
    }

    private Node LeftToRight(Func<Node> operand, params ReadOnlySpan<string> symbols)
    {
        var left = operand();
        while (Current.Kind is TokenKind.Symbol && symbols.Contains(Current.Text))
        {
            var binary = Operators.Binary(tokens[at++].Text)!.Value;
            left = Counted(new BinaryNode(binary, left, operand()));
        }
        return left;
    }

    private Node Deeper(Func<Node> read)
    {
        if (++depth > FormulaLimits.Depth)
            throw Wrong("This formula is nested too deeply. Move a part of it to a variable of its own.", FormulaProblemCodes.TooDeep);
        var node = read();
        depth--;
        return node;
    }

    private T Counted<T>(T node) where T : Node => ++nodes <= FormulaLimits.Nodes
        ? node
        : throw SyntaxException.At(node.Span, "This formula has too many parts. Move some of them to variables of their own.", FormulaProblemCodes.TooLarge);

    private Token? Accept(string symbol) => Current.Is(symbol) ? tokens[at++] : null;

    private Token Expect(string symbol) => Accept(symbol) ?? throw Unexpected();

    private SyntaxException Unclosed(Token open, string close) => Current.Kind is TokenKind.End
        ? SyntaxException.At(open.Span, $"This {open.Text} is never closed. Add a {close}.")
        : Unexpected();

    private SyntaxException Unexpected() => Wrong(Current switch
    {
        { Kind: TokenKind.End } => "Something is missing at the end of the formula.",
        { Text: ";" } => "Separate arguments by a comma; decimals have a point.",
        { Text: ")" } => "This ) has no ( before it, or a value is missing before it.",
        { Text: "," } => "A comma only stands between the arguments of a function; decimals have a point.",
        { Kind: TokenKind.Symbol } => $"A value is missing before {Current.Text}.",
        _ => $"An operator is missing before {Current.Text}, such as + or *.",
    });

    private SyntaxException Wrong(string message, string code = FormulaProblemCodes.Syntax) => SyntaxException.At(Current.Span, message, code);
}
