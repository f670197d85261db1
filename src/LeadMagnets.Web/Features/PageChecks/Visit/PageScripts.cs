using System.Text.Json;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>The scripts beside this file, as they were built in.</summary>
internal static class PageScripts
{
    public static string Record { get; } = Read("record.js");
    public static string Consent { get; } = Read("consent.js");
    private static readonly string Look = Read("observe.js").Trim();

    /// <param name="own">This server's public address.</param>
    public static string Observe(string own) => $"({Look[(Look.IndexOf('\n') + 1)..]})({JsonSerializer.Serialize(own)})";

    /// <summary>Brings the first magnet into view, and opens those that would open later.</summary>
    public const string ShowFirst =
        "(() => { const e = document.querySelector('lead-magnet, iframe[src*=\"/m/\"]'); e?.scrollIntoView({ block: 'center', behavior: 'instant' }); })()";

    public const string OpenFirst =
        "(() => { const e = document.querySelector('lead-magnet[mode]:not([mode=inline])'); if (e && !e.hasAttribute('open')) e.setAttribute('open', ''); })()";

    private static string Read(string name)
    {
        using var source = typeof(PageScripts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not built in.");
        using var reader = new StreamReader(source);
        return reader.ReadToEnd();
    }
}
