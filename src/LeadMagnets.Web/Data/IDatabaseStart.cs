namespace LeadMagnets.Web.Data;

/// <summary>What must have happened before anything reads or writes: the engine is reachable and its schema is the program's.</summary>
public interface IDatabaseStart
{
    /// <exception cref="Infrastructure.Launch.StartRefusedException">With a message for the person who started the program.</exception>
    Task Prepare(CancellationToken ct);
}
