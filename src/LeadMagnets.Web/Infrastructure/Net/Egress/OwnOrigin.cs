using System.Text.RegularExpressions;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>
/// This server's own public address, from which a page loads what it embeds. Wherever it leads to, only what every visitor of an
/// embedding page fetches goes through, and nothing is sent: what a page would send is answered by the proxy itself.
/// </summary>
/// <param name="Base">The public address; a path in front of everything is part of it.</param>
/// <param name="Listener">An http address where this process listens; null: wherever its name leads, as every visitor does. Then the operator named it.</param>
/// <param name="MayWrite">Whether the server would take what the website (origin) sends for a magnet (key).</param>
public sealed partial record OwnOrigin(Uri Base, Uri? Listener, Func<string, string?, bool> MayWrite)
{
    public bool IsSecure => Base.Scheme == Uri.UriSchemeHttps;

    private EgressTarget Target => new(Base.HostNameType is UriHostNameType.IPv6 ? Base.Host.Trim('[', ']').ToLowerInvariant() : Base.IdnHost.ToLowerInvariant(), Base.Port);

    public bool Is(EgressTarget target) => target == Target;

    /// <summary>The same name on another port, such as http where https is meant: a redirect at most.</summary>
    public string Host => Target.Host;

    /// <summary>What pages embed and what that loads: files, definitions, hosted pages, pictures. Nothing that counts or changes anything.</summary>
    public bool Serves(string path)
    {
        var plain = path.Split('?')[0];
        if (plain.Contains('%', StringComparison.Ordinal) || plain.Contains("..", StringComparison.Ordinal) || plain.Contains("//", StringComparison.Ordinal)) return false;
        var prefix = Base.AbsolutePath.TrimEnd('/');
        return plain.StartsWith(prefix, StringComparison.Ordinal) && Public().IsMatch(plain[prefix.Length..]);
    }

    /// <summary>The key of the magnet that a page writes to; null: it is no such address.</summary>
    public string? Written(string path) => Writes().Match(path.Split('?')[0]) is { Success: true } match ? match.Groups["key"].Value : null;

    /// <summary>Where the request goes; the name stays the public one.</summary>
    public Uri Upstream(string path) => new(new Uri((Listener ?? Base).GetLeftPart(UriPartial.Authority)), path);

    [GeneratedRegex(@"^/(embed/[\w.-]+(/[\w.-]+)?|api/v1/embed/[\w-]+|m/[\w-]+(/card\.png)?|files/[\w.-]+|(hosted|report|fonts|icons)/[\w.-]+|icons\.svg|favicon\.(ico|svg)|\.well-known/gpc\.json)$", RegexOptions.CultureInvariant)]
    private static partial Regex Public();

    [GeneratedRegex(@"/api/v1/embed/(?<key>[\w-]+)/(events|challenge|submissions(/[\w-]+/lead)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Writes();
}
