using LeadMagnets.Domain.Formulas;

namespace LeadMagnets.Domain.Definitions.Checks;

/// <summary>
/// Formulas whose value depends on how a language writes numbers: <c>VALUE("1.5")</c>, <c>TEXT(x,"0.0")="1.5"</c>. In several languages they
/// would come to several results. A TEXT that is only shown is none of them.
/// </summary>
internal static class LanguageBound
{
    public static IEnumerable<Problem> Find(Definition definition) =>
        from place in FormulaPlaces.Of(definition)
        let tree = Formula.Parse(place.Text).Root
        where tree is not null && Depends(tree, isShown: true)
        select new Problem(place.Path, "language-bound",
            "This formula reads or compares a number as the language writes it, so other languages would come to another result. Compute with the number itself; TEXT is for what is shown.");

    private static bool Depends(Node node, bool isShown) => node switch
    {
        CallNode { Function: "VALUE" } => true,
        CallNode { Function: "TEXT" } text => !isShown || text.Children.Any(child => Depends(child, isShown: false)),
        CallNode { Function: "IF" } choice => choice.Arguments.Index().Any(argument => Depends(argument.Item, isShown && argument.Index > 0)),
        CallNode { Function: "IFERROR" } or BinaryNode { Operator: BinaryOperator.Join } => node.Children.Any(child => Depends(child, isShown)),
        _ => node.Children.Any(child => Depends(child, isShown: false)),
    };
}
