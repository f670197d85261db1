using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.PageChecks.Findings;
using LeadMagnets.Web.Features.PageChecks.Visit;

namespace LeadMagnets.Web.Features.PageChecks;

/// <summary>Takes checks from the queue, a few at a time. Whatever a page does, its check ends as done or failed.</summary>
public sealed partial class CheckWorker(CheckQueue queue, CheckRows rows, PageVisit visits, CheckedMagnets magnets, CheckPictures pictures, CheckOptions options, ILogger<CheckWorker> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(Enumerable.Range(0, options.Browsers).Select(_ => Work(stoppingToken)));

    private async Task Work(CancellationToken ct)
    {
        await foreach (var id in queue.All(ct))
        {
            try
            {
                if (await rows.Begin(id, ct) is { State: PageCheckState.Loading } check) await Do(check, ct);
            }
            catch (Exception reason) when (!ct.IsCancellationRequested)
            {
                // The row says that it failed as soon as its time is over.
                Stumbled(log, reason);
            }
            Checked(log, id);
        }
    }

    private async Task Do(PageCheck check, CancellationToken ct)
    {
        try
        {
            var known = await magnets.Of(check, ct);
            var visit = await visits.To(check, known.MayWrite, ct);
            if (visit.Failure is { } failure) await rows.Fail(check.Id, failure, ct);
            else
            {
                foreach (var (name, picture) in visit.Pictures) await pictures.Keep(check.Id, name, picture, ct);
                await rows.Finish(check.Id, PageReport.Of(visit, known), ct);
            }
        }
        catch (Exception reason) when (!ct.IsCancellationRequested)
        {
            Stumbled(log, reason);
            await rows.Fail(check.Id, "The check broke off for a reason of ours, which the server's log tells. Check the page again.", ct);
        }
    }

    [LoggerMessage(EventId = 444, EventName = "page-checked", Level = LogLevel.Information, Message = "The check {check} of a page has ended")]
    private static partial void Checked(ILogger log, Guid check);

    [LoggerMessage(EventId = 440, EventName = "page-check-stumbled", Level = LogLevel.Error, Message = "A check of a page could not be done")]
    private static partial void Stumbled(ILogger log, Exception reason);
}
