using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Erasure;

/// <summary>Deletes submissions with everything that was made for them: the rows first, inside a writing operation; the files after its commit (<see cref="ErasedFiles"/>).</summary>
public static class Erasure
{
    /// <param name="db">The operation's context.</param>
    /// <param name="submissions">What is deleted; touches, routes and the rest go with them.</param>
    /// <param name="deliveries">What was owed for them.</param>
    /// <param name="mails">What was written for them.</param>
    /// <param name="ct">Ends the operation.</param>
    public static async Task<Erased> Run(AppDb db, IQueryable<Submission> submissions, IQueryable<Delivery> deliveries, IQueryable<MailMessage> mails, CancellationToken ct)
    {
        var erased = new Erased(
            await submissions.Select(s => s.Id).ToListAsync(ct),
            await deliveries.Select(d => d.Id).Union(mails.Where(m => m.DeliveryId != null).Select(m => m.DeliveryId!.Value)).ToListAsync(ct));
        await mails.ExecuteDeleteAsync(ct);
        await db.Attempts.Where(a => deliveries.Any(d => d.Id == a.DeliveryId)).ExecuteDeleteAsync(ct);
        await deliveries.ExecuteDeleteAsync(ct);
        await db.Touches.Where(t => submissions.Any(s => s.Id == t.SubmissionId)).ExecuteDeleteAsync(ct);
        await submissions.ExecuteDeleteAsync(ct);
        return erased;
    }
}
