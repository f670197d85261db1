using System.Text;
using LeadMagnets.Domain;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The body of a call as text, read no further than the limit of a definition.</summary>
internal static class ApiBody
{
    public static async Task<(string Text, Problem? Problem)> Read(HttpRequest request, CancellationToken ct)
    {
        var buffer = new byte[DefinitionFile.Largest + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        if (length > DefinitionFile.Largest) return ("", DefinitionFile.TooLarge);
        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer, 0, length), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", new("", "not-utf-8", "The body is not UTF-8 text."));
        }
    }
}
