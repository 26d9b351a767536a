package dev.holdfast.server.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("price", "paymentDays", "volume");

    @Test
    void aSlipFindsTheNameThatWasMeant() {
        assertThat(NearestName.of("pirce", KNOWN)).contains("price");
        assertThat(NearestName.of("payment_days", KNOWN)).contains("paymentDays");
        assertThat(NearestName.of("VOLUME", KNOWN)).contains("volume");
    }

    @Test
    void somethingElseFindsNothing() {
        assertThat(NearestName.of("colour", List.of("price"))).isEmpty();
        assertThat(NearestName.of("", List.of("price"))).isEmpty();
        assertThat(NearestName.of("x".repeat(5000), KNOWN)).isEmpty();
        assertThat(NearestName.of("price", List.of())).isEmpty();
    }
}
