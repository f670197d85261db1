using LeadMagnets.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance.Proof;

/// <summary>
/// A proof counts once, on all nodes and after a restart: its row is inserted in the transaction of its submission. When that fails the row
/// is gone as well, so a repeated call finds its proof unspent.
/// </summary>
public static class SpentProofs
{
    /// <summary>Inside the writing operation. False: it was spent before.</summary>
    public static async Task<bool> Spend(AppDb db, ProofCheck proof, CancellationToken ct)
    {
        var until = proof.Expires.ToUnixTimeMilliseconds();
        return await db.Database.ExecuteSqlAsync($"""INSERT INTO "SpentProofs" ("Nonce", "ExpiresAt") VALUES ({proof.Nonce}, {until}) ON CONFLICT DO NOTHING""", ct) == 1;
    }

    /// <summary>An expired proof needs no memory.</summary>
    public static Task<int> Forget(AppDb db, DateTimeOffset now, CancellationToken ct) => db.SpentProofs.Where(p => p.ExpiresAt < now).ExecuteDeleteAsync(ct);
}
