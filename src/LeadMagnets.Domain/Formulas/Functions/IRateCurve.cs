namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>What something is worth at a rate, for <see cref="RateSearch"/> to find the rate at which it is worth nothing.</summary>
internal interface IRateCurve
{
    double Worth(double rate);

    /// <summary>The worth, and how it changes with the rate.</summary>
    (double Worth, double Slope) WorthAndSlope(double rate);
}
