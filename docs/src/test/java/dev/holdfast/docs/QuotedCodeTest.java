package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Code in the guides is code of the project: compiled, formatted and tested where it stands. */
class QuotedCodeTest {

    @TestFactory
    Stream<DynamicTest> quotedCodeStandsInTheFileItNames() {
        return Guide.all().stream().flatMap(guide -> guide.blocks().stream()
                .filter(block -> block.quoted().isPresent())
                .map(block -> DynamicTest.dynamicTest(
                        guide.file().getFileName() + ":" + block.line(), () -> assertThat(withoutIndentation(Guide.text(
                                        Guide.root().resolve(block.quoted().get()))))
                                .contains(withoutIndentation(block.text())))));
    }

    @Test
    void allJavaInTheGuidesIsQuoted() {
        for (Guide guide : Guide.all()) {
            List<Integer> loose = guide.blocks().stream()
                    .filter(block -> block.language().equals("java"))
                    .filter(block -> block.quoted().isEmpty())
                    .map(Guide.Block::line)
                    .toList();
            assertThat(loose)
                    .as("lines of Java in %s that no test compiles", guide.file())
                    .isEmpty();
        }
    }

    /** A quotation may stand further to the left than its original, and leave out blank lines at its ends. */
    private static String withoutIndentation(String text) {
        return text.strip().lines().map(String::strip).reduce("", (one, other) -> one + "\n" + other);
    }
}
