package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each protection that the security page promises is shown by a test; that its file is there is seen by LinksTest. */
class SecurityTest {

    private static final Pattern TEST = Pattern.compile("\\[(?<name>\\w+(Test|IT))]\\([^)]*/\\k<name>\\.java\\)");

    @Test
    void everyProtectionNamesATest() {
        List<String> rows = Guide.text(Guide.root().resolve("docs/operator/security.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && line.split("\\|").length == 4)
                .filter(line ->
                        !line.startsWith("| way ") && !line.startsWith("| what holds ") && !line.startsWith("| ---"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(row)
                .containsPattern(TEST));
    }
}
