using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

/// <summary>
/// The check before publishing: what nobody can reach, what fails, what changes nothing, what is not written, and how visitors who answer at
/// random would fall on the verdicts. Ranges and what is said to be out of reach are proved by going through all that matters; the simulation
/// only finds examples and the spread.
/// </summary>
public static class Prover
{
    public const int Visitors = 10_000;
    public const int Seed = 20_261_122;

    /// <summary>Checks and proves: a definition with problems is not run, its problems are the report's errors.</summary>
    public static ProofReport Run(Definition definition, RoutingFacts? routing = null, int visitors = Visitors) => Prove(definition, routing, visitors, CancellationToken.None);

    /// <summary>Like <see cref="Run(Definition, RoutingFacts?, int)"/>, for somebody who may give up waiting.</summary>
    public static ProofReport RunWhileWanted(Definition definition, RoutingFacts? routing, CancellationToken stop) => Prove(definition, routing, Visitors, stop);

    /// <summary>Proves a definition in which <see cref="DefinitionCheck"/> found nothing.</summary>
    public static ProofReport Run(CompiledDefinition compiled, RoutingFacts? routing = null, int visitors = Visitors, int seed = Seed) => Prove(compiled, routing, visitors, seed, CancellationToken.None);

    private static ProofReport Prove(Definition definition, RoutingFacts? routing, int visitors, CancellationToken stop)
    {
        var problems = DefinitionCheck.Check(definition);
        return problems.Count > 0
            ? new([.. problems.Select(problem => Finding.Of(Severity.Error, problem.Path, problem.Code, problem.Message, "", problem.Message))], [], [], 0, Seed)
            : Prove(CompiledDefinition.Compile(definition), routing, visitors, Seed, stop);
    }

    private static ProofReport Prove(CompiledDefinition compiled, RoutingFacts? routing, int visitors, int seed, CancellationToken stop)
    {
        var study = new Study(compiled);
        var failures = new Failures(study);
        var crowd = Crowd.Of(study, failures, visitors, seed, stop);
        foreach (var corner in new Corners(study).All().TakeWhile(_ => crowd.CanLearn)) crowd.Learn(corner);
        stop.ThrowIfCancellationRequested();
        var (verdicts, ranges) = Verdict(study, crowd);
        Finding[] findings =
        [
            .. verdicts, .. new Reach(study, crowd).Find(), .. DeadEnds.Find(study, crowd), .. new FormulaFindings(study, crowd, failures).Find(), .. new Effects(study, crowd).Find(),
            .. Comparisons.Find(study), .. Texts.Find(study), .. Routes.Find(crowd, routing),
        ];
        // What compares with a text that cannot be is told once, not as never shown too.
        var explained = findings.Where(finding => finding.Code == "never-equal").Select(finding => finding.Path).ToHashSet();
        findings = [.. findings.Where(finding => finding.Code is not ("never-shown" or "rule-never-applies") || !explained.Contains(finding.Path)).DistinctBy(finding => finding.Key)];
        return new([.. findings.OrderBy(finding => finding.Severity)], [.. ranges, .. Ranges.Variables(study, crowd)], Spreads.Of(compiled.Definition, crowd), crowd.Visitors, seed);
    }

    private static (IReadOnlyList<Finding>, IReadOnlyList<Attainable>) Verdict(Study study, Crowd crowd)
    {
        if (study.Definition is AssessmentDefinition assessment)
        {
            var bounds = new ScoreBounds(study, assessment);
            var verdicts = new Verdicts(study, assessment, crowd, bounds);
            verdicts.Search();
            return ([.. verdicts.Find(), .. new GradeReach(study, assessment, crowd, bounds).Find()], Ranges.Of(assessment, bounds, crowd));
        }
        if (study.Definition is not QuizDefinition quiz) return ([], []);
        var reach = new OutcomeReach(study, quiz, crowd);
        reach.Search();
        return ([.. reach.Find()], Ranges.Of(quiz, reach, crowd));
    }
}
