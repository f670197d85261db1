namespace LeadMagnets.Domain.Answers;

/// <summary>Leaves a reader in the middle of a value; it never leaves the reader's own file.</summary>
internal sealed class Refusal(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
