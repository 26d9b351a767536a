package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.source.SettingDefinition;
import dev.holdfast.server.config.source.SettingsCatalogue;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.FieldCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference pages list what the server has: no more, no less, in the same order. */
class ReferenceTest {

    @Test
    void everyErrorCodeIsListed() {
        List<String> rows = Arrays.stream(ErrorCode.values())
                .map(code -> row("`" + code.code() + "`", String.valueOf(code.status()), code.title(), code.remedy()))
                .toList();

        assertThat(rowsUnder("errors.md", "## Codes")).isEqualTo(rows);
    }

    @Test
    void everyFieldCodeIsListed() {
        List<String> rows = Arrays.stream(FieldCode.values())
                .map(code -> row("`" + code.code() + "`", code.remedy()))
                .toList();

        assertThat(rowsUnder("errors.md", "## Codes of fields")).isEqualTo(rows);
    }

    @Test
    void everySettingIsListed() {
        List<String> rows = new SettingsCatalogue(Configuration.class)
                .settings().stream().map(ReferenceTest::rowOf).toList();

        assertThat(rowsUnder("settings.md", "## Settings")).isEqualTo(rows);
    }

    @Test
    void everyReasonOfARefusalIsExplained() {
        List<String> explained = rowsUnder("errors.md", "## Reasons of refusals").stream()
                .map(row -> row.substring(2, row.indexOf(" |")))
                .toList();

        assertThat(explained)
                .isEqualTo(Arrays.stream(ReasonCode.values())
                        .map(reason -> "`" + reason + "`")
                        .toList());
    }

    private static String rowOf(SettingDefinition setting) {
        String fallback = setting.declaration().fallback();
        return row(
                "`" + setting.key() + "`",
                fallback.isEmpty() ? "none" : "`" + fallback + "`",
                setting.declaration().about());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The rows of the first table below a heading. */
    private static List<String> rowsUnder(String page, String heading) {
        Stream<String> lines = Guide.text(Guide.root().resolve("docs/reference/" + page))
                .lines()
                .dropWhile(line -> !line.equals(heading))
                .dropWhile(line -> !line.startsWith("| ---"))
                .skip(1);
        return lines.takeWhile(line -> line.startsWith("|")).toList();
    }
}
