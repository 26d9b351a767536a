package dev.holdfast.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.plugin.formats.genius.GeniusXml;
import dev.holdfast.plugin.formats.geniusweb.GeniusWebJson;
import dev.holdfast.plugin.formats.negmas.NegmasYaml;
import dev.holdfast.plugin.formats.own.HoldfastJson;
import dev.holdfast.spi.format.InvalidScenarioException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @TempDir
    Path path;

    @Test
    void anExternalEntityIsNotFetched() {
        Path secret = path.resolve("secret.txt");
        String domain = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>\n"
                + GeniusFiles.DOMAIN.replace("colour", "&e;");

        Folder folder = GeniusFiles.in(path).with("secret.txt", "swordfish").with("domain.xml", domain);

        assertThat(folder.problems(new GeniusXml()))
                .contains("domain.xml")
                .contains("document type")
                .doesNotContain("swordfish");
    }

    @Test
    void aThousandMillionLaughsAreNotLaughed() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 40; level++) {
            entities.append("<!ENTITY a").append(level).append(" \"").append(("&a" + (level - 1) + ";").repeat(10));
            entities.append("\">");
        }
        Folder folder = GeniusFiles.in(path)
                .with("domain.xml", entities + "]>" + GeniusFiles.DOMAIN.replace("colour", "&a39;"));

        assertThat(folder.problems(new GeniusXml())).contains("document type");
    }

    @Test
    void deepNestingIsRefusedInEveryFormat() {
        Folder folder = new Folder(path);
        folder.with("domain.xml", "<negotiation_template>" + "<a>".repeat(100_000));
        assertThat(folder.problems(new GeniusXml())).contains("nested too deeply");
        folder.with("a.json", "{\"issuesValues\":" + "[".repeat(100_000));
        assertThat(folder.problems(new GeniusWebJson())).contains("nested too deeply");
        folder.with("a.yml", "issues: " + "[".repeat(100_000));
        assertThat(folder.problems(new NegmasYaml())).contains("nested too deeply");
        folder.with("b.yml", "issues:\n  - name: x\n    values: " + "{a: ".repeat(1000));
        assertThat(folder.problems(new NegmasYaml())).contains("b.yml, line 3");
    }

    @Test
    void aliasesDoNotMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int level = 1; level < 60; level++) {
            String alias = "*a" + (level - 1);
            bomb.append("a" + level + ": &a" + level + " [" + alias + ", " + alias + ", " + alias + "]\n");
        }
        Folder folder = new Folder(path).with("domain.yml", bomb + "issues:\n  - name: x\n    values: *a59\n");

        assertThat(folder.problems(new NegmasYaml())).contains("there should be a text");
    }

    @Test
    void anAliasOfItselfIsRefused() {
        Folder folder = new Folder(path).with("domain.yml", "issues: &a [*a]\n");

        assertThat(folder.problems(new NegmasYaml())).contains("'*a' refers to something that is not there");
    }

    @Test
    void tagsMakeNothing() {
        Folder folder = new Folder(path)
                .with(
                        "domain.yml",
                        "issues: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1:9/\"]]\n");

        assertThat(folder.problems(new NegmasYaml())).contains("domain.yml, line 1: there should be an object");
    }

    @Test
    void hugeNumbersCostNothing() {
        Folder folder = new Folder(path)
                .with(
                        "scenario.json",
                        """
                {"format": "holdfast-scenario/1", "issues": [{"name": "x", "minimum": 1e999999999, "maximum": 2}],
                 "profiles": []}
                """);
        assertThat(problems("scenario.json")).contains("/issues/0/minimum: the minimum is");
        folder.with(
                "scenario.json",
                """
                {"format": "holdfast-scenario/1", "profiles": [],
                 "issues": [{"name": "x", "minimum": 0, "maximum": 2, "step": 1e-99999}]}
                """);
        assertThat(problems("scenario.json"))
                .contains("/issues/0/step: the step is 1e-99999, which has too many digits");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(path.resolve("scenario.json").toFile(), "rw")) {
            file.setLength(1L << 40);
        }

        assertThat(problems("scenario.json")).contains("it is larger than 16777216 bytes");
    }

    @Test
    void whatIsNoFileIsNotRead() throws IOException {
        Files.createDirectory(path.resolve("scenario.json"));

        assertThat(problems("scenario.json")).contains("not a file that can be read");
    }

    @Test
    void brokenFilesAreNamedWithTheirLine() {
        Folder folder = new Folder(path);
        assertThat(folder.with("domain.xml", "<negotiation_template>\n<a></b>").problems(new GeniusXml()))
                .contains("domain.xml, line 2");
        assertThat(folder.with("d.json", "{\"issuesValues\":\n{]").problems(new GeniusWebJson()))
                .contains("d.json, line 2");
        assertThat(folder.with("d.yml", "issues:\n  - [a\n").problems(new NegmasYaml()))
                .contains("d.yml, line 3");
        assertThat(folder.with("e.json", "").problems(new GeniusWebJson())).contains("e.json: it is empty");
    }

    private String problems(String file) {
        try {
            new HoldfastJson().read(path.resolve(file));
            return "none";
        } catch (InvalidScenarioException invalid) {
            return invalid.getMessage();
        }
    }
}
