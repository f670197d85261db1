using System.Text;

namespace LeadMagnets.Domain.Formulas;

/// <summary>Cuts a formula's text into words.</summary>
internal sealed class Lexer(string text)
{
    private static readonly string[] Symbols = ["<>", "<=", ">=", "<", ">", "=", "+", "-", "*", "/", "^", "&", "%", "(", ")", "{", "}", ",", ";"];

    /// <summary>What people write who know other languages, and what it is called here.</summary>
    private static readonly (string Written, string Advice)[] Foreign =
    [
        ("==", "Use a single = to compare."),
        ("!=", "Use <> for \"not equal\"."),
        ("&&", "Use AND(first, second) to join conditions."),
        ("||", "Use OR(first, second) to join conditions."),
        ("**", "Use ^ for powers."),
        ("“", "Use straight quotes: \"text\"."),
        ("”", "Use straight quotes: \"text\"."),
        ("„", "Use straight quotes: \"text\"."),
        ("'", "Put text in double quotes: \"text\"."),
        ("×", "Use * to multiply."),
        ("÷", "Use / to divide."),
        ("≤", "Write <= for \"at most\"."),
        ("≥", "Write >= for \"at least\"."),
        ("≠", "Write <> for \"not equal\"."),
        ("−", "Use the hyphen - as minus."),
        (":", "Cell ranges such as A1:B9 do not exist here. Use the name of a column or a table."),
        ("$", "Leave out the $: names have none."),
        ("[", "Square brackets do not exist here. A table is written {1,2;3,4}."),
    ];

    private int at;

    /// <summary>The words of the text and an end.</summary>
    public List<Token> Read()
    {
        var tokens = new List<Token>();
        while (SkipSpace()) tokens.Add(Next());
        tokens.Add(new(TokenKind.End, "", new(text.Length, 0)));
        return tokens;
    }

    private bool SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length;
    }

    private Token Next()
    {
        var c = text[at];
        if (char.IsAsciiDigit(c) || (c == '.' && IsDigitAt(at + 1))) return Number();
        if (c == '"') return Text();
        if (c == '#') return Error();
        if (NameRules.IsStart(c)) return Take(TokenKind.Name, EndOfName());
        return Symbol();
    }

    // number = digits [ "." [ digits ] ] | "." digits, then [ "e" [ "+" | "-" ] digits ]
    private Token Number()
    {
        var end = EndOfDigits(at);
        if (end < text.Length && text[end] == '.') end = EndOfDigits(end + 1);
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var digits = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (IsDigitAt(digits)) end = EndOfDigits(digits);
        }
        if (end < text.Length && (NameRules.IsStart(text[end]) || text[end] == '.'))
            throw SyntaxException.At(new(at, end - at + 1), "A number ends here with something that does not belong to it. Put an operator such as * between them.");
        return Take(TokenKind.Number, end);
    }

    // text = '"' { any character but '"' | '""' } '"'
    private Token Text()
    {
        var content = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] != '"') content.Append(text[i]);
            else if (i + 1 < text.Length && text[i + 1] == '"') { content.Append('"'); i++; }
            else return Take(TokenKind.Text, i + 1) with { Text = content.ToString() };
        }
        throw SyntaxException.At(new(at, text.Length - at), "This text has no end. Close it with a \".");
    }

    private Token Error()
    {
        foreach (var error in FormulaError.All)
            if (string.Compare(text, at, error.Code, 0, error.Code.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return Take(TokenKind.Error, at + error.Code.Length) with { Text = error.Code };
        throw SyntaxException.At(new(at, 1), "This is not an error value. They are written #N/A, #DIV/0!, #VALUE!, #REF!, #NAME?, #NUM! or #NULL!.");
    }

    private Token Symbol()
    {
        foreach (var (written, advice) in Foreign)
            if (StartsWith(written)) throw SyntaxException.At(new(at, written.Length), advice);
        foreach (var symbol in Symbols)
            if (StartsWith(symbol)) return Take(TokenKind.Symbol, at + symbol.Length);
        throw SyntaxException.At(new(at, 1), $"The character {text[at]} has no meaning in a formula. Put text in double quotes.");
    }

    private bool StartsWith(string symbol) => string.CompareOrdinal(text, at, symbol, 0, symbol.Length) == 0;

    private bool IsDigitAt(int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    private int EndOfDigits(int from)
    {
        while (IsDigitAt(from)) from++;
        return from;
    }

    private int EndOfName()
    {
        var end = at + 1;
        while (end < text.Length && NameRules.IsPart(text[end])) end++;
        return end;
    }

    private Token Take(TokenKind kind, int end)
    {
        var token = new Token(kind, text[at..end], new(at, end - at));
        at = end;
        return token;
    }
}
