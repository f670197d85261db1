namespace LeadMagnets.Domain.Proving;

/// <summary>What the prover says about a definition before it is published.</summary>
/// <param name="Findings">What it found, errors first, notes last.</param>
/// <param name="Attainable">The ranges of scores, points and variables.</param>
/// <param name="Spread">How visitors who answer at random fall on the verdicts.</param>
/// <param name="Visitors">How many were simulated; 0 where the definition has problems that keep it from running.</param>
/// <param name="Seed">Where their dice started: the same seed gives the same visitors on every machine.</param>
public sealed record ProofReport(
    IReadOnlyList<Finding> Findings, IReadOnlyList<Attainable> Attainable, IReadOnlyList<Spread> Spread, int Visitors, int Seed)
{
    public IEnumerable<Finding> Errors => Findings.Where(finding => finding.Severity is Severity.Error);

    public IEnumerable<Finding> Warnings => Findings.Where(finding => finding.Severity is Severity.Warning);
}
