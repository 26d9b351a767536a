package dev.holdfast.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private final List<String> known = List.of("port", "host", "plugins.guards", "plugins.directory");

    @Test
    void findsWhatWasProbablyMeant() {
        assertThat(NearestName.among(known, "prot")).contains("port");
        assertThat(NearestName.among(known, "plugin.guard")).contains("plugins.guards");
        assertThat(NearestName.among(known, "PORT")).contains("port");
        assertThat(NearestName.among(List.of("price", "paymentDays"), "pirce")).contains("price");
        assertThat(NearestName.among(List.of("price", "paymentDays"), "payment_days"))
                .contains("paymentDays");
        assertThat(NearestName.didYouMean(known, "prt")).isEqualTo(" (did you mean \"port\"?)");
    }

    @Test
    void keepsSilentWhenNothingIsNear() {
        assertThat(NearestName.among(known, "colour")).isEmpty();
        assertThat(NearestName.among(known, "x")).isEmpty();
        assertThat(NearestName.among(known, "")).isEmpty();
        assertThat(NearestName.among(known, "p".repeat(100_000))).isEmpty();
        assertThat(NearestName.didYouMean(List.of(), "port")).isEmpty();
    }
}
