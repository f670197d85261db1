namespace LeadMagnets.Web.Infrastructure.SafeHtml;

/// <summary>Addresses that imported HTML may keep: links to https, http and mailto; pictures of this installation only.</summary>
internal static class SafeAddress
{
    private const int Longest = 2000;

    public static string? Link(string? address) =>
        IsClean(address) && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" ? uri.AbsoluteUri : null;

    public static string? Picture(string? address) => IsClean(address) && address is ['/', not '/', ..] ? address : null;

    /// <summary>Browsers skip control characters inside of a scheme (<c>java\tscript:</c>) and read a backslash as a slash.</summary>
    private static bool IsClean(string? address) =>
        address is { Length: > 0 and <= Longest } && !address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '\\');
}
