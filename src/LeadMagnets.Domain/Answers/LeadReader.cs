using System.Diagnostics;
using System.Text.Json;
using LeadMagnets.Domain.Definitions;
using LeadMagnets.Domain.Leads;

namespace LeadMagnets.Domain.Answers;

/// <summary>
/// A stranger's lead form, checked field by field: <c>lead.email</c>, <c>consents.report</c>. Unknown fields are dropped. What a hidden field
/// does not take is left out and named: no visitor typed it, so none could mend it.
/// </summary>
public static class LeadReader
{
    /// <summary>Characters that a text may have; the player and the page without JavaScript go by the same.</summary>
    public const int LongestText = 300;

    public static (LeadAnswers? Lead, IReadOnlyList<Problem> Problems) Read(
        LeadForm form, IReadOnlyDictionary<string, JsonElement>? given, Consents? consents)
    {
        var agreed = consents ?? new();
        var fields = new Dictionary<string, Scalar>();
        var problems = new List<Problem>();
        var leftOut = new List<string>();
        var country = CountryIn(form, given);
        foreach (var field in form.Fields)
        {
            var (value, refusal) = Value(field, given?.GetValueOrDefault(field.Id) ?? default, agreed, country);
            if (refusal is not null && field.Hidden) leftOut.Add(field.Label);
            else if (refusal is not null) problems.Add(refusal.At($"lead.{field.Id}"));
            else if (!value.IsNull) fields[field.Id] = value;
            else if (field.Required || field.Kind is LeadFieldKind.Email) problems.Add(Missing(field));
        }
        if (problems.Count > 0) return (null, problems);
        var email = fields[form.Fields.First(field => field.Kind is LeadFieldKind.Email).Id].Text!;
        return (new(email, fields, agreed with { Marketing = agreed.Marketing && form.MarketingConsent is not null }) { LeftOut = leftOut }, problems);
    }

    /// <summary>Whether a field would take this.</summary>
    public static bool Takes(LeadField field, JsonElement json) => field.Kind is not LeadFieldKind.Consent && Value(field, json, new(), country: null) is { Refusal: null, Value.IsNull: false };

    private static Reading<Scalar> Value(LeadField field, JsonElement json, Consents consents, string? country)
    {
        if (field.Kind is LeadFieldKind.Consent) return consents.Report ? Scalar.Of(true) : default;
        if (json.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null) return default(Scalar);
        if (field.Kind is LeadFieldKind.Boolean)
            return json.ValueKind is JsonValueKind.True or JsonValueKind.False ? Scalar.Of(json.GetBoolean()) : new Refusal("wrong-type", "true or false is needed here.");
        if (JsonText.Of(json)?.Trim() is not { } text) return new Refusal("wrong-type", "A text is needed here.");
        return text.Length == 0 ? default(Scalar) : Text(field, text, country).Then<Scalar>(read => Scalar.Of(read));
    }

    private static Reading<string> Text(LeadField field, string text, string? country)
    {
        // Line breaks in a name or an address are how mail headers are forged.
        if (text.Any(char.IsControl)) return new Refusal("control-character", "Use visible characters only.");
        return field.Kind switch
        {
            LeadFieldKind.Email => EmailAddress.IsValid(text) ? text : new Refusal("email", "Enter an e-mail address such as name@example.com."),
            LeadFieldKind.Phone => Phone(text, country),
            LeadFieldKind.Country => Country(text.ToUpperInvariant()),
            LeadFieldKind.Single => Choice(field, text),
            LeadFieldKind.Text => text.Length <= LongestText ? text : new Refusal("too-long", $"Use at most {LongestText} characters."),
            _ => throw new UnreachableException(field.Kind.ToString()),
        };
    }

    /// <summary>In its international form; as it was written where it could be a number of some country that nobody told.</summary>
    private static Reading<string> Phone(string text, string? country) => PhoneNumber.Read(text, country)
        ?? (country is null && PhoneNumber.IsValid(text) && !text.StartsWith('+') ? text : (Reading<string>)new Refusal("phone", "Enter a phone number such as +44 20 7946 0000."));

    /// <summary>The country that the same form tells: national telephone numbers are those of it.</summary>
    private static string? CountryIn(LeadForm form, IReadOnlyDictionary<string, JsonElement>? given) =>
        form.Fields.FirstOrDefault(field => field.Kind is LeadFieldKind.Country) is { } field && given is not null && given.TryGetValue(field.Id, out var json) ? JsonText.Of(json)?.Trim() : null;

    private static Reading<string> Country(string code) =>
        Countries.Contains(code) ? code : new Refusal("country", "Give the country as its two-letter code, such as GB.");

    private static Reading<string> Choice(LeadField field, string id) => field.Options.Any(option => option.Id == id)
        ? id
        : new Refusal("unknown-option", $"Choose one of: {string.Join(", ", field.Options.Select(option => option.Id))}.");

    private static Problem Missing(LeadField field) => field.Kind is LeadFieldKind.Consent
        ? new("consents.report", "required", "This box has to be ticked: the report cannot be sent without it.")
        : new($"lead.{field.Id}", "required", $"“{field.Label}” is needed.");
}
