namespace LeadMagnets.Domain.Formulas;

/// <summary>The values that names stand for while a formula is computed.</summary>
public interface IScope
{
    /// <summary>The locale that TEXT writes in.</summary>
    string Locale { get; }

    /// <summary>The currency that TEXT writes in.</summary>
    string? Currency { get; }

    /// <summary>What TODAY() is, as a serial.</summary>
    Value Today { get; }

    /// <summary>The value of a name, which comes in lower case; nothing when there is none: <c>#NAME?</c>.</summary>
    Value? Find(string name);
}
