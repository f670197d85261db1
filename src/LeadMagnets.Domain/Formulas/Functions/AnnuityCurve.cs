namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>A loan: what is still open at its end, by rate. The equation stands at <see cref="Annuity"/>.</summary>
internal readonly struct AnnuityCurve(double periods, double payment, double present, double future, double type) : IRateCurve
{
    /// <summary>Below this the slope comes from the start of its series; Newton's steps forgive the rest.</summary>
    private const double NearlyNothing = 1E-3;

    private readonly double timing = Annuity.Timing(type);

    public double Worth(double rate) => WorthAndSlope(rate).Worth;

    public (double Worth, double Slope) WorthAndSlope(double rate)
    {
        var growth = Growth(rate);
        var series = rate == 0 ? periods : Annuity.Series(rate, periods, growth);
        var rise = periods * growth / (1 + rate);
        var bend = Math.Abs(rate * periods) < NearlyNothing ? periods * (periods - 1) / 2 : (rise - series) / rate;
        return (
            present * growth + payment * (1 + rate * timing) * series + future,
            present * rise + payment * (timing * series + (1 + rate * timing) * bend));
    }

    private double Growth(double rate) => rate == 0 ? 1 : Powers.Raise(1 + rate, periods).NumberOrNaN;
}
