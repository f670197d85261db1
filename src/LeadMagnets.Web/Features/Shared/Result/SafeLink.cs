namespace LeadMagnets.Web.Features.Shared.Result;

/// <summary>Addresses that a document may lead to: https, http, mailto and tel, nothing else.</summary>
public static class SafeLink
{
    /// <summary>The address, or null where it may not be followed.</summary>
    public static string? Or(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "mailto" or "tel" || uri.Scheme is "https" or "http" && uri.UserInfo.Length == 0) ? uri.AbsoluteUri : null;

    /// <summary>The address of a picture: our own only, so that no other site learns who reads what; null where it may not be shown.</summary>
    public static string? Picture(string? address) => address is ['/', not ('/' or '\\'), ..] ? address : null;
}
