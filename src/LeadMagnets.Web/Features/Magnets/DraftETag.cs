using System.Globalization;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The draft's version as an ETag, and back from <c>If-Match</c>.</summary>
internal static class DraftETag
{
    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>Null: it is none of ours.</summary>
    public static long? Read(string? header) =>
        long.TryParse(header?.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
