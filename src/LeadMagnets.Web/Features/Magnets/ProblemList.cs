using LeadMagnets.Domain;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>Problems as a page shows them.</summary>
/// <param name="Title">What came of them: <c>Not published</c>.</param>
/// <param name="Problems">What has to be mended.</param>
/// <param name="Words">The words of the draft that they are about.</param>
/// <param name="Check">Address of the check, where the draft was taken all the same; null: what was asked for is refused.</param>
public sealed record ProblemList(string Title, IReadOnlyList<Problem> Problems, DraftWords Words, string? Check = null)
{
    public const int Most = 50;
}
