using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Answers;

/// <summary>What the lead form was filled with: values by field id, checked; absent fields have no entry.</summary>
/// <param name="Email">The address as typed, trimmed.</param>
/// <param name="Fields">Texts and yes/no values by field id, the e-mail field included.</param>
/// <param name="Consents">What the visitor agreed to.</param>
public sealed record LeadAnswers(string Email, IReadOnlyDictionary<string, Scalar> Fields, Consents Consents)
{
    /// <summary>Labels of hidden fields that came with something they do not take.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>The text of a field, such as <c>country</c>; null where it is absent or no text.</summary>
    public string? Text(string field) => Fields.GetValueOrDefault(field).Text;

    public bool IsTrue(string field) => Fields.GetValueOrDefault(field).Logical is true;
}
