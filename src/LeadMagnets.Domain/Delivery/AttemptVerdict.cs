namespace LeadMagnets.Domain.Delivery;

/// <summary>What an attempt's answer means for the delivery.</summary>
public enum AttemptVerdict
{
    Done,
    /// <summary>It may work later: the schedule decides when.</summary>
    Retry,
    /// <summary>The receiver refused the content or the key: a person has to look; it can be replayed.</summary>
    Parked,
    /// <summary>It will never work as it is: redirects are not followed.</summary>
    Failed,
    /// <summary>The receiver is gone for good: the endpoint is switched off.</summary>
    DisableEndpoint,
}
