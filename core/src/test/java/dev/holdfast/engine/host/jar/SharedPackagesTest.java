package dev.holdfast.engine.host.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.spi.Plugin;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedPackagesTest {

    @Test
    void theyAreWhatTheModuleExportsBesideEngineAndLab() throws URISyntaxException {
        Path place = Path.of(
                Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleDescriptor core =
                ModuleFinder.of(place).find("dev.holdfast.core").orElseThrow().descriptor();
        Set<String> exported = core.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .filter(name -> !name.startsWith("dev.holdfast.engine") && !name.startsWith("dev.holdfast.lab"))
                .collect(Collectors.toSet());

        assertThat(SharedPackages.NAMES).isEqualTo(exported);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.holdfast.engine.NegotiationDesk",
                "dev.holdfast.engine.host.PluginRegistry",
                "dev.holdfast.spix.Plugin",
                "dev.holdfast.spi.inner.Plugin",
                "dev.holdfast.spi",
                "dev.holdfast.negotiations.Offer",
                "Plugin",
                ""
            })
    void otherClassesAreNotShared(String name) {
        assertThat(SharedPackages.holdClass(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev/holdfast/engine/NegotiationDesk.class",
                "dev/holdfast/spix/golden.txt",
                "dev/holdfast/spi/../engine/NegotiationDesk.class",
                "dev/holdfast/spi/%2e%2e/engine/NegotiationDesk.class",
                "dev/holdfast/spi//Plugin.class",
                "/dev/holdfast/spi/Plugin.class",
                "dev.holdfast.spi/Plugin.class",
                "dev/holdfast/spi",
                "META-INF/services/dev.holdfast.spi.Plugin",
                "module-info.class",
                ""
            })
    void otherResourcesAreNotShared(String name) {
        assertThat(SharedPackages.holdResource(name)).isFalse();
    }

    @Test
    void whatAuthorsUseIsShared() {
        assertThat(SharedPackages.holdClass("dev.holdfast.spi.Plugin")).isTrue();
        assertThat(SharedPackages.holdClass("dev.holdfast.negotiation.mandate.Brief"))
                .isTrue();
        assertThat(SharedPackages.holdResource("dev/holdfast/spi/Plugin.class")).isTrue();
    }
}
