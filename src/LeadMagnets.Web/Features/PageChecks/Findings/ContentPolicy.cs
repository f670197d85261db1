namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>A Content-Security-Policy, read as far as it takes to say what it lets through and how to add to it (CSP 3).</summary>
public sealed class ContentPolicy
{
    private readonly List<(string Name, string[] Sources)> directives = [];

    public ContentPolicy(string text)
    {
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries);
            var name = words.Length == 0 ? "" : words[0].ToLowerInvariant();
            // The first of a name counts (CSP 3, 2.2.1).
            if (name.Length > 0 && directives.All(d => d.Name != name)) directives.Add((name, words[1..]));
        }
    }

    /// <summary>The directives that may speak for one, the closest first.</summary>
    public static IReadOnlyList<string> Chain(string directive) => directive switch
    {
        "script-src-elem" or "script-src-attr" => [directive, "script-src", "default-src"],
        "style-src-elem" or "style-src-attr" => [directive, "style-src", "default-src"],
        "frame-src" => [directive, "child-src", "default-src"],
        "worker-src" => [directive, "child-src", "script-src", "default-src"],
        "connect-src" or "script-src" or "style-src" or "img-src" or "font-src" or "media-src" => [directive, "default-src"],
        _ => [directive],
    };

    /// <summary>Whether a host list lets an address through. Nonces and hashes are not looked at.</summary>
    /// <param name="directive">Such as <c>connect-src</c>.</param>
    /// <param name="url">What is asked for.</param>
    /// <param name="self">Origin of the page.</param>
    public bool Allows(string directive, Uri url, string? self) => Speaker(directive) is not { Name: not null } speaker || speaker.Sources.Any(source => Matches(source, url, self));

    /// <summary>Host lists count for nothing where this stands.</summary>
    public bool IsStrictDynamic(string directive) => Speaker(directive).Sources?.Any(s => s.Equals("'strict-dynamic'", StringComparison.OrdinalIgnoreCase)) == true;

    /// <summary>The whole directive, with one more source: text to put in place of the old one, or beside the rest where it was only implied.</summary>
    public string With(string directive, string source)
    {
        var (name, sources) = Speaker(directive);
        var kept = (sources ?? []).Where(s => !s.Equals("'none'", StringComparison.OrdinalIgnoreCase));
        return string.Join(' ', [name is null or "default-src" ? Plain(directive) : name, .. kept, source]);
    }

    private static string Plain(string directive) => directive.Replace("-elem", "", StringComparison.Ordinal).Replace("-attr", "", StringComparison.Ordinal);

    private (string Name, string[] Sources) Speaker(string directive) =>
        Chain(directive).Select(name => directives.FirstOrDefault(d => d.Name == name)).FirstOrDefault(d => d.Name is not null);

    private static bool Matches(string source, Uri url, string? self)
    {
        if (source == "*") return url.Scheme is "http" or "https" or "ws" or "wss";
        if (source.Equals("'self'", StringComparison.OrdinalIgnoreCase)) return url.GetLeftPart(UriPartial.Authority) == self;
        if (source.StartsWith('\'')) return false;
        if (source.EndsWith(':')) return Fits(source[..^1], url.Scheme);
        var (scheme, rest) = source.Split("://", 2) is [var s, var r] ? (s, r) : (null, source);
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var (place, path) = slash < 0 ? (rest, "") : (rest[..slash], rest[slash..]);
        return (scheme is null ? Fits(self?.Split(':')[0] ?? "https", url.Scheme) : Fits(scheme, url.Scheme)) && IsPlace(place, url)
            && (path.Length <= 1 || (path.EndsWith('/') ? url.AbsolutePath.StartsWith(path, StringComparison.Ordinal) : url.AbsolutePath == path));
    }

    /// <summary>https is as good where http is allowed.</summary>
    private static bool Fits(string allowed, string scheme) => allowed.Equals(scheme, StringComparison.OrdinalIgnoreCase) || (allowed.Equals("http", StringComparison.OrdinalIgnoreCase) && scheme == "https");

    private static bool IsPlace(string place, Uri url)
    {
        var colon = place.LastIndexOf(':');
        var (host, port) = colon > place.LastIndexOf(']') ? (place[..colon], place[(colon + 1)..]) : (place, null);
        var isHost = host.StartsWith("*.", StringComparison.Ordinal) ? url.Host.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase) : host == "*" || host.Equals(url.Host, StringComparison.OrdinalIgnoreCase);
        return isHost && (port is null ? url.IsDefaultPort : port == "*" || port == url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
