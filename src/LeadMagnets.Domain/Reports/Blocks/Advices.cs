using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Reports.Blocks;

/// <summary>The advice for an answer that lost points.</summary>
internal static class Advices
{
    /// <summary>
    /// That of the chosen option. Where several may be chosen it is what was not chosen that loses: there the advice of the missing option that
    /// is worth most. Else the question's own.
    /// </summary>
    public static Advice? For(Question question, Answered? answer) => question switch
    {
        MultipleQuestion { Category: not null } multiple => multiple.Options.Where(option => option.Points > 0 && answer?.Options.Contains(option) != true)
            .OrderByDescending(option => option.Points).Select(option => option.Advice).FirstOrDefault(advice => advice is not null),
        _ => answer?.Options.Select(option => option.Advice).FirstOrDefault(advice => advice is not null),
    } ?? question.Advice;
}
