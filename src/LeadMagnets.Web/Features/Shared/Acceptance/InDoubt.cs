using LeadMagnets.Web.Data;
using LeadMagnets.Web.Data.Entities;
using LeadMagnets.Web.Features.Shared.Erasure;
using Microsoft.EntityFrameworkCore;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>Submissions that were held or rejected, as queries.</summary>
public static class InDoubt
{
    /// <summary>How long a rejected submission is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Runs that count: of real visitors, and not held or rejected.</summary>
    public static IQueryable<Submission> Counted(this IQueryable<Submission> submissions) =>
        submissions.Where(s => !s.IsTest && (s.Review == null || s.Review == ReviewState.Released));

    internal static Task<int> Reject(this IQueryable<Submission> submissions, Guid? member, DateTimeOffset now, CancellationToken ct) =>
        submissions.Where(s => s.Review == ReviewState.Held).ExecuteUpdateAsync(row => row
            .SetProperty(s => s.Review, ReviewState.Rejected).SetProperty(s => s.ReviewedAt, now).SetProperty(s => s.ReviewedBy, member), ct);

    /// <summary>Those of them that are held or rejected, with everything made for them.</summary>
    internal static Task<Erased> Erase(this IQueryable<Submission> submissions, AppDb db, CancellationToken ct)
    {
        var doubtful = submissions.Where(s => s.Review == ReviewState.Held || s.Review == ReviewState.Rejected);
        var deliveries = db.Deliveries.Where(d => doubtful.Any(s => s.Id == d.SubmissionId));
        return Erasure.Erasure.Run(db, doubtful, deliveries, db.Mails.Where(m => deliveries.Any(d => d.Id == m.DeliveryId)), ct);
    }
}
