using LeadMagnets.Domain.Answers;

namespace LeadMagnets.Domain.Proving;

/// <summary>The least and the most of a number so far, each with answers that reach it.</summary>
internal sealed class Bounds
{
    public bool IsEmpty => LeastBy is null;

    public double Least { get; private set; } = double.PositiveInfinity;

    public double Most { get; private set; } = double.NegativeInfinity;

    public AnswerSet? LeastBy { get; private set; }

    public AnswerSet? MostBy { get; private set; }

    public void Add(double least, AnswerSet leastBy, double most, AnswerSet mostBy)
    {
        if (least < Least) (Least, LeastBy) = (least, leastBy);
        if (most > Most) (Most, MostBy) = (most, mostBy);
    }

    public void Add(double value, AnswerSet by) => Add(value, by, value, by);
}
