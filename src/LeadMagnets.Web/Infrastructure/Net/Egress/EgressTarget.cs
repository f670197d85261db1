using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>Host and port as a browser asks a proxy for them.</summary>
/// <param name="Host">Without the brackets of IPv6.</param>
public readonly record struct EgressTarget(string Host, int Port)
{
    private const string Plain = "http://";
    private const int LongestHost = 253;

    /// <summary><c>host:port</c> of CONNECT. Browsers always name the port.</summary>
    public static EgressTarget? Authority(string text, int? usualPort = null)
    {
        var colon = text.LastIndexOf(':');
        var hasPort = colon > text.LastIndexOf(']');
        if (!hasPort && usualPort is null) return null;
        var host = hasPort ? text[..colon] : text;
        var port = hasPort ? Number(text[(colon + 1)..]) : usualPort;
        return port is > 0 and <= 65535 && Name(host) is { } name ? new EgressTarget(name, port.Value) : null;
    }

    /// <summary><c>http://host/path</c> of everything else.</summary>
    public static (EgressTarget Target, string Path)? Absolute(string text)
    {
        if (!text.StartsWith(Plain, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = text[Plain.Length..];
        var end = rest.IndexOfAny(['/', '?', '#']);
        var path = end < 0 ? "/" : rest[end] == '/' ? rest[end..] : "/" + rest[end..];
        return Authority(end < 0 ? rest : rest[..end], 80) is { } target && !path.Contains('#', StringComparison.Ordinal) ? (target, path) : null;
    }

    public override string ToString() => Host.Contains(':', StringComparison.Ordinal) ? $"[{Host}]:{Port}" : $"{Host}:{Port}";

    private static int? Number(string text) =>
        text.Length is > 0 and <= 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Name(string host)
    {
        if (host.StartsWith('[') && host.EndsWith(']'))
            return IPAddress.TryParse(host[1..^1], out var address) && address.AddressFamily is AddressFamily.InterNetworkV6 ? host[1..^1].ToLowerInvariant() : null;
        var letters = host.Length is > 0 and <= LongestHost && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
        return letters ? host.ToLowerInvariant() : null;
    }
}
