using LeadMagnets.Domain.Definitions;

namespace LeadMagnets.Domain.Proving;

internal static class Overalls
{
    public static bool CountsQuestions(AssessmentDefinition definition) => false;
}
