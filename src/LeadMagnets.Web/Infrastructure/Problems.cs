using System.Globalization;
using LeadMagnets.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LeadMagnets.Web.Infrastructure;

/// <summary>Every error of the HTTP interface, as RFC 9457 problem details: a stable <c>code</c>, and <c>errors</c> with path, code and message.</summary>
public static class Problems
{
    /// <summary>Input that its author can mend: 422 with one entry per place.</summary>
    public static IResult Invalid(IReadOnlyList<Problem> problems, int status = StatusCodes.Status422UnprocessableEntity) => Make(status, "invalid",
        problems.Count == 1 ? problems[0].Message : $"{problems.Count} things need to be mended.", problems);

    /// <summary>A call that is understood and refused.</summary>
    public static IResult Refused(int status, string code, string message) => Make(status, code, message, null);

    /// <summary>Absent and foreign look the same.</summary>
    public static IResult NotFound(string what) => Refused(StatusCodes.Status404NotFound, "not-found", $"There is no such {what} in this workspace.");

    /// <summary>Too much at the moment: the caller keeps what it has and comes back.</summary>
    public static IResult Later(HttpContext http, TimeSpan wait, string message, int status = StatusCodes.Status429TooManyRequests)
    {
        http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Refused(status, status == StatusCodes.Status429TooManyRequests ? "too-many" : "busy", message);
    }

    private static IResult Make(int status, string code, string detail, IReadOnlyList<Problem>? errors)
    {
        var problem = new ProblemDetails
        {
            Status = status,
            Title = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status),
            Detail = detail,
        };
        problem.Extensions["code"] = code;
        if (errors is not null) problem.Extensions["errors"] = errors;
        return Results.Problem(problem);
    }
}
