namespace LeadMagnets.Domain.Receipts;

/// <summary>The calculation engine as receipts name it: interpreter, functions, scoring and flow together.</summary>
public static class Engine
{
    /// <summary>Raised with every change by which some magnet could come to another number than before.</summary>
    public const int Version = 1;
}
