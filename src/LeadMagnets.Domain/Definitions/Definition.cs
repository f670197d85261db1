using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// The document that a marketer edits and that publishing freezes: one magnet, whole (design.md 4.2).
/// A closed union by <c>kind</c>: <see cref="QuizDefinition"/>, <see cref="AssessmentDefinition"/>, <see cref="CalculatorDefinition"/>.
/// Texts may hold pipes, <c>{{name}}</c>, <c>{{name|fallback}}</c> or <c>{{name:format|fallback}}</c>: earlier answers and variables that rest on
/// them, in result and report all of these, the result's own names and the fields of the lead form. <c>\{{</c> writes two braces.
/// Ids of questions, options, variables, categories and outcomes are stable: answers refer to them, never to labels.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(QuizDefinition), "quiz")]
[JsonDerivedType(typeof(AssessmentDefinition), "assessment")]
[JsonDerivedType(typeof(CalculatorDefinition), "calculator")]
public abstract record Definition
{
    /// <summary>The number of the document's format. <see cref="DefinitionJson"/> upgrades older documents.</summary>
    public int Schema { get; init; } = DefinitionJson.CurrentSchema;

    public required string Title { get; init; }

    /// <summary>One or two sentences for galleries, link previews and the hosted page.</summary>
    public string Description { get; init; } = "";

    /// <summary>BCP 47 tag of the language and market, such as <c>en-GB</c>: texts of the player, number patterns, direction.</summary>
    public required string Locale { get; init; }

    /// <summary>ISO 4217 code that money is computed and shown in; null where no money appears.</summary>
    public string? Currency { get; init; }

    /// <summary>IANA name of the market's time zone, such as <c>Europe/London</c>: when TODAY() changes. Null: UTC.</summary>
    public string? TimeZone { get; init; }

    public Intro? Intro { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    /// <summary>Named formulas, computed in the order of their dependencies.</summary>
    public IReadOnlyList<Variable> Variables { get; init; } = [];

    /// <summary>Columns of formulas, computed row by row: cash flows, balances.</summary>
    public IReadOnlyList<YearTable> YearTables { get; init; } = [];

    public IReadOnlyList<LookupTable> Tables { get; init; } = [];

    /// <summary>Whether the visitor looks over all answers before they are sent, or before the lead form that stands before the result.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Review { get; init; }

    /// <summary>Whether visitors may have a link sent by e-mail that continues their run, for 30 days and on any device.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SaveAndContinue { get; init; }

    public required LeadForm LeadForm { get; init; }

    public required LeadModel LeadModel { get; init; }

    /// <summary>What the visitor sees at the end, in the player and on the hosted page.</summary>
    public required IReadOnlyList<Block> Result { get; init; }

    /// <summary>What the report holds, as page and as PDF.</summary>
    public required IReadOnlyList<Block> Report { get; init; }

    /// <summary>Words that this magnet says instead of the player's own, by their keys (<see cref="PublicTexts"/>): <c>submit</c>, <c>next</c>.</summary>
    public IReadOnlyDictionary<string, string>? Words { get; init; }

    /// <summary>
    /// Other languages that visitors may read: texts by BCP 47 tag and by the place that they belong to, such as
    /// <c>questions[industry].options[retail].label</c>. What is missing is read as it was written; numbers, formulas and ids are the same in all.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>? Translations { get; init; }

    /// <summary>The variables and all columns of year tables: what has a name and a value at the end.</summary>
    [JsonIgnore]
    public IEnumerable<Variable> Outputs => [.. Variables, .. YearTables.SelectMany(table => table.Columns)];

    [JsonIgnore]
    public IEnumerable<Question> Questions => Steps.SelectMany(step => step.Questions);
}

/// <summary>An outcome quiz: options vote for outcomes, the strongest one wins (domain.md G2).</summary>
public sealed record QuizDefinition : Definition
{
    public required IReadOnlyList<QuizOutcome> Outcomes { get; init; }

    /// <summary>The question whose answer decides between outcomes with equal points; null: only <see cref="TieOrder"/>.</summary>
    public string? DecisiveQuestion { get; init; }

    /// <summary>Ids of all outcomes; the earlier one wins a tie that the decisive question leaves open.</summary>
    public required IReadOnlyList<string> TieOrder { get; init; }
}

/// <summary>An assessment: answers earn points, categories and the whole are shown from 0 to 100 (domain.md B2).</summary>
public sealed record AssessmentDefinition : Definition
{
    public required IReadOnlyList<Category> Categories { get; init; }

    /// <summary>Whether the whole weighs the categories or the questions.</summary>
    public OverallBy Overall { get; init; }

    /// <summary>Verdicts over the shown score; they tile 0 to 100. None where grades say it.</summary>
    public IReadOnlyList<Band> Bands { get; init; } = [];

    /// <summary>Marks over the shown score, instead of bands or beside them.</summary>
    public IReadOnlyList<Grade> Grades { get; init; } = [];

    /// <summary>What keeps a grade down whatever the score says; the lowest of those that hold counts.</summary>
    public IReadOnlyList<GradeCap> GradeCaps { get; init; } = [];

    /// <summary>Traffic lights of a category's score; they tile 0 to 100.</summary>
    public IReadOnlyList<StatusRange> Statuses { get; init; } = StatusRange.Usual;
}

/// <summary>A calculator: inputs with defaults feed formulas whose values are shown live and printed.</summary>
public sealed record CalculatorDefinition : Definition;
