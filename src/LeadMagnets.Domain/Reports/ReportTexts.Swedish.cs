namespace LeadMagnets.Domain.Reports;

public sealed partial record ReportTexts
{
    private static ReportTexts Swedish => new()
    {
        Language = "sv",
        OutOf = "av 100",
        StandsAt = "{0} får {1} av 100.",
        YouStandAt = "Du får {0} av 100.",
        FitsYou = "{0} passar dig bäst.",
        PreparedFor = "Framtagen för {0} den {1}.",
        Prepared = "Framtagen den {0}.",
        PointsToWin = "poäng att vinna",
        NowAt = "{0}, nu {1} av 100",
        Outlook = "När de här {0} bristerna är åtgärdade stiger poängen från {1} till {2}{3}.",
        OutlookOne = "När den här bristen är åtgärdad stiger poängen från {1} till {2}{3}.",
        Grade = "Betyg {0}",
        GetsGrade = "{0} får betyget {1}, med {2} av 100.",
        YouGetGrade = "Du får betyget {0}, med {1} av 100.",
        ScoreOutOf = "{0} av 100",
        WithoutCap = "Enbart poängen {0} skulle ge {1}.",
        LiftsGrade = "Bara detta höjer betyget från {0} till {1}",
        LiftsScore = "Bara detta höjer poängen från {0} till {1}",
        Decided = "Vid lika resultat avgjorde ditt svar på ”{0}”.",
        Median = "Median {0}",
        MedianNote = "Strecket på varje stapel är medianen för {0} tidigare svarande.",
        NotAssessed = "inte bedömt",
        YouAnswered = "Ditt svar: {0}",
        Match = "{0} matchning",
        NoNumber = "De här uppgifterna ger inget tal här.",
        ScoreAlt = "Poäng {0} av 100",
        RulerAlt = "Skala från 0 till 100: {0}. Poängen är {1}.",
        RadarAlt = "Radardiagram från 0 till 100: {0}.",
        Yes = "Ja",
        No = "Nej",
        For = "{0} för {1}",
        DownloadPdf = "Ladda ner pdf",
        PdfWaits = "Pdf-filen är inte klar ännu",
        PdfWaitsWhy = "Själva rapporten är komplett och kan läsas online. Försök hämta pdf-filen igen om några minuter.",
        BackToReport = "Läs rapporten",
    };
}
