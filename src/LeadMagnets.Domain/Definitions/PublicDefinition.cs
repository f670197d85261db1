using System.Text.Json.Nodes;
using LeadMagnets.Domain.Piping;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// The public face of a version (design.md 4.3): what <c>GET /api/v1/embed/{key}</c> serves. Texts, flow, and the formulas of what is
/// computed live; never points, votes, signals, routing, owners or advice. A test lists the fields that it may have.
/// </summary>
public sealed record PublicDefinition
{
    public required int Schema { get; init; }
    public required string Key { get; init; }
    public required int Version { get; init; }
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public required string Locale { get; init; }
    /// <summary><c>ltr</c> or <c>rtl</c>, by the locale's script.</summary>
    public required string Dir { get; init; }
    public string? Currency { get; init; }
    /// <summary>The market's time zone; present where a formula or a date asks for today.</summary>
    public string? TimeZone { get; init; }
    public PublicBrand? Brand { get; init; }
    public Intro? Intro { get; init; }
    public required IReadOnlyList<PublicStep> Steps { get; init; }
    /// <summary>Live formulas and what they and the conditions need, in the order of computation.</summary>
    public IReadOnlyList<PublicVariable>? Variables { get; init; }
    public IReadOnlyList<LookupTable>? Tables { get; init; }
    /// <summary>Present and true where the visitor looks over the answers before they are sent.</summary>
    public bool? Review { get; init; }
    /// <summary>Present and true where visitors may have a link sent that continues their run.</summary>
    public bool? SaveAndContinue { get; init; }
    public required PublicLeadForm LeadForm { get; init; }
    /// <summary>Function groups that the formulas use beyond the core; the player fetches only these chunks.</summary>
    public IReadOnlyList<string>? Groups { get; init; }
    /// <summary>How numbers are written in the locale; present when a number is shown or read.</summary>
    public JsonNode? Numbers { get; init; }
    /// <summary>What is to be filled into texts of steps and lead form; present where they hold pipes.</summary>
    public PublicPipes? Pipes { get; init; }
    /// <summary>Present and true where parameters of the page fill something.</summary>
    public bool? Prefills { get; init; }
    /// <summary>Those of the player's own words that it needs at first, by key; see <see cref="PublicTexts.AtFirst"/>.</summary>
    public required IReadOnlyDictionary<string, string> Texts { get; init; }
    /// <summary>The language of the player's own words, under whose name it fetches the rest of them.</summary>
    public required string Language { get; init; }
    /// <summary>All languages that it can be read in, its own first; absent where there is but one. <c>?lang=</c> with one of these tags asks for it.</summary>
    public IReadOnlyList<string>? Languages { get; init; }
}

/// <summary>The workspace as the visitor sees it. Colours are checked for contrast before they get here.</summary>
public sealed record PublicBrand(string Name, string? Accent, string? AccentText, string? LogoUrl)
{
    /// <summary><c>light</c> or <c>dark</c>; absent: what the page asks for.</summary>
    public string? Scheme { get; init; }
    /// <summary>Properties of the player's style sheet, by name: font, corners, room.</summary>
    public IReadOnlyDictionary<string, string>? Look { get; init; }
    /// <summary>The same for the light scheme only: a ground that is not white, with what is readable on it.</summary>
    public IReadOnlyDictionary<string, string>? Light { get; init; }
}

public sealed record PublicStep
{
    public required string Id { get; init; }
    public string? Title { get; init; }
    public string? Help { get; init; }
    /// <summary>Tree of the condition; see <c>Formulas/NodeJson</c>.</summary>
    public JsonNode? ShowIf { get; init; }
    public required IReadOnlyList<PublicQuestion> Questions { get; init; }
    public IReadOnlyList<PublicJump>? Jumps { get; init; }
}

/// <param name="When">Tree of the condition, asked behind the questions of the step.</param>
/// <param name="To">Id of a later step, or <c>end</c>.</param>
public sealed record PublicJump(JsonNode When, string To);

/// <summary>A question of any kind; fields that its kind does not have are absent.</summary>
public sealed record PublicQuestion
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public string? Help { get; init; }
    public JsonNode? ShowIf { get; init; }
    /// <summary>Present and false where the question may stay unanswered.</summary>
    public bool? Required { get; init; }
    /// <summary>Tree: while it holds, the question has to be answered all the same.</summary>
    public JsonNode? RequiredIf { get; init; }
    /// <summary>Tree of the value that the question starts with until the visitor changes it.</summary>
    public JsonNode? DefaultFormula { get; init; }
    public IReadOnlyList<PublicRule>? Rules { get; init; }
    /// <summary>Name of the parameter that answers the question beforehand.</summary>
    public string? Prefill { get; init; }
    /// <summary>Choices, the columns of a matrix, or what is to be ranked.</summary>
    public IReadOnlyList<PublicOption>? Options { get; init; }
    /// <summary>The statements of a matrix.</summary>
    public IReadOnlyList<MatrixRow>? Rows { get; init; }
    /// <summary>Default answer: option id, number, yes/no or code of a country.</summary>
    public Scalar? Default { get; init; }
    public double? Min { get; init; }
    public double? Max { get; init; }
    public double? Step { get; init; }
    public double? HardMin { get; init; }
    public double? HardMax { get; init; }
    public string? Format { get; init; }
    public string? Unit { get; init; }
    public bool? Multiline { get; init; }
    public int? MaxLength { get; init; }
    public string? Placeholder { get; init; }
    public string? YesLabel { get; init; }
    public string? NoLabel { get; init; }
    /// <summary>Present and true where the question goes on by itself when it is the only one of its step.</summary>
    public bool? AutoAdvance { get; init; }
    /// <summary>Words of the box that answers <c>"n/a"</c>; absent: there is none.</summary>
    public string? NotApplicable { get; init; }
    /// <summary>Units of a number, the first of which is what formulas read.</summary>
    public IReadOnlyList<NumberUnit>? Units { get; init; }
    public RatingLook? Look { get; init; }
    public string? LowLabel { get; init; }
    public string? HighLabel { get; init; }
    /// <summary>First day that is taken: <c>YYYY-MM-DD</c> or <c>today</c> in the definition's time zone.</summary>
    public string? MinDate { get; init; }
    /// <summary>Last day that is taken, likewise.</summary>
    public string? MaxDate { get; init; }
    /// <summary>Country whose national telephone numbers are meant where none is chosen.</summary>
    public string? DefaultCountry { get; init; }
    /// <summary>How many options are ranked; absent: all.</summary>
    public int? Top { get; init; }
    /// <summary>The wording beside a consent's box.</summary>
    public string? Label { get; init; }
    public IReadOnlyList<TextBlock>? Body { get; init; }
}

public sealed record PublicOption
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public string? Help { get; init; }
    public string? Image { get; init; }
    public string? ImageAlt { get; init; }
    /// <summary>Said at once when this is chosen.</summary>
    public string? Feedback { get; init; }
    /// <summary>Present and true: of several it is chosen alone.</summary>
    public bool? Exclusive { get; init; }
    /// <summary>Present and true: the visitor may write what, <c>{"choice": id, "text": …}</c>.</summary>
    public bool? Write { get; init; }
    /// <summary>What live formulas read instead of the id; present only where a public formula uses the question.</summary>
    public double? Value { get; init; }
}

/// <param name="Id">Name in formulas.</param>
/// <param name="Tree">The formula, parsed.</param>
/// <param name="Live">Shown while the visitor answers; otherwise only needed by others.</param>
/// <param name="Label">What the number is.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Unit">What follows it.</param>
public sealed record PublicVariable(string Id, JsonNode Tree, bool Live, string? Label, string? Format, string? Unit)
{
    /// <summary>The year table that this is a column of.</summary>
    public PublicYearTable? Table { get; init; }
}

/// <summary>A year table as its columns know it.</summary>
/// <param name="Rows">The name of the variable that says how many rows it has.</param>
/// <param name="Columns">The ids of its columns: a formula of the table sees them row by row.</param>
public sealed record PublicYearTable(string Rows, IReadOnlyList<string> Columns);

public sealed record PublicLeadForm
{
    public required string Title { get; init; }
    public string? Help { get; init; }
    public string? Button { get; init; }
    public required LeadFormPlacement Placement { get; init; }
    /// <summary>How many of the definition's steps come before the form; absent: it stands behind the result, or nowhere.</summary>
    public int? At { get; init; }
    /// <summary>Present and true where the form may be passed.</summary>
    public bool? Skippable { get; init; }
    /// <summary>Present and true where details may be kept in the browser.</summary>
    public bool? Remember { get; init; }
    /// <summary>Present and true where what follows the form is kept step by step.</summary>
    public bool? Partials { get; init; }
    /// <summary>Fields that nobody sees and that a parameter of the page fills.</summary>
    public IReadOnlyList<PublicHiddenField>? Hidden { get; init; }
    public required IReadOnlyList<LeadField> Fields { get; init; }
    public string? MarketingConsent { get; init; }
    public string? PrivacyUrl { get; init; }
}

/// <param name="Id">Of the field.</param>
/// <param name="Kind">What the parameter must be, or it is left out: nobody could mend it.</param>
/// <param name="Prefill">Name of the parameter that fills it.</param>
/// <param name="Options">What a single choice takes.</param>
public sealed record PublicHiddenField(string Id, LeadFieldKind Kind, string Prefill, IReadOnlyList<LeadOption>? Options = null);

/// <param name="When">Tree of what has to hold; an error refuses nobody.</param>
/// <param name="Message">Said at the field when it does not.</param>
public sealed record PublicRule(JsonNode When, string Message);

/// <param name="Places">What <c>{{0}}</c>, <c>{{1}}</c> and so on in texts stand for, by number.</param>
/// <param name="List">How the language joins several choices; present where there may be several.</param>
public sealed record PublicPipes(IReadOnlyList<PublicPipe> Places, ListPattern? List);

/// <param name="Name">Question or variable, in lower case; absent: only <paramref name="Fallback"/>.</param>
/// <param name="Format">How a number is written.</param>
/// <param name="Fallback">Written where there is no value.</param>
public sealed record PublicPipe(string? Name, string? Format, string? Fallback);
