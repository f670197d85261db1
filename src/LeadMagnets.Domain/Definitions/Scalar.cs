using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>A plain JSON value in a document: number, text, yes/no or nothing.</summary>
[JsonConverter(typeof(ScalarConverter))]
public readonly record struct Scalar
{
    public double? Number { get; private init; }
    public string? Text { get; private init; }
    public bool? Logical { get; private init; }

    public static Scalar Of(double number) => new() { Number = number };
    public static Scalar Of(string text) => new() { Text = text };
    public static Scalar Of(bool logical) => new() { Logical = logical };

    public bool IsNull => Number is null && Text is null && Logical is null;
}

internal sealed class ScalarConverter : JsonConverter<Scalar>
{
    public override Scalar Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => Scalar.Of(reader.GetDouble()),
        JsonTokenType.String => Scalar.Of(reader.GetString()!),
        JsonTokenType.True => Scalar.Of(true),
        JsonTokenType.False => Scalar.Of(false),
        JsonTokenType.Null => default,
        _ => throw new JsonException("A number, a text, true, false or null is meant here."),
    };

    public override bool HandleNull => true;

    public override void Write(Utf8JsonWriter writer, Scalar value, JsonSerializerOptions options)
    {
        if (value.Number is { } number) writer.WriteNumberValue(number);
        else if (value.Text is { } text) writer.WriteStringValue(text);
        else if (value.Logical is { } logical) writer.WriteBooleanValue(logical);
        else writer.WriteNullValue();
    }
}
