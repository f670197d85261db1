using LeadMagnets.Web.Infrastructure.Printing;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>Whether there is a browser to visit pages with; looked for in the same places as the one that prints.</summary>
public sealed class CheckBrowser(PrinterOptions options)
{
    public string? Program => ChromiumPath.Find(options, Environment.GetEnvironmentVariable("PATH")).Path;

    /// <summary>What is missing and what to do; null: nothing.</summary>
    public string? Missing => Program is not null ? null
        : string.IsNullOrWhiteSpace(options.Chromium)
            ? "Pages are checked with Chromium, and there is none on this server. Install Debian's chromium-headless-shell, or name a browser in LeadMagnets:Chromium."
            : $"LeadMagnets:Chromium names {options.Chromium}, and there is no such file. Correct or remove the setting.";
}
