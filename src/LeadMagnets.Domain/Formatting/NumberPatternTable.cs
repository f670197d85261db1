// Written by widgets/tools/number-patterns.mjs from CLDR 48.2.0; change the script, not this file.
namespace LeadMagnets.Domain.Formatting;

/// <summary>How languages write numbers. In patterns 0 stands for the digits and ¤ for the currency's symbol.</summary>
internal static class NumberPatternTable
{
    public static readonly LocaleRow[] Locales =
    [
        new("en-US", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD $|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD NZ$|JPY ¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("en-GB", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD US$|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("en-IE", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD US$|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("en-AU", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD USD|EUR EUR|GBP GBP|CHF CHF|AUD $|CAD CAD|NZD NZD|JPY JPY|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL BRL|MXN MXN|INR INR|TRY TRY|KRW KRW|CNY CNY"),
        new("en-CA", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD US$|EUR €|GBP £|CHF CHF|AUD A$|CAD $|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("en-NZ", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD US$|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD $|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("en-IN", ".", ",", 3, 2, 1, "-", "0%", "¤0", "-¤0", "USD $|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("de-DE", ",", ".", 3, 3, 1, "-", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD $|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY ¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("de-CH", ".", "'", 3, 3, 1, "-", "0%", "¤\u00a00", "¤-0", "USD $|EUR EUR|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY ¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("fr-FR", ",", "\u202f", 3, 3, 1, "-", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD $US|EUR €|GBP £GB|CHF CHF|AUD $AU|CAD $CA|NZD $NZ|JPY JPY|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN $MX|INR ₹|TRY TRY|KRW ₩|CNY CNY"),
        new("fr-CA", ",", "\u00a0", 3, 3, 1, "-", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD $\u00a0US|EUR €|GBP £|CHF CHF|AUD $\u00a0AU|CAD $|NZD $\u00a0NZ|JPY ¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MXN|INR INR|TRY TRY|KRW KRW|CNY CN¥"),
        new("es-ES", ",", ".", 3, 3, 2, "-", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD US$|EUR €|GBP GBP|CHF CHF|AUD AUD|CAD CAD|NZD NZD|JPY JPY|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL BRL|MXN MXN|INR INR|TRY TRY|KRW KRW|CNY CNY"),
        new("es-MX", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD USD|EUR EUR|GBP GBP|CHF CHF|AUD AUD|CAD CAD|NZD NZD|JPY JPY|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL BRL|MXN $|INR INR|TRY TRY|KRW KRW|CNY CNY"),
        new("it-IT", ",", ".", 3, 3, 2, "-", "0%", "0\u00a0¤", "-0\u00a0¤", "USD USD|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD NZ$|JPY JPY|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL BRL|MXN MXN|INR INR|TRY TRY|KRW KRW|CNY CN¥"),
        new("nl-NL", ",", ".", 3, 3, 1, "-", "0%", "¤\u00a00", "¤\u00a0-0", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD C$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("nl-BE", ",", ".", 3, 3, 1, "-", "0%", "¤\u00a00", "¤\u00a0-0", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD C$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("pt-BR", ",", ".", 3, 3, 1, "-", "0%", "¤\u00a00", "-¤\u00a00", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("pt-PT", ",", "\u00a0", 3, 3, 2, "-", "0%", "0\u00a0¤", "-0\u00a0¤", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("sv-SE", ",", "\u00a0", 3, 3, 1, "−", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD US$|EUR €|GBP GBP|CHF CHF|AUD AUD|CAD CA$|NZD NZD|JPY JPY|SEK kr|NOK Nkr|DKK Dkr|PLN PLN|CZK CZK|BRL BR$|MXN MX$|INR INR|TRY TRY|KRW KRW|CNY CNY"),
        new("da-DK", ",", ".", 3, 3, 1, "-", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK kr.|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("nb-NO", ",", "\u00a0", 3, 3, 1, "−", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD USD|EUR €|GBP £|CHF CHF|AUD AUD|CAD CAD|NZD NZD|JPY JPY|SEK SEK|NOK kr|DKK DKK|PLN PLN|CZK CZK|BRL BRL|MXN MXN|INR INR|TRY TRY|KRW KRW|CNY CNY"),
        new("fi-FI", ",", "\u00a0", 3, 3, 1, "−", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD $|EUR €|GBP £|CHF CHF|AUD AUD|CAD CAD|NZD NZD|JPY ¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL BRL|MXN MXN|INR INR|TRY TRY|KRW KRW|CNY CNY"),
        new("pl-PL", ",", "\u00a0", 3, 3, 2, "-", "0%", "0\u00a0¤", "-0\u00a0¤", "USD USD|EUR €|GBP GBP|CHF CHF|AUD AUD|CAD CAD|NZD NZD|JPY JPY|SEK SEK|NOK NOK|DKK DKK|PLN zł|CZK CZK|BRL R$|MXN MXN|INR INR|TRY TRY|KRW KRW|CNY CNY"),
        new("cs-CZ", ",", "\u00a0", 3, 3, 1, "-", "0\u00a0%", "0\u00a0¤", "-0\u00a0¤", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK Kč|BRL R$|MXN MX$|INR INR|TRY TRY|KRW ₩|CNY CN¥"),
        new("tr-TR", ",", ".", 3, 3, 1, "-", "%0", "¤0", "-¤0", "USD $|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY ¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY ₺|KRW ₩|CNY CN¥"),
        new("hi-IN", ".", ",", 3, 2, 1, "-", "0%", "¤0", "-¤0", "USD $|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("ja-JP", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD $|EUR €|GBP £|CHF CHF|AUD A$|CAD CA$|NZD NZ$|JPY ￥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY 元"),
        new("ko-KR", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY CN¥"),
        new("zh-CN", ".", ",", 3, 3, 1, "-", "0%", "¤0", "-¤0", "USD US$|EUR €|GBP £|CHF CHF|AUD AU$|CAD CA$|NZD NZ$|JPY JP¥|SEK SEK|NOK NOK|DKK DKK|PLN PLN|CZK CZK|BRL R$|MXN MX$|INR ₹|TRY TRY|KRW ₩|CNY ¥"),
    ];

    /// <summary>Currencies that do not have two decimals.</summary>
    public static readonly Dictionary<string, int> Digits = new() { ["JPY"] = 0, ["KRW"] = 0 };

    internal sealed record LocaleRow(
        string Locale, string Point, string Group, int Primary, int Secondary, int MinimumGrouping, string Minus,
        string Percent, string Currency, string NegativeCurrency, string Symbols);
}
