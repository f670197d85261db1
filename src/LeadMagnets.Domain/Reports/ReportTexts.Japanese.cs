namespace LeadMagnets.Domain.Reports;

public sealed partial record ReportTexts
{
    private static ReportTexts Japanese => new()
    {
        Language = "ja",
        OutOf = "/ 100",
        StandsAt = "{0}様のスコアは100点満点中{1}点です。",
        YouStandAt = "スコアは100点満点中{0}点です。",
        FitsYou = "最も適しているのは「{0}」です。",
        PreparedFor = "{0}様向けに{1}に作成しました。",
        Prepared = "{0}に作成しました。",
        PointsToWin = "点の伸びしろ",
        NowAt = "{0}、現在{1}点（100点満点）",
        Outlook = "これら{0}件の課題を解消すると、スコアは{1}から{2}へ{3}。",
        OutlookOne = "この課題を解消すると、スコアは{1}から{2}へ{3}。",
        Grade = "評価{0}",
        GetsGrade = "{0}様の評価は{1}、スコアは100点満点中{2}点です。",
        YouGetGrade = "評価は{0}、スコアは100点満点中{1}点です。",
        ScoreOutOf = "100点満点中{0}点",
        WithoutCap = "スコア{0}だけで見ると、評価は{1}です。",
        LiftsGrade = "これだけで評価が{0}から{1}に上がります",
        LiftsScore = "これだけでスコアが{0}から{1}に上がります",
        Decided = "同点のため、「{0}」への回答で決まりました。",
        Median = "中央値 {0}",
        MedianNote = "各バーの線は、これまでの回答者{0}人の中央値です。",
        NotAssessed = "評価対象外",
        YouAnswered = "回答：{0}",
        Match = "一致度 {0}",
        NoNumber = "入力された内容からは、ここに示す数値を算出できません。",
        ScoreAlt = "スコア：100点満点中{0}点",
        RulerAlt = "0から100までの目盛り：{0}。スコアは{1}です。",
        RadarAlt = "0から100までのレーダーチャート：{0}。",
        Yes = "はい",
        No = "いいえ",
        For = "{0}（{1}様）",
        DownloadPdf = "PDFをダウンロード",
        PdfWaits = "PDFはまだ準備中です",
        PdfWaitsWhy = "レポート自体は完成しており、オンラインでご覧いただけます。PDFは数分後にもう一度お試しください。",
        BackToReport = "レポートを読む",
    };
}
