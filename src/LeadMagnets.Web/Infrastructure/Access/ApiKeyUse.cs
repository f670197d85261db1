using System.Collections.Concurrent;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Infrastructure.Access;

/// <summary>Notes when a key was last used: at most once a minute, by one of the calls that come at once, and never worth failing a call for.</summary>
internal sealed partial class ApiKeyUse(IWriter writer, TimeProvider clock, ILogger<ApiKeyUse> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, DateTimeOffset> noted = new();

    public async Task Note(ApiKey key, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (now - key.LastUsedAt < Pause || !IsMine(key.Id, now)) return;
        try
        {
            await writer.Write(WriteScope.Of(key.WorkspaceId),
                (db, cancel) => db.ApiKeys.Where(k => k.Id == key.Id).ExecuteUpdateAsync(set => set.SetProperty(k => k.LastUsedAt, now), cancel), ct);
        }
        catch (Exception busy) when (busy is WriterBusyException or StorageUnavailableException)
        {
            NotNoted(log);
        }
    }

    private bool IsMine(Guid key, DateTimeOffset now) =>
        noted.TryGetValue(key, out var last) ? now - last >= Pause && noted.TryUpdate(key, now, last) : noted.TryAdd(key, now);

    [LoggerMessage(EventId = 200, EventName = "api-key-use-not-noted", Level = LogLevel.Debug, Message = "The use of an API key was not noted: the writer is busy")]
    private static partial void NotNoted(ILogger log);
}
