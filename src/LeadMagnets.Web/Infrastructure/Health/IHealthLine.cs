namespace LeadMagnets.Web.Infrastructure.Health;

/// <summary>One line of the health page. Features that depend on something outside (Chromium, a mail server) add theirs.</summary>
public interface IHealthLine
{
    /// <summary>True: the program is not ready while this line is <see cref="HealthState.Broken"/>.</summary>
    bool IsNeededToServe => false;

    Task<HealthLine> Look(CancellationToken ct);
}

/// <param name="Name">What is looked at, such as <c>PDF printer</c>.</param>
/// <param name="State">How it is.</param>
/// <param name="Words">What that means and what to do, in plain words.</param>
public sealed record HealthLine(string Name, HealthState State, string Words);

/// <summary>Limited: works, but something is worth looking at.</summary>
public enum HealthState { Fine, Limited, Broken }
