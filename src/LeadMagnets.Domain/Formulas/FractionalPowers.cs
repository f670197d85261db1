namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// x^y for positive x after the algorithm that Sun Microsystems published as fdlibm (e_pow.c). The logarithm to base 2 is kept in two parts,
/// so that the product with y still has all its digits; exp(y·log x) would lose up to ten of them for large results.
/// </summary>
internal static class FractionalPowers
{
    // Two thirds of 1/ln2, its high part and what is missing; the same for ln2.
    private const double Cp = 9.61796693925975554329e-01;
    private const double CpHigh = 9.61796700954437255859e-01;
    private const double CpLow = -7.02846165095275826516e-09;
    private const double Ln2 = 6.93147180559945286227e-01;
    private const double Ln2High = 6.93147182464599609375e-01;
    private const double Ln2Low = -1.90465429995776804525e-09;

    // log2(1.5) in two parts.
    private const double Log15High = 5.84962487220764160156e-01;
    private const double Log15Low = 1.35003920212974897128e-08;

    /// <summary>Below these a number is nearer to 1 than to 1.5, and nearer to 1.5 than to 2, on the scale of logarithms.</summary>
    private const double NearOne = 1.2247447967529297;
    private const double NearOneAndHalf = 1.7320508003234863;

    /// <summary>2^-1075 and less is zero, 2^1024 and more too large.</summary>
    private const double LeastLog = -1075;
    private const double MostLog = 1024;

    public static double Raise(double x, double y)
    {
        var (high, low) = Log2(x);
        var start = High(y);
        return Exp2(start * high, (y - start) * high + y * low);
    }

    /// <summary>x = 2^n·ax with ax near 1 or 1.5 = b; log2(ax) by s = (ax − b)/(ax + b), whose square and series are split into parts.</summary>
    private static (double High, double Low) Log2(double x)
    {
        var n = Math.ILogB(x);
        var ax = Math.ScaleB(x, -n);
        var b = 1.0;
        if (ax >= NearOneAndHalf)
        {
            ax /= 2;
            n++;
        }
        else if (ax >= NearOne)
        {
            b = 1.5;
        }

        var u = ax - b;
        var v = 1 / (ax + b);
        var s = u * v;
        var sHigh = High(s);
        var tHigh = High(ax + b);
        var tLow = ax - (tHigh - b);
        var sLow = v * (u - sHigh * tHigh - sHigh * tLow);

        var z = s * s;
        var r = z * z * (5.99999999999994648725e-01 + z * (4.28571428578550184252e-01 + z * (3.33333329818377432918e-01
            + z * (2.72728123808534006489e-01 + z * (2.30660745775561754067e-01 + z * 2.06975017800338417784e-01)))));
        r += sLow * (sHigh + s);
        z = sHigh * sHigh;
        tHigh = High(3 + z + r);
        tLow = r - (tHigh - 3 - z);

        u = sHigh * tHigh;
        v = sLow * tHigh + tLow * s;
        var pHigh = High(u + v);
        var pLow = v - (pHigh - u);
        var zHigh = CpHigh * pHigh;
        var zLow = CpLow * pHigh + pLow * Cp + (b == 1 ? 0 : Log15Low);
        var shift = b == 1 ? 0 : Log15High;
        var high = High(zHigh + zLow + shift + n);
        return (high, zLow - (high - n - shift - zHigh));
    }

    /// <summary>2^(high + low) = 2^n·2^r; 2^r by the rational function of <see cref="Elementary.Exp"/>.</summary>
    private static double Exp2(double high, double low)
    {
        var sum = high + low;
        if (sum >= MostLog) return double.PositiveInfinity;
        if (!(sum > LeastLog)) return 0;
        var n = Math.Floor(sum + 0.5);
        high -= n;
        var t = High(low + high);
        var u = t * Ln2High;
        var v = (low - (t - high)) * Ln2 + t * Ln2Low;
        var z = u + v;
        var w = v - (z - u);
        t = z * z;
        var c = z - t * Elementary.ExpTail(t);
        var r = z * c / (c - 2) - (w + z * w);
        return Elementary.Scale(1 - (r - z), (int)n);
    }

    /// <summary>The number without the lower half of its bits, so that a product of two such is exact.</summary>
    private static double High(double number) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(number) & unchecked((long)0xFFFFFFFF00000000));
}
