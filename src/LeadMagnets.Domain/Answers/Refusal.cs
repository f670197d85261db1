namespace LeadMagnets.Domain.Answers;

/// <summary>Why a value was not taken: a problem that does not know its place yet.</summary>
internal sealed record Refusal(string Code, string Message)
{
    public Problem At(string path) => new(path, Code, Message);
}
