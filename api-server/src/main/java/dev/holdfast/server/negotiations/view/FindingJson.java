package dev.holdfast.server.negotiations.view;

import dev.holdfast.engine.answer.ReportedFinding;
import java.util.List;
import java.util.Map;

/**
 * Something noticed, for our team.
 *
 * @param source the plugin part that noticed it, or {@code holdfast}
 * @param code a stable code
 * @param text a sentence
 * @param figures the numbers behind it
 */
public record FindingJson(String source, String code, String text, Map<String, Double> figures) {

    public static List<FindingJson> of(List<ReportedFinding> findings) {
        return findings.stream()
                .map(reported -> new FindingJson(
                        reported.source(),
                        reported.finding().code(),
                        reported.finding().text(),
                        reported.finding().figures()))
                .toList();
    }
}
