using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>Who the visitor is. One e-mail field stands for the lead's identity; the other fields are the magnet's choice.</summary>
public sealed record LeadForm
{
    public required string Title { get; init; }
    public string? Help { get; init; }
    public string? Button { get; init; }
    public LeadFormPlacement Placement { get; init; } = LeadFormPlacement.BeforeResult;
    /// <summary>Id of the step that the form stands before, for <see cref="LeadFormPlacement.BeforeStep"/>; a visitor who does not see that step meets the form before the next one that they see.</summary>
    public string? Step { get; init; }
    /// <summary>A form before the result may be passed; it is offered once more behind the result.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Skippable { get; init; }
    /// <summary>Visitors may have their details kept in their browser: a box, never ticked beforehand. Other magnets on the same website do not ask for them again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Remember { get; init; }
    /// <summary>
    /// Keeps what a visitor answers behind the form, step by step, and makes a lead of whoever does not finish; only where the form stands before the
    /// questions or before a step.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Partials { get; init; }
    public required IReadOnlyList<LeadField> Fields { get; init; }
    /// <summary>Wording of an optional, never pre-ticked box for marketing; null: not asked. Answered by <c>consents.marketing</c>.</summary>
    public string? MarketingConsent { get; init; }
    /// <summary>Address of the privacy policy beside the consent.</summary>
    public string? PrivacyUrl { get; init; }

    /// <summary>Whether a submission may come without a lead.</summary>
    [JsonIgnore]
    public bool MayStayAway => Skippable || Placement is LeadFormPlacement.AfterResult or LeadFormPlacement.None;
}

public enum LeadFormPlacement
{
    /// <summary>Asked after the last step; the result opens with it.</summary>
    BeforeResult,
    /// <summary>The result is shown, the lead may follow by its own call.</summary>
    AfterResult,
    /// <summary>Asked before the first step.</summary>
    BeforeQuestions,
    /// <summary>Asked in the middle, before the step that <see cref="LeadForm.Step"/> names.</summary>
    BeforeStep,
    /// <summary>Visitors are not asked who they are; no lead comes of it.</summary>
    None,
}

/// <summary>One field of the lead form. The id is also the name by which signal and fit formulas read it.</summary>
public sealed record LeadField
{
    public required string Id { get; init; }
    public required LeadFieldKind Kind { get; init; }
    public required string Label { get; init; }
    public string? Help { get; init; }
    public bool Required { get; init; }
    public IReadOnlyList<LeadOption> Options { get; init; } = [];
    /// <summary>Not shown to the visitor: <see cref="Formula"/> gives its value, unless whoever sends the lead knows it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Hidden { get; init; }
    /// <summary>Value of a hidden field that was not sent: a formula over answers, results and the other fields.</summary>
    public string? Formula { get; init; }
    /// <summary>
    /// The answer says how the visitor heard of you, in a field such as “How did you hear about us?”: it is kept beside what their browser tells of
    /// how they came. One field of kind <c>single</c> or <c>text</c> at most.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Source { get; init; }
    /// <summary>Name of the parameter that fills the field, in the address of the page or in the snippet's <c>prefill</c>; null: none does. What does not fit the field is left out.</summary>
    public string? Prefill { get; init; }
}

public sealed record LeadOption(string Id, string Label);

public enum LeadFieldKind
{
    Email,
    Text,
    Phone,
    /// <summary>ISO 3166-1 alpha-2 code.</summary>
    Country,
    Single,
    Boolean,
    /// <summary>Met by <c>consents.report</c>; its label is the wording that is stored as proof.</summary>
    Consent,
}

/// <summary>How leads of this magnet are scored and routed (domain.md B2, LS-1).</summary>
public sealed record LeadModel
{
    public LeadModelKind Model { get; init; } = LeadModelKind.Business;
    /// <summary>ISO 3166-1 codes of the countries that are served; others go to nurture (business model only).</summary>
    public IReadOnlyList<string> Served { get; init; } = [];
    /// <summary>Formula of the magnet's own part of intent, 0 to 15; an error counts 0.</summary>
    public string? Signal { get; init; }
    /// <summary>Formula of fit, 0 to 50; consumer model only.</summary>
    public string? Fit { get; init; }
    public IReadOnlyList<RouteOverride> Overrides { get; init; } = [];
}

public enum LeadModelKind { Business, Consumer }

/// <summary>Sends matching leads to a destination before the grid is asked.</summary>
public sealed record RouteOverride(string Rule, string When, Destination Destination);

/// <summary>Where a lead goes.</summary>
public enum Destination
{
    [JsonStringEnumMemberName("sales")] Sales,
    [JsonStringEnumMemberName("sdr")] Sdr,
    [JsonStringEnumMemberName("nurture")] Nurture,
}
