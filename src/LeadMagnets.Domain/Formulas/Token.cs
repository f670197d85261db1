namespace LeadMagnets.Domain.Formulas;

internal enum TokenKind { Number, Text, Name, Error, Symbol, End }

/// <summary>A word of a formula. <paramref name="Text"/> is what it says: a text without its quotes, a symbol as written.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, SourceSpan Span)
{
    public bool Is(string symbol) => Kind is TokenKind.Symbol && Text == symbol;
}
