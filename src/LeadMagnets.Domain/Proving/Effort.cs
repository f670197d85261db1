namespace LeadMagnets.Domain.Proving;

/// <summary>Work that may still be done. It is counted, not timed, so that a report is the same on every machine.</summary>
internal sealed class Effort(long most)
{
    public long Left { get; private set; } = most;

    public bool IsSpent => Left <= 0;

    public void Spend(long work) => Left -= work;
}
