package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A link in a guide leads somewhere. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#:]+)(#[^)]*)?\\)");

    @Test
    void everyRelativeLinkLeadsToAFile() {
        List<String> broken = new ArrayList<>();
        for (Guide guide : Guide.all()) {
            Matcher link = LINK.matcher(Guide.text(guide.file()));
            while (link.find()) {
                Path target = guide.file().resolveSibling(link.group("target"));
                if (!Files.exists(target)) {
                    broken.add(guide.file().getFileName() + " → " + link.group("target"));
                }
            }
        }
        assertThat(broken).isEmpty();
    }
}
