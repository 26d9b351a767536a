package dev.holdfast.testkit.transcript;

import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.UtilityFunction;
import java.util.List;
import java.util.Locale;

/** Writes transcripts for people and for golden files: one line for each thing, indented below what brought it about. */
final class TranscriptText {

    private final StringBuilder text = new StringBuilder();
    private final UtilityFunction preferences;

    private TranscriptText(UtilityFunction preferences) {
        this.preferences = preferences;
    }

    static String of(Transcript transcript) {
        Charter charter = transcript.end().negotiation().course().charter();
        TranscriptText writer = new TranscriptText(charter.brief().preferences());
        writer.line(0, charter.title() + ", " + charter.mode().name().toLowerCase(Locale.ROOT));
        List<ReportedFinding> before = List.of();
        for (Step step : transcript.steps()) {
            writer.write(step, before);
            before = step.measured();
        }
        writer.line(0, "end: " + ending(transcript));
        return writer.text.toString();
    }

    private static String ending(Transcript transcript) {
        String deal = transcript.deal().map(outcome -> " at " + outcome).orElse("");
        String reason = transcript
                .closure()
                .flatMap(closure -> closure.walkAwayReason())
                .map(why -> ", " + why)
                .orElse("");
        return transcript.status() + deal + reason;
    }

    private void write(Step step, List<ReportedFinding> before) {
        step.advice().ifPresent(this::write);
        line(0, who(step.by()) + " " + step.action());
        step.events().forEach(event -> line(1, "> " + EventText.of(event, preferences)));
        step.refusal().ifPresent(refused -> line(1, "refused: " + refused.reason() + ", " + refused.message()));
        step.findings().forEach(finding -> line(1, "noticed by " + words(finding)));
        if (!step.measured().equals(before)) {
            step.measured().forEach(finding -> line(1, "measured by " + words(finding)));
        }
    }

    private void write(Recommendation advice) {
        line(
                0,
                "advice of " + who(advice.by()) + ": " + EventText.of(advice.move(), preferences) + " ("
                        + advice.rationale() + ")");
        advice.findings().forEach(finding -> line(1, "noticed by " + words(finding)));
    }

    private static String words(ReportedFinding reported) {
        String figures = reported.finding().figures().isEmpty()
                ? ""
                : " " + reported.finding().figures();
        return reported.source() + ": " + reported.finding().code() + ", "
                + reported.finding().text() + figures;
    }

    static String who(Author author) {
        return author.role().name().toLowerCase(Locale.ROOT) + " " + author.name();
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words.strip()).append('\n');
    }
}
