using System.Security.Cryptography;
using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Infrastructure.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>Carries the signing secrets of all webhook endpoints over a rotation of the keys: receivers notice nothing.</summary>
internal sealed class WebhookSecretRows(AppDb db, IWriter writer, WebhookSecrets secrets) : IProtectedRows
{
    public async Task<IReadOnlyDictionary<Guid, string[]>> Open(CancellationToken ct)
    {
        var texts = new Dictionary<Guid, string[]>();
        foreach (var endpoint in await db.As(WriteScope.System).WebhookEndpoints.AsNoTracking().ToListAsync(ct))
            if (Secrets(endpoint) is { } found) texts[endpoint.Id] = found;
        return texts;
    }

    public async Task Close(IReadOnlyDictionary<Guid, string[]> texts, IDataProtectionProvider fresh, CancellationToken ct)
    {
        var sealedAgain = new Dictionary<Guid, string[]>();
        foreach (var endpoint in await db.As(WriteScope.System).WebhookEndpoints.AsNoTracking().Where(e => texts.Keys.Contains(e.Id)).ToListAsync(ct))
            sealedAgain[endpoint.Id] = [.. texts[endpoint.Id].Select(text => WebhookSecrets.Protect(fresh, endpoint, text))];
        await writer.Write(WriteScope.System, (rows, stop) => Store(rows, sealedAgain, stop), ct);
    }

    private static async Task<int> Store(AppDb rows, Dictionary<Guid, string[]> sealedAgain, CancellationToken ct)
    {
        foreach (var endpoint in await rows.WebhookEndpoints.AsTracking().Where(e => sealedAgain.Keys.Contains(e.Id)).ToListAsync(ct))
        {
            endpoint.ProtectedSecret = sealedAgain[endpoint.Id][0];
            endpoint.PreviousProtectedSecret = sealedAgain[endpoint.Id].ElementAtOrDefault(1);
        }
        return await rows.SaveChangesAsync(ct);
    }

    /// <summary>Null where the key is gone: that secret was lost before, and its endpoint's page offers a new one.</summary>
    private string[]? Secrets(WebhookEndpoint endpoint)
    {
        try
        {
            return secrets.EvenRevoked(endpoint);
        }
        catch (Exception lost) when (lost is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
