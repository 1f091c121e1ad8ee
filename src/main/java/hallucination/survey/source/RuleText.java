package hallucination.survey.source;

/**
 * What stands with a rule.
 *
 * @param severity whether a breach keeps the survey from being published
 * @param asks what the rule asks, in one sentence
 * @param cure what to do about a breach, in a few words
 */
public record RuleText(Severity severity, String asks, String cure) {}
