namespace LeadMagnets.Domain.Routing;

/// <summary>
/// Fair weighted round robin (domain.md C3): the pick minimises (2a+1)/w, compared by cross-multiplication of whole numbers; equals go to who
/// waits longest, then by member id. Only the winner's seat changes. Call it inside the transaction that stores the assignment.
/// </summary>
public static class RoundRobin
{
    /// <summary>The seat that receives the next lead, as it is to be stored; null when nobody is active.</summary>
    public static Seat? Pick(IReadOnlyList<Seat> seats, long sequence)
    {
        var best = seats.Where(seat => seat.Active).Aggregate((Seat?)null, (best, seat) => best is null || Precedes(seat, best) ? seat : best);
        return best is null ? null : best with { Credit = best.Credit + 1, LastSequence = sequence };
    }

    /// <summary>A rejected, doubled or spam lead does not count.</summary>
    public static Seat TakeBack(Seat seat) => seat with { Credit = seat.Credit - 1 };

    /// <summary>Joining or coming back without catching up: a = max(a, ⌊w·min over others(a/w)⌋).</summary>
    public static Seat Return(Seat seat, IEnumerable<Seat> others)
    {
        var floors = others.Where(other => other.Member != seat.Member).Select(other => FloorDivide(seat.Weight * other.Credit, other.Weight)).ToList();
        return floors.Count == 0 ? seat : seat with { Credit = Math.Max(seat.Credit, floors.Min()) };
    }

    /// <summary>A new weight keeps the seat's place in the queue: a = round(a·w′/w), half away from zero.</summary>
    public static Seat Reweigh(Seat seat, int weight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        var doubled = FloorDivide(2 * Math.Abs(seat.Credit) * weight + seat.Weight, 2L * seat.Weight);
        return seat with { Weight = weight, Credit = Math.Sign(seat.Credit) * doubled };
    }

    private static bool Precedes(Seat one, Seat other)
    {
        var left = checked((2 * one.Credit + 1) * other.Weight);
        var right = checked((2 * other.Credit + 1) * one.Weight);
        if (left != right) return left < right;
        if (one.LastSequence != other.LastSequence) return one.LastSequence < other.LastSequence;
        return string.CompareOrdinal(one.Member, other.Member) < 0;
    }

    private static long FloorDivide(long number, long by) => number / by - (number % by != 0 && (number < 0) != (by < 0) ? 1 : 0);
}
