using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Published;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Changes what the public sees of a magnet, at once for visitors of this node.</summary>
public sealed class LiveMagnetChange(IWriter writer, CurrentWorkspace here, PublishedMagnets published)
{
    /// <summary>False: there is no such magnet.</summary>
    public Task<bool> Make(Guid id, Action<Magnet> change, CancellationToken ct) => Make(id, (_, magnet, _) =>
    {
        change(magnet);
        return Task.CompletedTask;
    }, ct);

    /// <param name="id">The magnet.</param>
    /// <param name="change">Also of rows beside it; it may run more than once.</param>
    /// <param name="ct">Ends the operation.</param>
    public async Task<bool> Make(Guid id, Func<AppDb, Magnet, CancellationToken, Task> change, CancellationToken ct)
    {
        var key = await writer.Write(here.Scope, async (data, token) =>
        {
            if (await data.Magnets.Live(id).SingleOrDefaultAsync(token) is not { } magnet) return null;
            await change(data, magnet, token);
            await data.SaveChangesAsync(token);
            return magnet.Key;
        }, ct);
        if (key is not null) published.Forget(key);
        return key is not null;
    }
}
