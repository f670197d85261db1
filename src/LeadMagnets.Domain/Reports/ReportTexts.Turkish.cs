namespace LeadMagnets.Domain.Reports;

public sealed partial record ReportTexts
{
    private static ReportTexts Turkish => new()
    {
        Language = "tr",
        OutOf = "/ 100",
        StandsAt = "{0}: 100 üzerinden {1}.",
        YouStandAt = "Puanınız: 100 üzerinden {0}.",
        FitsYou = "Size en uygun sonuç: {0}.",
        PreparedFor = "{0} için hazırlandı, {1}.",
        Prepared = "Hazırlanma tarihi: {0}.",
        PointsToWin = "puan kazanılabilir",
        NowAt = "{0}, şu anda 100 üzerinden {1}",
        Outlook = "Bu {0} eksik giderildiğinde beklenen puan: {1} → {2}{3}.",
        OutlookOne = "Bu eksik giderildiğinde beklenen puan: {1} → {2}{3}.",
        Grade = "Not {0}",
        GetsGrade = "{0}: not {1}, puan 100 üzerinden {2}.",
        YouGetGrade = "Notunuz {0}, puanınız 100 üzerinden {1}.",
        ScoreOutOf = "100 üzerinden {0}",
        WithoutCap = "Yalnızca {0} puana bakılsaydı not {1} olurdu.",
        LiftsGrade = "Yalnızca bununla yeni not: {0} → {1}",
        LiftsScore = "Yalnızca bununla yeni puan: {0} → {1}",
        Decided = "Eşitlikte “{0}” sorusuna verdiğiniz yanıt belirleyici oldu.",
        Median = "Medyan {0}",
        MedianNote = "Her çubuktaki çizgi, önceki {0} katılımcının medyanıdır.",
        NotAssessed = "değerlendirilmedi",
        YouAnswered = "Yanıtınız: {0}",
        Match = "Uyum: {0}",
        NoNumber = "Bu verilerle burada bir sayı elde edilemiyor.",
        ScoreAlt = "Puan: 100 üzerinden {0}",
        RulerAlt = "0–100 ölçeği: {0}. Puan: {1}.",
        RadarAlt = "0–100 radar grafiği: {0}.",
        Yes = "Evet",
        No = "Hayır",
        For = "{0} – {1}",
        DownloadPdf = "PDF’yi indir",
        PdfWaits = "PDF henüz hazır değil",
        PdfWaitsWhy = "Rapor eksiksizdir ve çevrimiçi okunabilir. Lütfen PDF’yi birkaç dakika sonra yeniden deneyin.",
        BackToReport = "Raporu oku",
    };
}
