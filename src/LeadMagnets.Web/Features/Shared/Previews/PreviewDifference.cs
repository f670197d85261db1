using System.Text;
using System.Text.Json;

namespace LeadMagnets.Web.Features.Shared.Previews;

/// <summary>One figure that the visitor's browser showed otherwise than the server computed it, as <c>PreviewCheck</c> wrote it down.</summary>
/// <param name="Name">The variable or column.</param>
/// <param name="Shown">What the browser showed: JSON.</param>
/// <param name="Computed">What the server computed: JSON, or the code of an error.</param>
public sealed record PreviewDifference(string Name, string Shown, string Computed)
{
    private const string Between = ": shown ";
    private const string Then = ", computed ";

    /// <summary>The differences of a submission, and what could not be read of them: a long list is stored cut.</summary>
    public static (IReadOnlyList<PreviewDifference> Differences, string Unread) Read(string stored)
    {
        var found = new List<PreviewDifference>();
        while (stored.Length > 0 && First(stored) is { } first)
        {
            found.Add(first.Found);
            stored = stored[first.Length..];
        }
        return (found, stored);
    }

    private static (PreviewDifference Found, int Length)? First(string stored)
    {
        if (stored.IndexOf(Between, StringComparison.Ordinal) is not (> 0 and var name)) return null;
        var at = name + Between.Length;
        if (JsonAt(stored, at) is not { } shown || !stored.AsSpan(at + shown.Length).StartsWith(Then)) return null;
        at += shown.Length + Then.Length;
        if (ComputedAt(stored, at) is not { } computed) return null;
        at += computed.Length;
        if (at < stored.Length && !stored.AsSpan(at).StartsWith("; ")) return null;
        return (new(stored[..name], shown, computed), Math.Min(at + 2, stored.Length));
    }

    private static string? ComputedAt(string text, int at)
    {
        if (at >= text.Length || text[at] != '#') return JsonAt(text, at);
        var end = text.IndexOf(';', at);
        return end < 0 ? text[at..] : text[at..end];
    }

    /// <summary>The JSON value that begins there, whatever it holds.</summary>
    private static string? JsonAt(string text, int at)
    {
        // After a number the reader wants a comma or the end.
        var end = at < text.Length && (text[at] == '-' || char.IsAsciiDigit(text[at])) ? text.IndexOfAny([',', ';'], at) : -1;
        var bytes = Encoding.UTF8.GetBytes(end < 0 ? text[at..] : text[at..end]);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: true, default);
        try
        {
            if (!reader.Read()) return null;
            reader.Skip();
            return Encoding.UTF8.GetString(bytes.AsSpan(0, (int)reader.BytesConsumed));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
