namespace LeadMagnets.Web.Infrastructure.Net.Egress;

/// <summary>What the proxy did not do.</summary>
public sealed record EgressRefusal(string Host, int Port, EgressReason Reason);

public enum EgressReason
{
    /// <summary>No public address: an address inside, or none at all. Which of the two is nobody's business outside.</summary>
    NotPublic,
    /// <summary>Another port than those of websites.</summary>
    Port,
    /// <summary>Of this server, and nothing that pages embed.</summary>
    OwnServer,
    /// <summary>Nobody answers there.</summary>
    Unreachable,
    /// <summary>More bytes or connections than one page may cost.</summary>
    TooMuch,
    /// <summary>Not the HTTP that browsers speak.</summary>
    Malformed,
}

/// <summary>Ends a conversation; the browser gets the status, the log the refusal.</summary>
public sealed class EgressRefusedException(EgressReason reason) : IOException($"The filtering proxy refused: {reason}")
{
    public EgressReason Reason => reason;
}
