namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>
/// Equal payments at equal intervals. All solve the one equation
/// <c>present·g + payment·(1 + rate·type)·(g − 1)/rate + future = 0</c> with the growth <c>g = (1 + rate)^periods</c>;
/// at rate 0 it reads <c>present + payment·periods + future = 0</c>. Type 1 means payments at the start of each period.
/// </summary>
internal static class Annuity
{
    /// <summary>How many periods CUMIPMT and CUMPRINC walk through.</summary>
    private const int MostPeriods = 10_000;

    /// <summary>Below this growth (g − 1)/rate comes from its series.</summary>
    private const double NearlyNothing = 1E-3;

    private const int SeriesTerms = 7;

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

    /// <summary>The interest in one period's payment: on what is owed after the payment before.</summary>
    public static Value Interest(double rate, double period, double periods, double present, double future, double type)
    {
        if (period < 1 || period >= periods + 1) return FormulaError.Number;
        if (Timing(type) == 1 && period == 1) return 0.0;
        var payment = Payment(rate, periods, present, future, 0);
        if (payment.IsError || rate == 0) return payment.IsError ? payment : 0.0;
        if (Growth(rate, period - 1) is not { IsNumber: true } growth) return Growth(rate, period - 1);
        var interest = -(present * growth.Number * rate + payment.Number * (growth.Number - 1));
        return Timing(type) == 1 ? interest / (1 + rate) : interest;
    }

    /// <summary>What one period's payment pays back.</summary>
    public static Value Principal(double rate, double period, double periods, double present, double future, double type)
    {
        var interest = Interest(rate, period, periods, present, future, type);
        var payment = Payment(rate, periods, present, future, type);
        return interest.IsError ? interest : payment.IsError ? payment : payment.Number - interest.Number;
    }

    /// <summary>The interest or principal of several periods. What is left of a broken first or last period is not counted.</summary>
    public static Value Cumulative(ReadOnlySpan<double> a, PeriodBody part)
    {
        var (rate, periods, present, start, end, type) = (a[0], a[1], a[2], Math.Ceiling(a[3]), Rounding.Truncate(a[4]), a[5]);
        if (rate <= 0 || periods <= 0 || present <= 0 || a[3] < 1 || a[4] < a[3] || a[4] > periods || type is not (0 or 1)) return FormulaError.Number;
        if (end - start >= MostPeriods) return FormulaError.Number;
        var sum = 0.0;
        for (var period = start; period <= end; period++)
        {
            var value = part(rate, period, periods, present, 0, type);
            if (value.IsError) return value;
            sum += value.Number;
        }
        return sum;
    }

    /// <summary>What 1 has become at the end, or why it cannot be said.</summary>
    private static Value Growth(double rate, double periods) => rate == 0 ? 1.0 : Powers.Raise(1 + rate, periods);

    /// <summary>What payments of 1 come to at the end.</summary>
    private static double Payments(double rate, double periods, double type, double growth) =>
        rate == 0 ? periods : (1 + rate * Timing(type)) * Series(rate, periods, growth);

    /// <summary>
    /// (g − 1)/rate. Where the growth is so near 1 that the difference keeps few digits, by the binomial series
    /// <c>n + n(n−1)/2·rate + n(n−1)(n−2)/6·rate² + …</c>
    /// </summary>
    internal static double Series(double rate, double periods, double growth)
    {
        if (Math.Abs(rate * periods) >= NearlyNothing || Math.Abs(rate) >= NearlyNothing) return (growth - 1) / rate;
        double sum = 0, term = periods;
        for (var k = 1; k <= SeriesTerms; k++)
        {
            sum += term;
            term *= (periods - k) / (k + 1) * rate;
        }
        return sum;
    }

    internal static double Timing(double type) => type == 0 ? 0 : 1;
}

/// <summary>One period of a loan: its interest or its principal.</summary>
internal delegate Value PeriodBody(double rate, double period, double periods, double present, double future, double type);
