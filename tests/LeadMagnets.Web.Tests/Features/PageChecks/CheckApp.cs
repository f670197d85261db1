using System.Text.RegularExpressions;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks;
using LeadMagnets.Web.Features.PageChecks.Findings;
using LeadMagnets.Web.Tests.Features.Reports;
using LeadMagnets.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LeadMagnets.Web.Tests.Features.PageChecks;

/// <summary>The program on a real port and by the real clock, which a real browser visits. Loopback stands for the internet, all other private networks do not.</summary>
public partial class CheckApp : WebApp
{
    private readonly HeardEvent ended = new("page-checked");

    public CheckApp()
    {
        ended.Hear(this, typeof(CheckWorker));
        With("LeadMagnets:PrivateNetworks", "127.0.0.0/8");
        With(services => services.AddSingleton(TimeProvider.System).AddSingleton(Options));
    }

    protected virtual CheckOptions Options { get; } = new() { Answer = TimeSpan.FromSeconds(8), Settle = TimeSpan.FromSeconds(20), Limit = TimeSpan.FromSeconds(50) };

    protected override bool Listens => true;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public string Address => CreateClient().BaseAddress!.GetLeftPart(UriPartial.Authority);

    /// <summary>Pages are checked wherever there is a browser and the widgets were built; elsewhere the run says so.</summary>
    public void NeedsBrowser()
    {
        PdfFile.NeedsChromium();
        Assert.SkipUnless(Services.GetRequiredService<Microsoft.AspNetCore.Hosting.IWebHostEnvironment>().WebRootFileProvider.GetFileInfo("embed/v1.js").Exists, "The widgets are not built: npm run build.");
    }

    /// <summary>What a marketer copies.</summary>
    public string Snippet(string key) => $"<script src=\"{Address}/embed/v1.js\" async></script>\n<lead-magnet key=\"{key}\" style=\"display:block;min-height:520px\"><a href=\"{Address}/m/{key}\">Find out</a></lead-magnet>";

    /// <summary>The whole way of a marketer: type the address, press the button, wait.</summary>
    public async Task<Checked> Check(string url, Guid? magnet = null)
    {
        using var browser = await SignIn();
        var form = await browser.Open(magnet is null ? "/page-checks" : $"/page-checks?magnet={magnet}");
        var started = await browser.Submit(form, "main form", ("Address", url));
        Assert.Matches(OneCheck(), started.Path);
        var id = Guid.Parse(OneCheck().Match(started.Path).Groups[1].Value);
        var row = await Finished(id);
        return new(row, PageReport.Read(row.ReportJson), await browser.Open(started.Path));
    }

    public async Task<PageCheck> Finished(Guid id)
    {
        while ((Guid)(await ended.Next("check"))! != id)
        {
        }
        return await Read(db => db.PageChecks.AsNoTracking().SingleAsync(c => c.Id == id, Ct));
    }

    [GeneratedRegex("^/page-checks/([0-9a-f-]{36})$")]
    private static partial Regex OneCheck();
}

/// <summary>Its patience is short, for pages that never come to rest.</summary>
public sealed class HastyApp : CheckApp
{
    protected override CheckOptions Options { get; } = new() { Answer = TimeSpan.FromSeconds(8), Settle = TimeSpan.FromSeconds(4), Late = TimeSpan.FromSeconds(1), Limit = TimeSpan.FromSeconds(14) };
}

public sealed record Checked(PageCheck Row, PageReport? Report, BrowserPage Page)
{
    public Finding Of(string topic) => Report!.Findings.First(f => f.Topic == topic);

    /// <summary>Everything found, for a failing test to show.</summary>
    public string All => Row.Failure ?? string.Join('\n', Report!.Findings.Select(f => $"{f.State} {f.Topic}: {f.Seen} {f.Copy} [{string.Join("; ", f.Details)}]"));
}
