package dev.holdfast.engine.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A directory of plugins, empty at first. */
abstract class Installation {

    static final String PASS = "return Advice.pass();";

    @TempDir
    Path workplace;

    Path directory;
    PluginWorkshop workshop;
    private final List<LoadReport> reports = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        workshop = new PluginWorkshop(workplace);
        directory = Files.createDirectory(workplace.resolve("plugins"));
    }

    @AfterEach
    void close() {
        reports.forEach(LoadReport::close);
        System.clearProperty("holdfast.test.released");
    }

    static String named(String name) {
        return PluginWorkshop.plugin(name, "", "");
    }

    LoadReport load(String... guardGrants) {
        return keep(new PluginLoader(directory, Set.of(guardGrants)).load());
    }

    LoadReport keep(LoadReport report) {
        reports.add(report);
        return report;
    }

    static List<String> lines(LoadReport report) {
        return report.problems().stream().map(PluginProblem::line).toList();
    }
}
