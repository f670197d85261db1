using LeadMagnets.Domain.Delivery;

namespace LeadMagnets.Web.Features.Deliveries.Worker;

/// <summary>
/// Mail is tried over the same 75 hours, but never more than half an hour apart: when the mail server is back after six hours, all mail is
/// out within thirty minutes (trust.md 6, test 32).
/// </summary>
public static class MailSchedule
{
    public const int Attempts = 153;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);
    private const double Jitter = 0.2;

    public static TimeSpan? WaitAfter(int attempted, double roll)
    {
        if (attempted >= Attempts) return null;
        var wait = attempted < RetrySchedule.Attempts ? RetrySchedule.WaitAfter(attempted, roll)!.Value : TimeSpan.MaxValue;
        return wait < Longest ? wait : Longest * (1 - Jitter * Math.Clamp(roll, 0, 1));
    }
}
