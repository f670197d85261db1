using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// A question, or a statement between questions. A closed union by <c>kind</c>; a new kind makes the compiler list every place to extend.
/// The id is also the name by which formulas read the answer.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SingleQuestion), "single")]
[JsonDerivedType(typeof(MultipleQuestion), "multiple")]
[JsonDerivedType(typeof(PictureQuestion), "picture")]
[JsonDerivedType(typeof(SliderQuestion), "slider")]
[JsonDerivedType(typeof(NumberQuestion), "number")]
[JsonDerivedType(typeof(TextQuestion), "text")]
[JsonDerivedType(typeof(EmailQuestion), "email")]
[JsonDerivedType(typeof(YesNoQuestion), "yes-no")]
[JsonDerivedType(typeof(Statement), "statement")]
public abstract record Question
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Help { get; init; }
    /// <summary>A formula over earlier answers; the question is shown when it is true. Null: always.</summary>
    public string? ShowIf { get; init; }
    public bool Required { get; init; } = true;
    /// <summary>A formula over earlier answers: while it is true, an optional question (<c>required: false</c>) needs an answer.</summary>
    public string? RequiredIf { get; init; }
    /// <summary>What an answer has to meet besides what its kind asks; the first rule that does not hold is told.</summary>
    public IReadOnlyList<AnswerRule> Rules { get; init; } = [];
    /// <summary>Name of the parameter that answers the question beforehand, in the address of the page or in the snippet's <c>prefill</c>; null: none does. What is no answer is left out.</summary>
    public string? Prefill { get; init; }
    /// <summary>Said in the report when the answer loses points and the chosen option has no advice of its own.</summary>
    public Advice? Advice { get; init; }
}

/// <summary>A question whose answer earns points in a category of an assessment (domain.md B2).</summary>
public abstract record ScoredQuestion : Question
{
    /// <summary>Id of the category; null: not scored.</summary>
    public string? Category { get; init; }
    /// <summary>w of domain.md B2: category = 100·Σws/Σw.</summary>
    public double Weight { get; init; } = 1;
    /// <summary>Optional and unanswered: counts 0 when true, is left out when false.</summary>
    public bool UnansweredCountsZero { get; init; }
    /// <summary>
    /// A formula over earlier answers whose value the question starts with, computed anew until the visitor changes it; a calculator also takes
    /// it for a missing answer. A value that would be no answer (an unknown option, a number beyond the limits, an error) is none. Choices
    /// are named by id or by value.
    /// </summary>
    public string? DefaultFormula { get; init; }
}

/// <param name="When">A formula over this answer and earlier ones that has to hold. An error refuses nobody: it is the formula's fault.</param>
/// <param name="Message">Said at the field when it does not hold; answers may be piped in.</param>
public sealed record AnswerRule(string When, string Message);

/// <summary>A question with options; single, picture (one choice) or multiple.</summary>
public abstract record ChoiceQuestion : ScoredQuestion
{
    public required IReadOnlyList<Option> Options { get; init; }
}

/// <summary>One of several. The answer is the option's id.</summary>
public sealed record SingleQuestion : ChoiceQuestion
{
    /// <summary>Id of the option that an unanswered calculator input takes.</summary>
    public string? Default { get; init; }
}

/// <summary>One of several, shown as pictures with captions. The answer is the option's id.</summary>
public sealed record PictureQuestion : ChoiceQuestion
{
    public string? Default { get; init; }
}

/// <summary>Any number of several. The answer is a list of ids; points add up, capped at <see cref="MaxPoints"/>.</summary>
public sealed record MultipleQuestion : ChoiceQuestion
{
    public int? Min { get; init; }
    public int? Max { get; init; }
    /// <summary>The sum that counts as full; null: the most that can be chosen together.</summary>
    public double? MaxPoints { get; init; }
}

/// <summary>A question whose answer is a number: slider or field.</summary>
public abstract record NumericQuestion : ScoredQuestion
{
    public double? Default { get; init; }
    /// <summary>Smallest accepted number; at least 0 unless the definition says otherwise (design.md 5).</summary>
    public double HardMin { get; init; }
    /// <summary>Largest accepted number.</summary>
    public double HardMax { get; init; } = 1e12;
    /// <summary>How the number is written and read: <c>integer</c>, <c>decimal:1</c>, <c>percent:1</c> (the answer is a fraction), <c>currency:0</c>.</summary>
    public string? Format { get; init; }
    public string? Unit { get; init; }
    /// <summary>Where the default comes from, for figures of the market; said among the assumptions.</summary>
    public string? Source { get; init; }
    /// <summary>The day, month or year that the default is of, as people write it: <c>January 2026</c>.</summary>
    public string? AsOf { get; init; }
}

/// <summary>A number on a track. The ends of the track are display only; the value field beside it accepts the hard limits.</summary>
public sealed record SliderQuestion : NumericQuestion
{
    public required double Min { get; init; }
    public required double Max { get; init; }
    public double Step { get; init; } = 1;
    /// <summary>Scored as 1 − s: a high value earns little.</summary>
    public bool Reversed { get; init; }
}

/// <summary>A number typed into a field.</summary>
public sealed record NumberQuestion : NumericQuestion;

/// <summary>Free text of the visitor.</summary>
public sealed record TextQuestion : Question
{
    public bool Multiline { get; init; }
    public int MaxLength { get; init; } = 2000;
    public string? Placeholder { get; init; }
}

/// <summary>An e-mail address as an answer (the lead's own address stands in the lead form).</summary>
public sealed record EmailQuestion : Question;

/// <summary>Yes or no. The answer is a JSON boolean.</summary>
public sealed record YesNoQuestion : ScoredQuestion
{
    public bool? Default { get; init; }
    public string? YesLabel { get; init; }
    public string? NoLabel { get; init; }
    public double YesPoints { get; init; } = 1;
    public double NoPoints { get; init; }
}

/// <summary>Text between questions; it has no answer.</summary>
public sealed record Statement : Question
{
    public IReadOnlyList<TextBlock> Body { get; init; } = [];
}

/// <summary>One choice. Answers carry its id, so labels may change and be translated.</summary>
public sealed record Option
{
    public required string Id { get; init; }
    public required string Label { get; init; }
    public string? Help { get; init; }
    /// <summary>Address of a picture, with its text alternative.</summary>
    public string? Image { get; init; }
    public string? ImageAlt { get; init; }
    /// <summary>Points in the question's category; null counts 0.</summary>
    public double? Points { get; init; }
    /// <summary>"Not applicable": the question leaves both sums (domain.md B2).</summary>
    public bool LeftOut { get; init; }
    /// <summary>Votes for outcomes by id.</summary>
    public IReadOnlyDictionary<string, double>? Outcomes { get; init; }
    /// <summary>What formulas read instead of the id.</summary>
    public double? Value { get; init; }
    public Advice? Advice { get; init; }
}

/// <summary>What to do about a gap: a headline and a few sentences.</summary>
public sealed record Advice(string Title, string Body);
