using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LeadMagnets.Web.Tests.Support;

/// <summary>A mail as it came over the wire, with enough of MIME to read it.</summary>
public sealed partial record ReceivedMail(string From, IReadOnlyList<string> To, string Raw)
{
    /// <summary>It came inside TLS.</summary>
    public bool Encrypted { get; init; }

    private string Head => Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    /// <summary>Header fields in order, unfolded.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers =>
        [.. Folding().Replace(Head, " ").Split("\r\n").Select(line => (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..].Trim()))];

    public string? Header(string name) => Headers.Where(h => h.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(h => h.Value).SingleOrDefault();

    public string Subject => EncodedWord().Replace(Regex.Replace(Header("Subject")!, @"\?=\s+=\?", "?==?"), word =>
        word.Groups[1].Value.Equals("B", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[2].Value))
            : QuotedPrintable(word.Groups[2].Value.Replace('_', ' ')));

    public string Text => Part("text/plain");
    public string Html => Part("text/html");

    private string Part(string type)
    {
        var boundary = Regex.Match(Raw, "boundary=\"?([^\"\r\n;]+)").Groups[1].Value;
        var part = Raw.Split("--" + boundary).Single(p => p.Contains($"Content-Type: {type}", StringComparison.OrdinalIgnoreCase));
        var split = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var body = part[(split + 4)..];
        return part[..split].Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Trim()))
            : part[..split].Contains("quoted-printable", StringComparison.OrdinalIgnoreCase) ? QuotedPrintable(body)
            : Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(body));
    }

    private static string QuotedPrintable(string text)
    {
        var bytes = new List<byte>();
        text = text.Replace("=\r\n", "", StringComparison.Ordinal);
        for (var at = 0; at < text.Length; at++)
            if (text[at] == '=' && at + 2 < text.Length) bytes.Add(byte.Parse(text.AsSpan(at + 1, (at += 2) - at + 2), NumberStyles.HexNumber));
            else bytes.Add((byte)text[at]);
        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex("\r\n[ \t]+")]
    private static partial Regex Folding();

    [GeneratedRegex(@"=\?utf-8\?([BQ])\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();
}
