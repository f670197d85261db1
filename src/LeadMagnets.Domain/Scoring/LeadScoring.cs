using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Formulas;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Scoring;

/// <summary>
/// LS-1 (domain.md B2). Business: fit from employees, role, country and mailbox; consumer: fit by the magnet's own formula. Intent for both:
/// timeline, wish to be contacted, and the magnet's signal. A field that is absent and a formula that fails count 0.
/// </summary>
public static class LeadScoring
{
    private const int Most = 50;
    private const int MostSignal = 15;
    /// <summary>What a fit formula may come to before it is clamped to 0 to 50, so that the clamp can be shown.</summary>
    private const int MostFit = 1000;

    internal const int Served = 10;
    internal const int NotServed = -20;

    internal static int Employees(string? choice) => choice switch { "10-49" => 10, "50-249" => 20, "250-999" => 25, "1000+" => 20, _ => 0 };

    internal static int Role(string? choice) => choice switch { "exec" => 15, "head" => 12, "manager" => 8, "other" => 2, _ => 0 };

    internal static int Timeline(string? choice) => choice switch { "now" => 25, "lt3m" => 18, "3to12m" => 8, _ => 0 };

    /// <param name="model">The magnet's lead model.</param>
    /// <param name="lead">The lead form's answers.</param>
    /// <param name="value">The value of one of the model's formulas.</param>
    public static LeadScore Of(LeadModel model, LeadAnswers lead, Func<string, Value> value)
    {
        IEnumerable<ScorePart> fits = model.Model is LeadModelKind.Business ? Company(model, lead) : [new("fit", Points(model.Fit, value, -MostFit, MostFit))];
        var (fit, fitParts) = Clamped(fits, "fit clamp");
        var (intent, intentParts) = Clamped(Intent(model, lead, value), "intent clamp");
        return new(fit, intent, Grade(fit, intent), [.. fitParts, .. intentParts]);
    }

    private static IEnumerable<ScorePart> Company(LeadModel model, LeadAnswers lead)
    {
        yield return new("employees", Employees(lead.Text("employees")));
        yield return new("role", Role(lead.Text("role")));
        if (lead.Text("country") is { } country && model.Served.Count > 0)
            yield return new("country", model.Served.Contains(country, StringComparer.OrdinalIgnoreCase) ? Served : NotServed);
        if (FreeMail.Contains(lead.Email)) yield return new("freemail", -10);
    }

    private static IEnumerable<ScorePart> Intent(LeadModel model, LeadAnswers lead, Func<string, Value> value)
    {
        yield return new("timeline", Timeline(lead.Text("timeline")));
        if (lead.IsTrue("contact_me")) yield return new("contact", 10);
        yield return new("signal", Points(model.Signal, value, 0, MostSignal));
    }

    private static int Points(string? formula, Func<string, Value> value, int least, int most) =>
        formula is not null && value(formula) is { IsNumber: true } result
            ? (int)Math.Clamp(Rounding.Round(result.Number, 0, RoundingMode.HalfAway), least, most)
            : 0;

    /// <summary>The sum from 0 to 50, with every part that counted and the clamp as a part of its own where it bit.</summary>
    private static (int Sum, IEnumerable<ScorePart> Parts) Clamped(IEnumerable<ScorePart> parts, string clamp)
    {
        var fired = parts.Where(part => part.Points != 0).ToList();
        var sum = fired.Sum(part => part.Points);
        var held = Math.Clamp(sum, 0, Most);
        return (held, held == sum ? fired : [.. fired, new(clamp, held - sum)]);
    }

    private static string Grade(int fit, int intent) =>
        $"{(fit >= 35 ? 'A' : fit >= 20 ? 'B' : 'C')}{(intent >= 35 ? 1 : intent >= 20 ? 2 : 3)}";
}
