using System.Text;
using LeadMagnets.Domain;
using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>A definition that somebody uploads: at most 1 MB of UTF-8 JSON.</summary>
internal static class DefinitionFile
{
    public const int Largest = 1024 * 1024;

    public static async Task<(Definition? Definition, IReadOnlyList<Problem> Problems)> Read(IFormFile? file, CancellationToken ct)
    {
        if (file is null || file.Length == 0) return (null, [new("", "no-file", "Choose a definition file (JSON) first.")]);
        if (file.Length > Largest) return (null, [TooLarge]);
        await using var stream = file.OpenReadStream();
        return await Read(stream, ct);
    }

    /// <summary>Reads no further than the limit.</summary>
    public static async Task<(Definition? Definition, IReadOnlyList<Problem> Problems)> Read(Stream stream, CancellationToken ct)
    {
        var buffer = new byte[Largest + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        if (length > Largest) return (null, [TooLarge]);
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(buffer, 0, length);
            return DefinitionReader.Read(text.TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return (null, [new("", "not-utf-8", "The file is not UTF-8 text. Save it as UTF-8 and upload it again.")]);
        }
    }

    public static Problem TooLarge { get; } = new("", "too-large", "A definition has at most 1 MB. Leave out pictures: they belong behind addresses.");
}
