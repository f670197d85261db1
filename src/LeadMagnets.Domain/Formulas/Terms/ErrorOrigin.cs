namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>Looks on while a formula is computed, and remembers where its error arose.</summary>
internal sealed class ErrorOrigin
{
    /// <summary>The place of the innermost error that nothing dealt with; null: there is none.</summary>
    public SourceSpan? Span { get; private set; }

    public Term Watch(Node node, Term term) => new WatchedTerm(this, node, term);

    private sealed class WatchedTerm(ErrorOrigin origin, Node node, Term term) : Term
    {
        public override double Run(Evaluation evaluation)
        {
            var known = origin.Span;
            var number = term.Run(evaluation);
            // The innermost error is where the trouble began. One that somebody dealt with (IFERROR) is forgotten.
            origin.Span = double.IsNaN(number) && evaluation.Other.IsError ? origin.Span ?? node.Span : known;
            return number;
        }
    }
}
