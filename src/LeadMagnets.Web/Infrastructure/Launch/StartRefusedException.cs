namespace LeadMagnets.Web.Infrastructure.Launch;

/// <summary>The program cannot start as things are. The message says in one paragraph why, and what to do.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
