namespace LeadMagnets.Domain.Formulas.Functions;

/// <summary>Flows on days: their worth on the first day, where a year has 365 days.</summary>
internal readonly ref struct DatedFlows : IRateCurve
{
    private const double Year = 365;

    private readonly ReadOnlySpan<Value> flows;
    private readonly ReadOnlySpan<Value> dates;

    private DatedFlows(ReadOnlySpan<Value> flows, ReadOnlySpan<Value> dates)
    {
        this.flows = flows;
        this.dates = dates;
    }

    /// <summary>XNPV. A rate of -100 % or less has no worth.</summary>
    public static Value PresentValue(ReadOnlySpan<Value> arguments)
    {
        var rate = arguments[0].ToNumber();
        if (rate.IsError) return rate;
        if (Wrong(arguments[1], arguments[2]) is { } error) return error;
        return rate.Number <= -1 ? FormulaError.Number : Of(arguments[1..]).Worth(rate.Number);
    }

    /// <summary>XIRR.</summary>
    public static Value InternalRate(ReadOnlySpan<Value> arguments)
    {
        if (Wrong(arguments[0], arguments[1]) is { } error) return error;
        var guess = arguments.Length > 2 && !arguments[2].IsBlank ? arguments[2].ToNumber() : 0.1;
        if (guess.IsError) return guess;
        var flows = Of(arguments);
        return flows.ChangesSign() ? RateSearch.Find(flows, guess.Number) : FormulaError.Number;
    }

    public double Worth(double rate)
    {
        var worth = 0.0;
        for (var i = 0; i < flows.Length; i++) worth += Flow(i) / Growth(rate, Years(i));
        return worth;
    }

    public (double Worth, double Slope) WorthAndSlope(double rate)
    {
        double worth = 0, slope = 0;
        for (var i = 0; i < flows.Length; i++)
        {
            var years = Years(i);
            var part = Flow(i) / Growth(rate, years);
            worth += part;
            slope -= years * part / (1 + rate);
        }
        return (worth, slope);
    }

    /// <summary>A column of flows and one of days, or single ones.</summary>
    private static DatedFlows Of(ReadOnlySpan<Value> columns) => new(
        columns[0].IsTable ? columns[0].Table.Cells : columns[..1],
        columns[1].IsTable ? columns[1].Table.Cells : columns[1..2]);

    /// <summary>Why these are no flows on days; null when they are.</summary>
    private static Value? Wrong(Value flows, Value dates)
    {
        if (Error(flows, _ => true) is { } flow) return flow;
        if (Error(dates, DateSerial.IsDate) is { } date) return date;
        if (Count(flows) != Count(dates)) return FormulaError.Number;
        if (!dates.IsTable) return null;
        var first = Math.Floor(dates.Table.Cells[0].ToNumber().Number);
        foreach (var cell in dates.Table.Cells)
            if (Math.Floor(cell.ToNumber().Number) < first) return FormulaError.Number;
        return null;
    }

    private static Value? Error(Value column, Func<double, bool> fits)
    {
        foreach (var cell in column.IsTable ? column.Table.Cells : [column])
        {
            var number = cell.ToNumber();
            if (number.IsError) return number;
            if (!fits(number.Number)) return FormulaError.Number;
        }
        return null;
    }

    private static int Count(Value column) => column.IsTable ? column.Table.Cells.Length : 1;

    private static double Growth(double rate, double years) => rate == 0 ? 1 : Powers.Raise(1 + rate, years).NumberOrNaN;

    private bool ChangesSign()
    {
        var (gains, losses) = (false, false);
        for (var i = 0; i < flows.Length; i++) (gains, losses) = (gains || Flow(i) > 0, losses || Flow(i) < 0);
        return gains && losses;
    }

    private double Flow(int i) => flows[i].ToNumber().Number;

    /// <summary>Days count whole; the first one is the start.</summary>
    private double Years(int i) => (Math.Floor(dates[i].ToNumber().Number) - Math.Floor(dates[0].ToNumber().Number)) / Year;
}
