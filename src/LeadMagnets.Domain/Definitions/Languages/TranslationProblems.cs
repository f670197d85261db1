using LeadMagnets.Domain.Definitions.Checks;

namespace LeadMagnets.Domain.Definitions.Languages;

/// <summary>What is wrong with a translation before it is taken.</summary>
public static class TranslationProblems
{
    public static IEnumerable<Problem> Of(SourceText source, string translation) => PublicTexts.IsWord(source.Key)
        ? WordCheck.Word(source.Key[DefinitionLanguages.WordPrefix.Length..], translation, source.Key)
        : TranslationCheck.Text(source, translation, source.Key);
}
