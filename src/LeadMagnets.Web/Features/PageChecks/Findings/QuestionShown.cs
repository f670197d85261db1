using LeadMagnets.Web.Data.Entities;

namespace LeadMagnets.Web.Features.PageChecks.Findings;

/// <summary>Did a visitor come to see something to answer?</summary>
internal static class QuestionShown
{
    private const string Topic = "First question";

    public static IEnumerable<Finding> Judge(CheckSubject subject)
    {
        if (subject.Page.Magnets is [var first, ..]) return [first is { IsInline: true, Hidden: not null, State: "waiting" or "empty" } ? Hidden : Of(subject, first.State, first.Mode, first.Text)];
        if (subject.Visit.FrameQuestions.Contains(true)) return [new(Topic, PageVerdict.Fine, "In the frame, the magnet can be answered.")];
        if (subject.Page.Frames.Count > 0) return [new(Topic, PageVerdict.Problem, "The frame with the magnet stayed empty.") { Advice = "The findings above say why. If none does, open the page in your browser and look into the frame." }];
        return [];
    }

    private static Finding Hidden { get; } = new(Topic, PageVerdict.Attention, "The magnet is hidden, and so it was not loaded. It loads when it comes into view.");

    private static Finding Of(CheckSubject subject, string state, string mode, string? text) => state switch
    {
        "ready" when mode == "inline" => new(Topic, PageVerdict.Fine, $"The magnet is there and can be answered{After(subject)}."),
        "ready" => new(Topic, PageVerdict.Fine, "The magnet opens over the page and can be answered. The check opened it; visitors do by what you chose as trigger."),
        "closed" => new(Topic, PageVerdict.Attention, "The button that opens the magnet is there, but it did not open within the time of the check.") { Advice = "Open it by hand in your browser." },
        "failure" => new(Topic, PageVerdict.Problem, $"In place of the magnet visitors see: “{text}”.") { Advice = "The findings above say why. If none does, check the page again in a minute." },
        "waiting" => new(Topic, PageVerdict.Problem, "The magnet was still loading when the check ended.") { Advice = "Check the page again. If it happens again, this server or the page's scripts are very slow." },
        "empty" => new(Topic, PageVerdict.Attention, "The magnet's element is there, but nothing to answer was shown.") { Advice = mode == "inline" ? "Scroll to it in your browser; it loads when it comes near the screen." : "It opens later, by what you chose as trigger. Open it by hand in your browser." },
        _ => new(Topic, PageVerdict.Problem, "Our script did not run, so visitors see only the link inside the element.") { Advice = "The findings above say why." },
    };

    private static string After(CheckSubject subject) => subject.Visit.FirstQuestion is { } time ? FormattableString.Invariant($", {time.TotalSeconds:0.0} seconds after the page was asked for") : "";
}
