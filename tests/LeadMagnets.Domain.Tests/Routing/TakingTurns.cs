using LeadMagnets.Domain.Routing;
using Xunit;

namespace LeadMagnets.Domain.Tests.Routing;

/// <summary>The vectors of domain.md C3.</summary>
public sealed class TakingTurns
{
    [Theory]
    [InlineData("5,1,1", "aabcaaa"), InlineData("3,2,1", "abcaba"), InlineData("4,3,2,1", "abcadbacba"), InlineData("1", "aaa")]
    public void Leads_are_shared_by_weight(string weights, string expected)
    {
        var pool = new Pool(weights);

        Assert.Equal(expected, pool.Pick(expected.Length));
    }

    [Fact]
    public void Who_comes_back_takes_a_turn_like_everybody()
    {
        var pool = new Pool("1,1,1");
        Assert.Equal("abc", pool.Pick(3));

        pool.Change("b", seat => seat with { Active = false });
        Assert.Equal("acacac", pool.Pick(6));

        pool.Change("b", seat => RoundRobin.Return(seat with { Active = true }, pool.Seats));
        Assert.Equal("bacbac", pool.Pick(6));
    }

    [Fact]
    public void Who_comes_back_to_catch_up_is_picked_until_level()
    {
        var pool = new Pool("1,1,1");
        pool.Pick(3);
        pool.Change("b", seat => seat with { Active = false });
        pool.Pick(6);

        pool.Change("b", seat => seat with { Active = true });

        Assert.Equal("bbbacb", pool.Pick(6));
    }

    [Fact]
    public void A_pool_without_anybody_picks_nobody()
    {
        Assert.Null(RoundRobin.Pick([], 1));
        Assert.Null(RoundRobin.Pick([new("a", 1, Active: false)], 1));
    }

    [Fact]
    public void A_lead_that_was_taken_back_does_not_count()
    {
        var pool = new Pool("1,1");
        pool.Pick(1);

        pool.Change("a", RoundRobin.TakeBack);

        Assert.Equal("ba", pool.Pick(2));
    }

    [Theory]
    [InlineData(10, 2, 4, 20), InlineData(5, 2, 1, 3), InlineData(7, 3, 2, 5), InlineData(0, 5, 1, 0), InlineData(-5, 2, 1, -3)]
    public void A_new_weight_keeps_the_place_in_the_queue(long credit, int weight, int changed, long expected) =>
        Assert.Equal(new Seat("a", changed, expected), RoundRobin.Reweigh(new("a", weight, credit), changed));

    [Theory]
    [InlineData("5,1,1"), InlineData("3,2,1"), InlineData("4,3,2,1"), InlineData("7,7,1"), InlineData("1,1,1,1,1")]
    public void After_many_leads_nobody_is_more_than_one_from_the_share(string weights)
    {
        var pool = new Pool(weights);
        pool.Pick(10_000);

        var total = pool.Seats.Sum(seat => seat.Weight);
        Assert.All(pool.Seats, seat => Assert.InRange(seat.Credit - 10_000.0 * seat.Weight / total, -1, 1));
    }

    private sealed class Pool(string weights)
    {
        private readonly List<Seat> seats = [.. weights.Split(',').Select((weight, index) => new Seat($"{(char)('a' + index)}", int.Parse(weight)))];
        private long sequence;

        public IReadOnlyList<Seat> Seats => seats;

        public string Pick(int times) => string.Concat(Enumerable.Range(0, times).Select(_ =>
        {
            var picked = RoundRobin.Pick(seats, ++sequence)!;
            Change(picked.Member, _ => picked);
            return picked.Member;
        }));

        public void Change(string member, Func<Seat, Seat> change)
        {
            var index = seats.FindIndex(seat => seat.Member == member);
            seats[index] = change(seats[index]);
        }
    }
}
