namespace LeadMagnets.Domain.Receipts;

public sealed partial record WorkingTexts
{
    private static WorkingTexts Japanese => new()
    {
        Language = "ja",
        Answered = "回答済み",
        DefaultKept = "初期値のまま",
        Default = "仮定値（未回答）",
        ComputedDefault = "前の回答から計算",
        Unanswered = "未回答",
        NotShown = "非表示",
        Inputs = "入力",
        Figures = "数値",
        LeadScore = "リードスコア",
        Row = "行",
        FirstRow = "最初の行",
        WithValues = "値を代入",
        MoreValues = "… 全{0}個の値",
        NoSuchFunction = "表計算ソフトには関数{0}がないため、この行はコピーできません。",
        ShareTimesWeight = "重み × 得点の割合",
        CategoryRule = "100 × Σ (重み × 割合) / Σ 重み",
        OverallRule = "Σ (重み × カテゴリー) / Σ 重み",
        Overall = "総合",
        Rounded = "表示スコア",
        Band = "レベル",
        Grade = "評価",
        Failed = "未達成：{0}。",
        Range = "未回答の質問があるため、{0}から{1}の範囲です。",
        Winner = "結果",
        WonByPoints = "最も高い点数です。",
        WonByOrder = "同点のため、結果の並び順で決まりました。",
        WonByQuestion = "同点のため、「{0}」への回答で決まりました。",
        EngineChanged = "その後、計算エンジンが変更されたため、保存された結果のみを表示しています。",
        NotComputed = "{1}、{0}を計算できませんでした。",
        NotComputedHere = "{0}、計算できませんでした。",
        Because = "{0}に値がないため（{1}）",
        Reasons =
        [
            "ゼロで割る計算があるため",
            "数値が必要なところに別のものがあるため",
            "表の範囲外を参照しているため",
            "不明な名前が含まれているため",
            "解となる数値がないか、大きすぎるため",
            "必要な値が不足しているため",
            "範囲に共通部分がないため",
            "自分自身に依存しているため",
            "投資が回収されないため",
            "これらの支払いを均衡させる利率がないため",
            "これらの入力に当てはまるものが表にないため",
        ],
    };
}
