using LeadMagnets.Domain.Answers;
using LeadMagnets.Domain.Definitions;
using Xunit;

namespace LeadMagnets.Domain.Tests.Contract;

/// <summary>The generated files in the repository say what the records say. UPDATE_GENERATED=1 writes them anew.</summary>
public sealed class GeneratedFiles
{
    [Fact]
    public void The_schema_of_definitions_is_up_to_date() => Check("docs/definition.schema.json", SchemaWriter.Write());

    [Fact]
    public void The_types_of_the_widgets_are_up_to_date()
    {
        var files = TypeScriptWriter.Write(typeof(PublicDefinition), typeof(SubmissionRequest), typeof(SubmissionResponse), typeof(LeadRequest),
            typeof(LeadResponse), typeof(EventBatch), typeof(EventResponse), typeof(ChallengeRequest), typeof(ChallengeResponse), typeof(ProblemResponse),
            typeof(PartialRequest), typeof(ContinuationRequest), typeof(ContinuationAccepted), typeof(ContinuationResponse));

        foreach (var (name, text) in files) Check($"widgets/src/contract/{name}", text);
    }

    [Fact]
    public void The_limits_of_the_widgets_are_up_to_date() => Check("widgets/src/contract/limits.ts", $"""
        // Generated from the C# constants: UPDATE_GENERATED=1 with the domain's tests writes it anew.

        /** Characters that a text of the lead form may have. */
        export const longestLeadText = {LeadReader.LongestText};

        """.ReplaceLineEndings("\n"));

    private static void Check(string path, string expected)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
        }
        Assert.True(File.Exists(file), $"{path} is missing: run the domain's tests with UPDATE_GENERATED=1.");
        Assert.Equal(expected, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }
}
