using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Shared.Erasure;

/// <summary>
/// At the start and once a day: removes files that no row names any more, such as those that could not be removed when a lead was deleted,
/// and keeps the printed reports a cache of bounded size and age.
/// </summary>
public sealed partial class FileJanitor(
    IServiceScopeFactory scopes, DataFolder data, ErasedFiles files, ReportKeeping keeping, TimeProvider clock, ILogger<FileJanitor> log) : BackgroundService
{
    public static readonly TimeSpan Rhythm = TimeSpan.FromDays(1);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>What a dead process left unfinished. Another node that shares the folder may be writing right now: its files are young.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(data.UnfinishedMail))
            foreach (var mail in Directory.GetDirectories(data.UnfinishedMail).Where(IsForsaken)) files.Folder(mail);
        if (Directory.Exists(data.Reports))
            foreach (var part in Directory.GetFiles(data.Reports, "*" + DataFolder.Unfinished, SearchOption.AllDirectories).Where(IsForsaken)) files.File(part);
        return base.StartAsync(cancellationToken);
    }

    private bool IsForsaken(string path) => clock.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) > Patience;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var days = new PeriodicTimer(Rhythm, clock);
        do await Round(stoppingToken);
        while (await days.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Round(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var rows = new NamedRows(scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System), clock);
            Swept(log, await new FileRound(data, rows, files, keeping, clock).Run(ct));
        }
        catch (Exception reason) when (!ct.IsCancellationRequested)
        {
            Stumbled(log, reason);
        }
    }

    [LoggerMessage(EventId = 421, EventName = "files-swept", Level = LogLevel.Information, Message = "Files that nobody needs any more: {Count} removed")]
    private static partial void Swept(ILogger log, int count);

    [LoggerMessage(EventId = 422, EventName = "file-janitor-stumbled", Level = LogLevel.Warning, Message = "Files could not be looked through; this is tried again tomorrow")]
    private static partial void Stumbled(ILogger log, Exception reason);
}
