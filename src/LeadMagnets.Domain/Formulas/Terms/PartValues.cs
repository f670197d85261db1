namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>Looks on while a formula is computed, and remembers what each of its parts came to.</summary>
internal sealed class PartValues
{
    private readonly Dictionary<Node, Value> known = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyDictionary<Node, Value> Known => known;

    public Term Watch(Node node, Term term) => new WatchedTerm(known, node, term);

    private sealed class WatchedTerm(Dictionary<Node, Value> known, Node node, Term term) : Term
    {
        public override double Run(Evaluation evaluation)
        {
            var number = term.Run(evaluation);
            known[node] = double.IsNaN(number) ? evaluation.Other : Value.Normal(number);
            return number;
        }
    }
}
