using LeadMagnets.Domain.Definitions;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Infrastructure.Launch;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Published;

/// <summary>
/// Once after each upgrade, when visitors are served already: the public faces that an older program wrote are written anew where this one would
/// write others. Whoever does not publish again has what the new player knows all the same.
/// </summary>
public sealed partial class FacesOfThisProgram(IServiceScopeFactory scopes, IWriter writer, IHostApplicationLifetime life, ILogger<FacesOfThisProgram> log) : BackgroundService
{
    public const string Key = "public-faces";

    /// <summary>Another one with each build of the domain that differs.</summary>
    private static readonly string Build = typeof(Projection).Assembly.ManifestModule.ModuleVersionId.ToString("N");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await life.Started(stoppingToken);
            await Refresh(stoppingToken);
        }
        catch (Exception reason) when (!stoppingToken.IsCancellationRequested)
        {
            Failed(log, reason);
        }
    }

    /// <summary>Nothing, where this build did it before.</summary>
    public async Task Refresh(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>().As(WriteScope.System);
        if (await db.InstanceSettings.AnyAsync(s => s.Key == Key && s.Value == Build, ct)) return;
        foreach (var workspace in await db.Workspaces.Select(w => w.Id).ToListAsync(ct)) await scope.ServiceProvider.GetRequiredService<PublicFaces>().RefreshUnchanged(workspace, ct);
        await writer.Write(WriteScope.System, Done, ct);
    }

    private static async Task<int> Done(AppDb db, CancellationToken ct)
    {
        if (await db.InstanceSettings.SingleOrDefaultAsync(s => s.Key == Key, ct) is { } known) known.Value = Build;
        else db.Add(new Data.Entities.InstanceSetting { Key = Key, Value = Build });
        return await db.SaveChangesAsync(ct);
    }

    [LoggerMessage(EventId = 461, EventName = "faces-not-refreshed", Level = LogLevel.Warning, Message = "The public faces that an older program wrote could not be written anew; they go on being served, and the next start tries again")]
    private static partial void Failed(ILogger log, Exception reason);
}
