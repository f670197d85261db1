using System.Diagnostics.Metrics;

namespace LeadMagnets.Web.Data;

/// <summary>What the writer does, in figures (trust.md 4.4). The numbers since the start are also what the health page shows.</summary>
public sealed class WriterMeters
{
    public const string MeterName = "LeadMagnets";
    private readonly Histogram<int> batchSize;
    private readonly Histogram<double> commitDuration;
    private Func<int> depth = () => 0;

    public WriterMeters(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        meter.CreateObservableGauge("leadmagnet.writer.queue_depth", () => depth(), "{operation}", "Writes that wait for the writer");
        batchSize = meter.CreateHistogram<int>("leadmagnet.writer.batch_size", "{operation}", "Writes in one commit");
        commitDuration = meter.CreateHistogram<double>("leadmagnet.writer.commit.duration", "s", "Time of one commit");
    }

    public int QueueDepth => depth();

    public void Watch(Func<int> queueDepth) => depth = queueDepth;

    public void Committed(int operations, TimeSpan duration)
    {
        batchSize.Record(operations);
        commitDuration.Record(duration.TotalSeconds);
    }
}
