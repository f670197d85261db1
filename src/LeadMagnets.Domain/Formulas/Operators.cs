namespace LeadMagnets.Domain.Formulas;

public enum UnaryOperator { Plus, Minus }

public enum BinaryOperator { Add, Subtract, Multiply, Divide, Power, Join, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual }

/// <summary>How operators are written, in formulas and in the JSON of a tree.</summary>
public static class Operators
{
    private static readonly string[] Symbols = ["+", "-", "*", "/", "^", "&", "=", "<>", "<", "<=", ">", ">="];

    public static string Symbol(this BinaryOperator binary) => Symbols[(int)binary];

    public static string Symbol(this UnaryOperator unary) => unary is UnaryOperator.Minus ? "-" : "+";

    public static BinaryOperator? Binary(string symbol) =>
        Array.IndexOf(Symbols, symbol) is >= 0 and var index ? (BinaryOperator)index : null;
}
