package dev.holdfast.server.demo.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PaperTest {

    private final StringWriter text = new StringWriter();

    @Test
    void longTextIsWrappedBehindItsIndent() {
        paper(Ink.none()).paragraph("  He said: ", 11, "word ".repeat(30), UnaryOperator.identity());

        assertThat(text.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.length() <= 80)
                .allMatch(line -> line.startsWith("  He said: word") || line.startsWith("           word"));
    }

    @Test
    void aWordThatIsTooLongIsNotTorn() {
        paper(Ink.none()).paragraph(4, "see " + "x".repeat(100) + " there");

        assertThat(text.toString().lines()).containsExactly("    see", "    " + "x".repeat(100), "    there");
    }

    @Test
    void coloursDoNotCountWhenLinesAreWrapped() {
        Paper paper = paper(Ink.coloured());
        paper.paragraph("", 0, "word ".repeat(20), paper.ink()::ours);

        assertThat(text.toString().lines().toList().get(0))
                .startsWith("\u001b[32mword")
                .endsWith("word\u001b[0m")
                .hasSize("\u001b[32m\u001b[0m".length() + 79);
    }

    @Test
    void withoutColoursNothingIsAdded() {
        assertThat(Ink.none().alarm("careful")).isEqualTo("careful");
    }

    @Test
    void signsThatTheOutputCannotShowAreLetters() {
        assertThat(Glyphs.of(StandardCharsets.US_ASCII).toString()).matches("\\p{ASCII}*");
        assertThat(Glyphs.of(StandardCharsets.UTF_8).deal()).isEqualTo("★");
    }

    private Paper paper(Ink ink) {
        return new Paper(new PrintWriter(text), ink, Glyphs.of(StandardCharsets.US_ASCII));
    }
}
