namespace LeadMagnets.Domain.Formulas;

/// <summary>
/// exp and log after the algorithms that Sun Microsystems published as fdlibm (e_exp.c, e_log.c, e_log10.c), in plain double steps:
/// <c>Math.Exp</c> and <c>Math.Log</c> differ from a browser's in the last bit.
/// </summary>
public static class Elementary
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double SmallestNormal = 2.2250738585072014E-308;
    private const double HalfLn2 = 0.34657359027997264;
    private const double Ln2Low = 1.90821492927058770002e-10;

    /// <summary>x = k·ln2 + r with |r| ≤ ln2/2; e^r by a rational function of r² (Remez), times 2^k.</summary>
    public static double Exp(double x)
    {
        if (x > 709.782712893383973096) return double.PositiveInfinity;
        if (x < -745.13321910194110842) return 0;
        if (Math.Abs(x) < 1.0 / (1 << 28)) return 1 + x;

        double high = x, low = 0;
        var k = 0;
        if (Math.Abs(x) > HalfLn2)
        {
            k = (int)(1.44269504088896338700 * x + (x < 0 ? -0.5 : 0.5));
            high = x - k * Ln2High;
            low = k * Ln2Low;
        }
        var r = high - low;
        var t = r * r;
        var c = r - t * ExpTail(t);
        var y = k == 0 ? 1 - (r * c / (c - 2) - r) : 1 - (low - r * c / (2 - c) - high);
        return Scale(y, k);
    }

    /// <summary>x = 2^k·(1+f) with √2/2 &lt; 1+f &lt; √2; log(1+f) by a polynomial in s² where s = f/(2+f) (Remez), plus k·ln2.</summary>
    public static double Log(double x)
    {
        if (x < SmallestNormal) return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x)) return x;
        var k = Math.ILogB(x);
        var m = Math.ScaleB(x, -k);
        if (m >= Math.Sqrt(2))
        {
            m /= 2;
            k++;
        }
        var f = m - 1;
        var s = f / (2 + f);
        var z = s * s;
        var w = z * z;
        var even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        var odd = z * (6.666666666666735130e-01 + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
        var half = 0.5 * f * f;
        return k * Ln2High - ((half - (s * (half + even + odd) + k * Ln2Low)) - f);
    }

    /// <summary>
    /// log10 after e_log10.c: x = 2^k·m, log10 x = k·log10(2) + log(m)/ln(10), with log10(2) in two parts; a power of ten gives a whole number.
    /// </summary>
    public static double Log10(double x)
    {
        if (x < SmallestNormal) return double.NegativeInfinity;
        var k = Math.ILogB(x);
        // Below 1 the exponent is one less in size, so that both parts have the same sign.
        if (k < 0) k++;
        return k * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * Log(Math.ScaleB(x, -k)) + k * 3.01029995663611771306e-01;
    }

    /// <summary>The polynomial of exp in r²: c = r − r²·tail, e^r = 1 + r + r·c/(2 − c).</summary>
    internal static double ExpTail(double t) => 1.66666666666666019037e-01 + t * (-2.77777777770155933842e-03 + t * (6.61375632143793436117e-05
        + t * (-1.65339022054652515390e-06 + t * 4.13813679705723846039e-08)));

    /// <summary>y·2^k in two steps, so that no factor leaves the range of doubles.</summary>
    internal static double Scale(double y, int k) => y * Math.ScaleB(1, k / 2) * Math.ScaleB(1, k - k / 2);
}
