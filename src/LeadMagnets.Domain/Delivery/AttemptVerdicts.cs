namespace LeadMagnets.Domain.Delivery;

public static class AttemptVerdicts
{
    /// <summary>The verdict for an HTTP status; null stands for no answer at all: time-out, refused or broken connection.</summary>
    public static AttemptVerdict Of(int? status) => status switch
    {
        null => AttemptVerdict.Retry,
        >= 200 and < 300 => AttemptVerdict.Done,
        >= 300 and < 400 => AttemptVerdict.Failed,
        408 or 425 or 429 => AttemptVerdict.Retry,
        410 => AttemptVerdict.DisableEndpoint,
        >= 400 and < 500 => AttemptVerdict.Parked,
        _ => AttemptVerdict.Retry,
    };
}
