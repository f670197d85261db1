namespace LeadMagnets.Domain.Formulas.Terms;

/// <summary>
/// A part of a formula, ready to be computed: names are places in a scope, functions are found, nothing is looked up any more.
/// Terms never change and may be shared by all requests.
/// </summary>
internal abstract class Term
{
    /// <summary>
    /// Computes. Most values are numbers, so a number comes back as itself; any other value is left in
    /// <see cref="Evaluation.Other"/>, and not-a-number comes back.
    /// </summary>
    public abstract double Run(Evaluation evaluation);
}
