using LeadMagnets.Domain;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>How the API document describes what <see cref="Problems"/> writes: problem details (RFC 9457) with a stable code.</summary>
public sealed record ApiProblem
{
    public string? Type { get; init; }
    public required string Title { get; init; }
    public required int Status { get; init; }
    /// <summary>A sentence that says what to do.</summary>
    public string? Detail { get; init; }
    /// <summary>A stable word for programs.</summary>
    public string? Code { get; init; }
    /// <summary>What is to be mended, place by place.</summary>
    public IReadOnlyList<Problem>? Errors { get; init; }
    public string? TraceId { get; init; }
}
