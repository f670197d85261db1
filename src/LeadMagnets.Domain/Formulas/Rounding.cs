namespace LeadMagnets.Domain.Formulas;

/// <summary>Rounding on the 15-digit view of a number: <c>1.005</c> to two places is 1.01, and <c>4.35*100</c> is a whole 435.</summary>
public static class Rounding
{
    public static double Round(double number, double places, RoundingMode mode) =>
        Decimal15.Of(number).RoundTo((int)Math.Clamp(Math.Truncate(places), -400, 400), mode).ToDouble();

    public static double Floor(double number) => Round(number, 0, RoundingMode.Down);

    public static double Truncate(double number) => Round(number, 0, RoundingMode.Toward);
}
