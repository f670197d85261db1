namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>
/// Equal payments at equal intervals. All four solve the one equation
/// <c>present·g + payment·(1 + rate·type)·(g − 1)/rate + future = 0</c> with the growth <c>g = (1 + rate)^periods</c>;
/// at rate 0 it reads <c>present + payment·periods + future = 0</c>. Type 1 means payments at the start of each period.
/// </summary>
internal static class Annuity
{
    public static Value Payment(double rate, double periods, double present, double future, double type)
    {
        if (periods == 0) return FormulaError.Number;
        return Growth(rate, periods) is { IsNumber: true } growth
            ? -(present * growth.Number + future) / Payments(rate, periods, type, growth.Number)
            : Growth(rate, periods);
    }

    public static Value PresentValue(double rate, double periods, double payment, double future, double type) =>
        Growth(rate, periods) is { IsNumber: true } growth
            ? -(future + payment * Payments(rate, periods, type, growth.Number)) / growth.Number
            : Growth(rate, periods);

    public static Value FutureValue(double rate, double periods, double payment, double present, double type) =>
        Growth(rate, periods) is { IsNumber: true } growth
            ? -(present * growth.Number + payment * Payments(rate, periods, type, growth.Number))
            : Growth(rate, periods);

    public static Value Periods(double rate, double payment, double present, double future, double type)
    {
        if (rate == 0) return payment == 0 ? FormulaError.Number : -(present + future) / payment;
        if (rate <= -1) return FormulaError.Number;
        var due = payment * (1 + rate * Timing(type));
        var growth = (due - future * rate) / (due + present * rate);
        return growth > 0 ? Elementary.Log(growth) / Elementary.Log(1 + rate) : FormulaError.Number;
    }

    /// <summary>What 1 has become at the end, or why it cannot be said.</summary>
    private static Value Growth(double rate, double periods) => rate == 0 ? 1.0 : Powers.Raise(1 + rate, periods);

    /// <summary>What payments of 1 come to at the end.</summary>
    private static double Payments(double rate, double periods, double type, double growth) =>
        rate == 0 ? periods : (1 + rate * Timing(type)) * (growth - 1) / rate;

    private static double Timing(double type) => type == 0 ? 0 : 1;
}
