using System.Text.Json.Serialization;

namespace LeadMagnets.Domain.Definitions;

/// <summary>
/// A question, or a statement between questions. A closed union by <c>kind</c>; a new kind makes the compiler list every place to extend,
/// and <c>QuestionKinds</c> holds an example of each. The id is also the name by which formulas read the answer.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SingleQuestion), "single")]
[JsonDerivedType(typeof(MultipleQuestion), "multiple")]
[JsonDerivedType(typeof(PictureQuestion), "picture")]
[JsonDerivedType(typeof(DropdownQuestion), "dropdown")]
[JsonDerivedType(typeof(MatrixQuestion), "matrix")]
[JsonDerivedType(typeof(SliderQuestion), "slider")]
[JsonDerivedType(typeof(NumberQuestion), "number")]
[JsonDerivedType(typeof(RatingQuestion), "rating")]
[JsonDerivedType(typeof(NpsQuestion), "nps")]
[JsonDerivedType(typeof(TextQuestion), "text")]
[JsonDerivedType(typeof(EmailQuestion), "email")]
[JsonDerivedType(typeof(DateQuestion), "date")]
[JsonDerivedType(typeof(PhoneQuestion), "phone")]
[JsonDerivedType(typeof(CountryQuestion), "country")]
[JsonDerivedType(typeof(RankingQuestion), "ranking")]
[JsonDerivedType(typeof(YesNoQuestion), "yes-no")]
[JsonDerivedType(typeof(ConsentQuestion), "consent")]
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

/// <summary>A question that may start with a computed answer.</summary>
public abstract record StartingQuestion : Question
{
    /// <summary>
    /// A formula over earlier answers whose value the question starts with, computed anew until the visitor changes it; a calculator also takes
    /// it for a missing answer. A value that would be no answer (an unknown option, a number beyond the limits, an error) is none. Choices
    /// are named by id or by value.
    /// </summary>
    public string? DefaultFormula { get; init; }
}

/// <summary>A question whose answer earns points in a category of an assessment (domain.md B2).</summary>
public abstract record ScoredQuestion : StartingQuestion
{
    /// <summary>Id of the category; null: not scored.</summary>
    public string? Category { get; init; }
    /// <summary>w of domain.md B2: category = 100·Σws/Σw.</summary>
    public double Weight { get; init; } = 1;
    /// <summary>Optional and unanswered: counts 0 when true, is left out when false.</summary>
    public bool UnansweredCountsZero { get; init; }
}

/// <param name="When">A formula over this answer and earlier ones that has to hold. An error refuses nobody: it is the formula's fault.</param>
/// <param name="Message">Said at the field when it does not hold; answers may be piped in.</param>
public sealed record AnswerRule(string When, string Message);

/// <summary>Yes or no. The answer is a JSON boolean.</summary>
public sealed record YesNoQuestion : ScoredQuestion
{
    public bool? Default { get; init; }
    public string? YesLabel { get; init; }
    public string? NoLabel { get; init; }
    public double YesPoints { get; init; } = 1;
    public double NoPoints { get; init; }
    /// <summary>See <see cref="SingleQuestion.AutoAdvance"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AutoAdvance { get; init; }
}

/// <summary>
/// A box that is ticked to agree, never ticked beforehand. The answer is a JSON boolean; where an answer is required it has to be true. What
/// was agreed to is kept with its exact wording.
/// </summary>
public sealed record ConsentQuestion : Question
{
    /// <summary>The wording beside the box; it is kept as proof to the letter, so nothing is piped into it.</summary>
    public required string Label { get; init; }
}

/// <summary>Text between questions; it has no answer.</summary>
public sealed record Statement : Question
{
    public IReadOnlyList<TextBlock> Body { get; init; } = [];
}

/// <summary>What to do about a gap: a headline and a few sentences.</summary>
public sealed record Advice(string Title, string Body);
