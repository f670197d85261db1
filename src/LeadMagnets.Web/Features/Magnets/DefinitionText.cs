using System.Text;
using LeadMagnets.Domain;
using LeadMagnets.Web.Infrastructure;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>A definition on its way in, as a file or as the body of a call: at most 1 MB of UTF-8 text.</summary>
internal static class DefinitionText
{
    public const int Largest = 1024 * 1024;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static Problem TooLarge { get; } = new("", "too-large", "A definition has at most 1 MB. Leave out pictures: they belong behind addresses.");

    public static async Task<(string Text, Problem? Problem)> Read(Stream from, CancellationToken ct)
    {
        if (await LimitedBody.Read(from, Largest, ct) is not { } bytes) return ("", TooLarge);
        try
        {
            return (Strict.GetString(bytes.Span).TrimStart('\uFEFF'), null);
        }
        catch (DecoderFallbackException)
        {
            return ("", new("", "not-utf-8", "This is not UTF-8 text. Save it as UTF-8 and send it again."));
        }
    }

    /// <summary>What a call is answered whose body could not be read.</summary>
    public static IResult Refused(Problem problem) =>
        Problems.Invalid([problem], problem == TooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity);
}
