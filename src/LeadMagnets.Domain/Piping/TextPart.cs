namespace LeadMagnets.Domain.Piping;

/// <summary>A piece of a marketer's text: written as it stands, or a pipe to be filled.</summary>
public abstract record TextPart(string Source);

public sealed record PlainPart(string Source, string Text) : TextPart(Source);

/// <param name="Source">The pipe as it was written: <c>{{savings:currency:0|a good deal}}</c>.</param>
/// <param name="Name">Whose value is meant.</param>
/// <param name="Format">How a number is written; null: as its question or variable says.</param>
/// <param name="Fallback">Written where there is no value; null: there always is one.</param>
public sealed record Pipe(string Source, string Name, string? Format, string? Fallback) : TextPart(Source);
