using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Scoring;
using Result = LeadMagnets.Domain.Scoring.Result;

namespace LeadMagnets.Domain.Receipts;

/// <summary>
/// What a submission was computed from and by, stored with it. Together with the <see cref="Result"/> beside it, which holds every variable
/// and column, it has all numbers that the working shows; formulas are not repeated, they stand in the version.
/// </summary>
public sealed record Receipt
{
    /// <summary><see cref="Receipts.Engine.Version"/> when it was computed.</summary>
    public required int Engine { get; init; }

    /// <summary>The number of the magnet's version.</summary>
    public required int Version { get; init; }

    /// <summary>By question id: what formulas read, and where it came from.</summary>
    public required IReadOnlyDictionary<string, ReceiptInput> Inputs { get; init; }

    /// <summary>What TODAY() was, as a serial; null where no formula could ask.</summary>
    public double? Today { get; init; }

    /// <summary>What the questions of an assessment earned.</summary>
    public ScoreReceipt? Scores { get; init; }

    /// <summary>What the questions of a quiz gave to its outcomes.</summary>
    public VoteReceipt? Votes { get; init; }

    /// <summary>The figures that could not be computed, and why.</summary>
    public IReadOnlyList<FigureProblem> Problems { get; init; } = [];

    /// <param name="compiled">The version.</param>
    /// <param name="number">Its number.</param>
    /// <param name="sent">The questions that the visitor answered; <see cref="Answers.AnswerReader.Sent"/>.</param>
    /// <param name="outcome">What that came to.</param>
    public static Receipt Of(CompiledDefinition compiled, int number, IReadOnlySet<string> sent, Outcome outcome) => new()
    {
        Engine = Receipts.Engine.Version,
        Version = number,
        Inputs = compiled.Questions.Where(question => question is not Statement).ToDictionary(question => question.Id, question => ReceiptInput.Of(compiled, question, sent, outcome.Walk)),
        Today = outcome.Scope.Today is { IsNumber: true } today ? today.Number : null,
        Scores = compiled.Definition is AssessmentDefinition assessment ? ScoreReceipt.Of(assessment, outcome) : null,
        Votes = compiled.Definition is QuizDefinition quiz ? VoteReceipt.Of(quiz, outcome.Walk) : null,
        Problems = FigureProblem.All(compiled, outcome.Scope),
    };

    /// <summary>The scope in which the formulas stood: what was stored, nothing computed again.</summary>
    internal Scope Scope(CompiledDefinition compiled, Result result)
    {
        var scope = compiled.EmptyScope();
        if (Today is { } today) scope.Today = today;
        foreach (var (id, input) in Inputs)
        {
            if (compiled.Question(id) is not { } question) continue;
            scope[id] = Plain.Read(input.Value);
            var names = AnswerNames.Of(question).ToHashSet();
            foreach (var (name, value) in input.Parts ?? new Dictionary<string, object?>())
                if (names.Contains(name)) scope[name] = Plain.Read(value);
        }
        ResultNames.Put(result, scope);
        foreach (var output in compiled.Definition.Outputs)
            scope[output.Id] = result.Outputs.TryGetValue(output.Id, out var stored) ? Plain.Read(stored) : FormulaError.NotAvailable;
        return scope;
    }
}
