using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Flow;
using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Proving;

/// <summary>Whether a formula fails for everybody, proved: by its form, or by going through all answers that it rests on.</summary>
internal sealed class SureFailure(Study study)
{
    public bool Is(FormulaUse use) => Fails(study.Compiled.Tree(use.Place.Text)) || FailsWhateverIsAnswered(use);

    /// <summary>Divided by nothing, or by the difference of a thing and itself; what is added to that fails too.</summary>
    private static bool Fails(Node node) => node switch
    {
        ErrorNode => true,
        UnaryNode unary => Fails(unary.Operand),
        PercentNode percent => Fails(percent.Operand),
        BinaryNode binary => binary.Operator is BinaryOperator.Divide && IsNothing(binary.Right) || Fails(binary.Left) || Fails(binary.Right),
        _ => false,
    };

    private static bool IsNothing(Node node) => node is NumberNode { Number: 0 }
        || node is BinaryNode { Operator: BinaryOperator.Subtract, Left: NameNode one, Right: NameNode other } && one.Name == other.Name;

    private bool FailsWhateverIsAnswered(FormulaUse use)
    {
        var behind = study.NamesBehind(study.Compiled.Tree(use.Place.Text));
        var read = study.Compiled.Questions.Where(question => AnswerNames.IsRead(question, behind.Contains)).ToList();
        if (study.RestsOnDay(use.Place) || RestsOnMore(behind) || !read.TrueForAll(question => question is ChoiceQuestion or YesNoQuestion or ScaleQuestion or MatrixQuestion or RankingQuestion or ConsentQuestion)) return false;
        var ruling = study.Steering.Ruling(read);
        if (!study.Steering.IsWhole(ruling)) return false;
        var ways = 0;
        foreach (var walk in study.Steering.Ways(ruling))
        {
            ways++;
            if (Value(use, walk).FirstError() is null) return false;
        }
        return ways > 0;
    }

    private bool RestsOnMore(IReadOnlySet<string> behind) => Scoring.ResultNames.Of(study.Definition).Concat(study.Definition.LeadForm.Fields.Select(field => NameRules.Key(field.Id))).Any(behind.Contains);

    private Value Value(FormulaUse use, Walk walk)
    {
        var scope = walk.Scope.Copy();
        study.Compiled.Compute(scope);
        return use.Value(study.Compiled, scope);
    }
}
