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
        return Solve(rate, periods, type, (growth, payments) => -(present * growth + future) / payments);
    }

    public static Value PresentValue(double rate, double periods, double payment, double future, double type) =>
        Solve(rate, periods, type, (growth, payments) => -(future + payment * payments) / growth);

    public static Value FutureValue(double rate, double periods, double payment, double present, double type) =>
        Solve(rate, periods, type, (growth, payments) => -(present * growth + payment * payments));

    public static Value Periods(double rate, double payment, double present, double future, double type)
    {
        if (rate == 0) return payment == 0 ? FormulaError.Number : -(present + future) / payment;
        if (rate <= -1) return FormulaError.Number;
        var due = payment * (1 + rate * Timing(type));
        var growth = (due - future * rate) / (due + present * rate);
        return growth > 0 ? Elementary.Log(growth) / Elementary.Log(1 + rate) : FormulaError.Number;
    }

    /// <summary>Hands on the growth and what payments of 1 come to at the end.</summary>
    private static Value Solve(double rate, double periods, double type, Func<double, double, double> solve)
    {
        if (rate == 0) return solve(1, periods);
        var raised = Powers.Raise(1 + rate, periods);
        if (raised.IsError) return raised;
        var growth = raised.Number;
        return solve(growth, (1 + rate * Timing(type)) * (growth - 1) / rate);
    }

    private static double Timing(double type) => type == 0 ? 0 : 1;
}
