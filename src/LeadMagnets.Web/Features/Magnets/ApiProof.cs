using System.Text.Json.Nodes;
using LeadMagnets.Domain.Proving;
using LeadMagnets.Web.Infrastructure;

namespace LeadMagnets.Web.Features.Magnets;

/// <summary>The check before publishing in the management API.</summary>
internal static class ApiProof
{
    public sealed record ProofAnswer(
        bool Publishable, long DraftVersion, IReadOnlyList<FindingAnswer> Findings, IReadOnlyList<Attainable> Attainable, IReadOnlyList<Spread> Spread, int Visitors, int Seed);

    /// <param name="Path">Where it is in the definition.</param>
    /// <param name="Severity"><c>error</c> blocks publishing, <c>warning</c> and <c>note</c> do not.</param>
    /// <param name="Code">A stable word.</param>
    /// <param name="Message">What is wrong.</param>
    /// <param name="Fix">What to do about it.</param>
    /// <param name="Key">Stays the same until what was found changes.</param>
    /// <param name="SignedOff">A member said that it is meant so.</param>
    /// <param name="Example">Answers that show it.</param>
    public sealed record FindingAnswer(string Path, string Severity, string Code, string Message, string Fix, string Key, bool SignedOff, JsonObject? Example);

    public static async Task<IResult> Get(Guid id, Proofs proofs, CancellationToken ct) => await proofs.OfDraft(id, ct) is not { } proved
        ? Problems.NotFound("magnet")
        : Results.Ok(new ProofAnswer(proved.Errors.Count == 0, proved.DraftVersion, [.. proved.Report.Findings.Select(finding => Answer(finding, proved))],
            proved.Report.Attainable, proved.Report.Spread, proved.Report.Visitors, proved.Report.Seed));

    private static FindingAnswer Answer(Finding finding, Proved proved) => new(finding.Path, finding.Severity.ToString().ToLowerInvariant(), finding.Code,
        finding.Message, finding.Fix, finding.Key, proved.SignedOff.Contains(finding.Key), finding.Example?.DeepClone().AsObject());
}
