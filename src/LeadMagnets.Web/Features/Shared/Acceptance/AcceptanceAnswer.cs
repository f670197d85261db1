using LeadMagnets.Domain;

namespace LeadMagnets.Web.Features.Shared.Acceptance;

/// <summary>What a call is answered: the stored body, or what is wrong.</summary>
public abstract record AcceptanceAnswer
{
    /// <param name="Body">The 201 to the letter, new or stored before.</param>
    /// <param name="SubmissionId">The product's own id.</param>
    public sealed record Accepted(string Body, Guid SubmissionId) : AcceptanceAnswer;

    public sealed record Invalid(IReadOnlyList<Problem> Problems) : AcceptanceAnswer;

    public sealed record NotOffered : AcceptanceAnswer;

    public sealed record Busy : AcceptanceAnswer;

    public IResult ToResult(HttpContext http) => this switch
    {
        Accepted accepted => Results.Text(accepted.Body, "application/json; charset=utf-8", statusCode: StatusCodes.Status201Created),
        Invalid invalid => Infrastructure.Problems.Invalid(invalid.Problems),
        Busy => Infrastructure.Problems.Later(http, TimeSpan.FromSeconds(2), "The server cannot store this at the moment. Keep the answers and try again with the same submissionId.",
            StatusCodes.Status503ServiceUnavailable),
        _ => Infrastructure.Problems.Refused(StatusCodes.Status404NotFound, "not-published", "This magnet is not published at the moment."),
    };
}
