using LeadMagnets.Domain;

namespace LeadMagnets.Web.Infrastructure.Http;

/// <summary>Problem details (RFC 9457) with a stable code.</summary>
/// <remarks>Only described here, for the API document; <see cref="Problems"/> writes them.</remarks>
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
