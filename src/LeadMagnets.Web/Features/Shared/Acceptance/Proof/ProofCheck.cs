namespace LeadMagnets.Web.Features.Shared.Acceptance.Proof;

public enum ProofState { Missing, Wrong, Late, Good }

/// <param name="State">What a proof of work is worth.</param>
/// <param name="Nonce">What is spent by using it, where it is good.</param>
/// <param name="Expires">Until when it has to be remembered that it was.</param>
public sealed record ProofCheck(ProofState State, string? Nonce = null, DateTimeOffset Expires = default)
{
    /// <summary>One that was looked at and spent before.</summary>
    public static ProofCheck Good { get; } = new(ProofState.Good);
    public static ProofCheck Missing { get; } = new(ProofState.Missing);
    public static ProofCheck Wrong { get; } = new(ProofState.Wrong);
    public static ProofCheck Late { get; } = new(ProofState.Late);
}
