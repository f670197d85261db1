using LeadMagnets.Web.Data;
using LeadMagnets.Web.Features.Shared.Acceptance;

namespace LeadMagnets.Web.Features.Submissions;

/// <summary>The decision about a submission in doubt, by the product's own id; what is decided already stays as it is.</summary>
public static class ReviewSubmission
{
    public static async Task<IResult> Release(Guid id, AppDb db, SubmissionReview review, CancellationToken ct)
    {
        await review.Release(db.Scope, [id], null, ct);
        return await GetSubmission.Handle(id.ToString(), db, ct);
    }

    public static async Task<IResult> Reject(Guid id, AppDb db, SubmissionReview review, CancellationToken ct)
    {
        await review.Reject(db.Scope, [id], null, ct);
        return await GetSubmission.Handle(id.ToString(), db, ct);
    }
}
