namespace LeadMagnets.Domain.Reports.Drawings;

/// <summary>An axis whose steps are 1, 2 or 5 times a power of ten and that holds zero: −10,000, 0, 10,000, 20,000.</summary>
public sealed record NiceScale(double From, double To, double Step)
{
    /// <param name="least">The smallest value.</param>
    /// <param name="most">The largest value.</param>
    /// <param name="steps">How many steps there may be at most; at least 2.</param>
    public static NiceScale Of(double least, double most, int steps)
    {
        (least, most) = (Math.Min(least, 0), Math.Max(most, 0));
        if (least == most) most = 1;
        var step = Up((most - least) / steps);
        while (Math.Ceiling(most / step) - Math.Floor(least / step) > steps) step = Up(step * 1.01);
        return new(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step);
    }

    /// <summary>Multiples, not sums: a tenth added ten times is not 1.</summary>
    public IEnumerable<double> Ticks()
    {
        var (first, last) = ((int)Math.Round(From / Step), (int)Math.Round(To / Step));
        for (var tick = first; tick <= last; tick++) yield return Math.Round(tick * Step, 12);
    }

    /// <summary>The next of 1, 2, 5, 10 … that is not smaller.</summary>
    public static double Up(double number)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(number)));
        foreach (var times in (double[])[1, 2, 5])
            if (times * power >= number) return times * power;
        return 10 * power;
    }
}
