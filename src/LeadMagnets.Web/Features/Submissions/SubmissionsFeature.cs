using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Receipts;
using LeadMagnets.Web.Infrastructure.Http;

namespace LeadMagnets.Web.Features.Submissions;

/// <summary>Submissions for a customer's own backend.</summary>
public static class SubmissionsFeature
{
    public static void MapSubmissionsFeature(this IEndpointRouteBuilder api)
    {
        api.MapPost("/magnets/{id:guid}/submissions", CreateSubmission.Handle).WithTags("Submissions")
            .WithSummary("A finished run from your own backend: the public call's body and answer, without checks for robots.")
            .Takes<SubmissionRequest>().Produces<SubmissionResponse>(201).Refuses(400, 404, 409, 413, 422, 503);
        api.MapGet("/submissions/{id}", GetSubmission.Handle).WithTags("Submissions")
            .WithSummary("A submission with its lead's score, route and reasons.")
            .Produces<StoredSubmission>().Refuses(404);
        api.MapPost("/submissions/{id:guid}/release", ReviewSubmission.Release).WithTags("Submissions")
            .WithSummary("Releases a held or rejected submission: it becomes a lead, and is routed and told about, as if it came now.")
            .Produces<StoredSubmission>().Refuses(404);
        api.MapPost("/submissions/{id:guid}/reject", ReviewSubmission.Reject).WithTags("Submissions")
            .WithSummary("Rejects a held submission: it is erased after 30 days.")
            .Produces<StoredSubmission>().Refuses(404);
        api.MapGet("/submissions/{id}/working", GetWorking.Handle).WithTags("Submissions")
            .WithSummary("How a submission was computed, step by step: formulas with their values, from the receipt that was stored with it.")
            .Produces<Working>().Refuses(404);
    }
}
