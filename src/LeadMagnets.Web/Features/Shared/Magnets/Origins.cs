namespace LeadMagnets.Web.Features.Shared.Magnets;

/// <summary>Reads a list of websites as people type it, and keeps what browsers send of each: scheme, host and port (RFC 6454).</summary>
public static class Origins
{
    public const int Most = 50;

    /// <summary>What a frame without an origin of its own sends: sandboxed, or in a file.</summary>
    public const string None = "null";

    /// <summary>Whether answers from a website are taken.</summary>
    /// <param name="listed">The marketer's websites; empty: any may send.</param>
    /// <param name="allowsSandboxed">So may frames without an origin, although there is a list.</param>
    /// <param name="website">Its origin; null: it is no browser that calls.</param>
    public static bool Allow(IReadOnlyList<string> listed, bool allowsSandboxed, string? website) =>
        listed.Count == 0 || website is null || (website == None ? allowsSandboxed : listed.Contains(website, StringComparer.OrdinalIgnoreCase));

    /// <summary>The origins, or what is wrong with which line.</summary>
    public static (IReadOnlyList<string> Origins, string? Problem) Read(string? text)
    {
        var origins = new List<string>();
        foreach (var line in (text ?? "").Split(['\n', '\r', ',', ' ', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Of(line) is not { } origin) return ([], $"“{Short(line)}” is no website. Write it like https://www.example.com.");
            if (!origins.Contains(origin)) origins.Add(origin);
        }
        return origins.Count > Most ? ([], $"A magnet may list {Most} websites at most, and these are {origins.Count}.") : (origins, null);
    }

    /// <summary>What stands without a scheme is taken for https, as browsers do; a path is left out.</summary>
    private static string? Of(string line)
    {
        var full = line.Contains("://", StringComparison.Ordinal) ? line : $"https://{line}";
        return Uri.TryCreate(full, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.UserInfo.Length == 0
            && (url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || url.IdnHost == "localhost" || url.IdnHost.Contains('.', StringComparison.Ordinal))
            && url.HostNameType is not UriHostNameType.Unknown && url.Port != 0 && !url.Host.EndsWith('.')
                ? $"{url.Scheme}://{(url.HostNameType is UriHostNameType.IPv6 ? url.Host : url.IdnHost)}{(url.IsDefaultPort ? "" : $":{url.Port}")}"
                : null;
    }

    private static string Short(string line) => line.Length > 60 ? line[..60] + "…" : line;
}
