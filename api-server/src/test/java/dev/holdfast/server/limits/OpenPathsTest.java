package dev.holdfast.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health"})
    void healthIsWhatItIsAskedFor(String path) {
        assertThat(OpenPaths.isHealth(path)).isTrue();
        assertThat(OpenPaths.isOpen(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.json", "/docs", "/docs/a.css", "/problems/forbidden", "/.well-known/jwks.json"})
    void whatEverybodyMayReadIsOpen(String path) {
        assertThat(OpenPaths.isOpen(path)).isTrue();
        assertThat(OpenPaths.isHealth(path)).isFalse();
    }

    /** Each segment took a frame of the stack once. */
    @Test
    void aPathOfManySegmentsIsLookedAtLikeAnyOther() {
        String segments = "/a".repeat(40_000);

        assertThat(OpenPaths.isHealth("/health" + segments)).isTrue();
        assertThat(OpenPaths.isOpen("/docs" + segments)).isTrue();
        assertThat(OpenPaths.isOpen("/docs" + segments + "/../v1/keys")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/negotiations",
                "/mcp",
                "/metrics",
                "/health/../v1/negotiations",
                "/health/%2e%2e/v1/keys",
                "/health//v1/keys",
                "/health;a/v1/keys",
                "/docs/..",
                "/docsv1/keys",
                "//health/live"
            })
    void whatMayLeadElsewhereIsNot(String path) {
        assertThat(OpenPaths.isOpen(path)).isFalse();
        assertThat(OpenPaths.isHealth(path)).isFalse();
    }
}
