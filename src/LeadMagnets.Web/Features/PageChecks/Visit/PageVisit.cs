using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Net;
using LeadMagnets.Web.Infrastructure.Net.Egress;
using LeadMagnets.Web.Infrastructure.Printing;
using LeadMagnets.Web.Infrastructure.Visiting;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>Opens a page in a browser of its own behind a proxy of its own, and closes both, whatever the page does.</summary>
public sealed partial class PageVisit(CheckOptions options, CheckBrowser program, NetworkGuard guard, OwnServer server, EgressLimits limits, TimeProvider clock, ILogger<PageVisit> log)
{
    /// <param name="check">What to visit.</param>
    /// <param name="mayWrite">Whether the server would take what a website sends (<see cref="OwnOrigin"/>).</param>
    /// <param name="ct">The server ends.</param>
    public async Task<VisitResult> To(PageCheck check, Func<string, string?, bool> mayWrite, CancellationToken ct)
    {
        if (program.Program is not { } chromium) return VisitResult.Failed(program.Missing!);
        using var limit = new CancellationTokenSource(options.Limit, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        await using var proxy = EgressProxy.Start(new(guard, server.Ports), server.As(check.Server, mayWrite), limits, clock, end.Token);
        try
        {
            await using var browser = await VisitingBrowser.Launch(chromium, proxy, clock, end.Token);
            Visiting(log, browser.Process);
            return await new OpenPage(check, options, proxy, clock).Visit(browser.Browser, end.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return VisitResult.Failed($"The page kept the browser busy for longer than {options.Limit.TotalSeconds:0} seconds, and the check was ended. A page that never comes to rest is hard on visitors too: look for scripts that run without end.");
        }
        catch (PlaywrightException refused) when (MissingSandbox.IsWhy(refused.Message))
        {
            Broke(log, MissingSandbox.Advice);
            return VisitResult.Failed($"The page could not be looked at. {MissingSandbox.Advice}");
        }
        catch (PlaywrightException broken)
        {
            Broke(log, broken.Message.Split('\n')[0]);
            return VisitResult.Failed("The browser broke off while it showed the page. Check the page again; if it happens again, the page makes browsers crash.");
        }
    }

    [LoggerMessage(EventId = 442, EventName = "page-visit", Level = LogLevel.Debug, Message = "A page is visited by the browser with process id {process}")]
    private static partial void Visiting(ILogger log, int process);

    [LoggerMessage(EventId = 443, EventName = "page-visit-broke", Level = LogLevel.Warning, Message = "The browser broke off while it showed a page that is checked: {why}")]
    private static partial void Broke(ILogger log, string why);
}
