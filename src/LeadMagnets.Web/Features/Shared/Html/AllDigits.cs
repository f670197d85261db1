namespace LeadMagnets.Web.Features.Shared.Html;

/// <summary>The digits of a written number that count: <c>35%</c>, <c>0.35</c> and <c>0.350</c> have the same ones, <c>36%</c> of 0.355 has not.</summary>
public static class AllDigits
{
    public static string Of(string text) => string.Concat(text.Where(char.IsDigit)).Trim('0');
}
