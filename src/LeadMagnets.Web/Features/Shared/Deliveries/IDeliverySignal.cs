namespace LeadMagnets.Web.Features.Shared.Deliveries;

/// <summary>
/// Wakes the delivery workers after a commit, so that a mail leaves at once. Losing a call loses only time: workers also look every few
/// seconds, and the row in the database is the truth.
/// </summary>
public interface IDeliverySignal
{
    void Wake();

    /// <summary>Ends at the next <see cref="Wake"/>. Ask for it before looking for work, then nothing is overlooked.</summary>
    Task Next();
}
