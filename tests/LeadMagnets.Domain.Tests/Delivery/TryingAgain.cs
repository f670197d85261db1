using LeadMagnets.Domain.Delivery;
using Xunit;

namespace LeadMagnets.Domain.Tests.Delivery;

public sealed class TryingAgain
{
    private const double Even = 0.5;

    [Fact]
    public void Ten_attempts_take_75_hours()
    {
        var waits = Enumerable.Range(0, RetrySchedule.Attempts).Select(attempted => RetrySchedule.WaitAfter(attempted, Even)!.Value).ToList();

        Assert.Equal(10, waits.Count);
        Assert.Equal("00:00:00 00:00:05 00:05:00 00:30:00 02:00:00 05:00:00 10:00:00 14:00:00 20:00:00 1.00:00:00", string.Join(' ', waits));
        Assert.Null(RetrySchedule.WaitAfter(10, Even));
    }

    [Theory]
    [InlineData(0, 96), InlineData(0.5, 120), InlineData(1, 144)]
    public void Waits_are_spread_by_a_fifth(double roll, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), RetrySchedule.WaitAfter(4, roll));

    [Theory]
    [InlineData(60, 60), InlineData(1, 30), InlineData(10_000, 1_440), InlineData(-5, 30)]
    public void A_receiver_may_ask_for_more_time_up_to_a_day(int asked, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), RetrySchedule.WaitAfter(3, Even, TimeSpan.FromMinutes(asked)));

    [Theory]
    [InlineData(200, AttemptVerdict.Done), InlineData(204, AttemptVerdict.Done), InlineData(301, AttemptVerdict.Failed), InlineData(307, AttemptVerdict.Failed)]
    [InlineData(400, AttemptVerdict.Parked), InlineData(401, AttemptVerdict.Parked), InlineData(403, AttemptVerdict.Parked), InlineData(404, AttemptVerdict.Parked), InlineData(422, AttemptVerdict.Parked)]
    [InlineData(408, AttemptVerdict.Retry), InlineData(425, AttemptVerdict.Retry), InlineData(429, AttemptVerdict.Retry), InlineData(500, AttemptVerdict.Retry), InlineData(503, AttemptVerdict.Retry)]
    [InlineData(410, AttemptVerdict.DisableEndpoint), InlineData(null, AttemptVerdict.Retry)]
    public void The_answer_says_what_happens_next(int? status, AttemptVerdict verdict) => Assert.Equal(verdict, AttemptVerdicts.Of(status));
}
