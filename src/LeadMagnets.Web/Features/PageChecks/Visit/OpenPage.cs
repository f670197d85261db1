using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Net.Egress;
using Microsoft.Playwright;

namespace LeadMagnets.Web.Features.PageChecks.Visit;

/// <summary>The visit itself: open, wait until nothing more is expected, look, look again at a phone's size.</summary>
internal sealed class OpenPage(PageCheck check, CheckOptions options, EgressProxy proxy, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);
    private readonly string own = check.Server.TrimEnd('/');

    public async Task<VisitResult> Visit(IBrowser browser, CancellationToken ct)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 }, ServiceWorkers = ServiceWorkerPolicy.Block, AcceptDownloads = false, Locale = "en-US" }).WaitAsync(ct);
        var page = await context.NewPageAsync().WaitAsync(ct);
        var session = await context.NewCDPSessionAsync(page).WaitAsync(ct);
        var world = new PageWorld(session);
        await world.Prepare(PageScripts.Record).WaitAsync(ct);
        var witness = new Witness(context, page, own, clock);
        var (answer, failure) = await Open(page, ct);
        if (answer is null) return VisitResult.Failed(failure!);
        var look = Looks(page, session, world, witness, answer, ct);
        // A crashed page never answers again.
        return await Task.WhenAny(look, witness.HasCrashed.Task) == look ? await look : VisitResult.Failed("The page closed itself or crashed the browser while it was being checked.");
    }

    private async Task<(IResponse? Answer, string? Failure)> Open(IPage page, CancellationToken ct)
    {
        try
        {
            var answer = await page.GotoAsync(check.Url, new() { WaitUntil = WaitUntilState.Commit, Timeout = (float)options.Answer.TotalMilliseconds }).WaitAsync(ct);
            if (answer is null || Refused(answer.Url) is { } refused && answer.Status is 400 or 403 or 413 or 502) return (null, Opening.Failure(check.Url, Refused(answer?.Url ?? check.Url)));
            return (answer, null);
        }
        catch (TimeoutException)
        {
            return (null, $"The page did not answer within {options.Answer.TotalSeconds:0} seconds.");
        }
        catch (PlaywrightException broken) when (!page.IsClosed)
        {
            return (null, Opening.Failure(check.Url, proxy.Refusals.Count > 0 ? proxy.Refusals[^1] : null, broken.Message));
        }
    }

    private EgressRefusal? Refused(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var at) && CheckedUrl.TargetOf(at) is var target ? proxy.Refusals.FirstOrDefault(r => r.Host == target.Host && r.Port == target.Port) : null;

    private async Task<VisitResult> Looks(IPage page, ICDPSession session, PageWorld world, Witness witness, IResponse answer, CancellationToken ct)
    {
        var (wide, ready) = await Settle(page, world, witness, ct);
        var frames = await FrameQuestions(page, ct);
        if (frames.Contains(true)) ready ??= witness.Passed;
        var shots = new Dictionary<string, byte[]>();
        if (await Shots.Take(session).WaitAsync(ct) is { } first) shots[CheckPictures.Wide] = first;
        var consent = await world.AskPage(PageScripts.Consent).WaitAsync(ct) ?? "";
        var transfers = await witness.Transfers().WaitAsync(ct);
        await Shots.BecomePhone(session).WaitAsync(ct);
        await world.Ask(PageScripts.ShowFirst).WaitAsync(ct);
        await Task.Delay(Pause * 3, clock, ct);
        var phone = Observation.Read(await world.Ask(PageScripts.Observe(own)).WaitAsync(ct));
        if (await Shots.Take(session).WaitAsync(ct) is { } second) shots[CheckPictures.Phone] = second;
        return new()
        {
            Asked = check.Url, Status = answer.Status, Way = Opening.Way(answer, witness.Way), Policies = await Opening.Policies(answer).WaitAsync(ct),
            Wide = wide, Phone = phone, Refusals = [.. proxy.Refusals.Where(r => witness.Wanted(r.Host))], ConsentGlobals = consent.Split(',', StringSplitOptions.RemoveEmptyEntries),
            Transfers = transfers, Errors = witness.Errors, FrameQuestions = frames, FirstQuestion = ready, IsTooLarge = proxy.IsExhausted, Pictures = shots,
        };
    }

    /// <summary>Looks again and again until the first magnet can be answered, or nothing more is to be expected.</summary>
    private async Task<(Observation Seen, TimeSpan? Ready)> Settle(IPage page, PageWorld world, Witness witness, CancellationToken ct)
    {
        Observation seen = new();
        TimeSpan? loaded = null;
        var shown = false;
        var deadline = witness.Passed + options.Settle;
        while (witness.Passed < deadline && !page.IsClosed)
        {
            if (await Quietly(world.Ask(PageScripts.Observe(own)), ct) is { } json && Observation.Read(json) is { } now)
            {
                seen = now;
                if (now.IsLoaded) loaded ??= witness.Passed;
                if (now.Magnets.Count + now.Frames.Count > 0 && !shown)
                {
                    shown = true;
                    await Quietly(world.Ask(PageScripts.ShowFirst), ct);
                }
                if (now.Magnets is [var first, ..])
                {
                    if (first is { IsInline: false, State: "closed" or "empty" }) await Quietly(world.Ask(PageScripts.OpenFirst), ct);
                    if (first.State is "ready" && (now.IsParsed || loaded is not null))
                    {
                        var ready = witness.Passed;
                        return (await Again(world, now, ct), ready);
                    }
                    if (first.State is "failure" && loaded is not null) return (now, null);
                }
                // Nothing of ours, and nobody will put it in any more.
                if (now.Magnets.All(m => m.State is "none" || (m.IsInline && m.State is "empty")) && loaded is { } at && witness.Passed > at + options.Late) return (now, null);
            }
            await Task.Delay(Pause, clock, ct);
        }
        return (seen, null);
    }

    /// <summary>When the question has come the page may still move: one more look, once it has drawn itself.</summary>
    private async Task<Observation> Again(PageWorld world, Observation before, CancellationToken ct)
    {
        await Task.Delay(Pause * 3, clock, ct);
        await Quietly(world.Ask(PageScripts.ShowFirst), ct);
        await Task.Delay(Pause, clock, ct);
        return Observation.Read(await Quietly(world.Ask(PageScripts.Observe(own)), ct)) ?? before;
    }

    /// <summary>For each frame of ours: can something be answered in it?</summary>
    private async Task<IReadOnlyList<bool>> FrameQuestions(IPage page, CancellationToken ct)
    {
        var found = new List<bool>();
        foreach (var frame in page.Frames.Where(f => f.ParentFrame is not null && f.Url.StartsWith(own + "/m/", StringComparison.Ordinal)).Take(5))
            found.Add(await Quietly(frame.Locator("button:visible, input:visible, select:visible, textarea:visible").CountAsync(), ct) > 0);
        return found;
    }

    /// <summary>The document may go away at any time: then there is nothing to see yet.</summary>
    private static async Task<T?> Quietly<T>(Task<T> look, CancellationToken ct)
    {
        try
        {
            return await look.WaitAsync(ct);
        }
        catch (PlaywrightException)
        {
            return default;
        }
    }
}
