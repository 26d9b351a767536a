package dev.holdfast.server.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBlockTest {

    @Test
    void allOfANetworkOfIpVersion6IsOneCaller() {
        assertThat(AddressBlock.of("2001:db8:1:2::7"))
                .isEqualTo(AddressBlock.of("[2001:db8:1:2:ffff::1]"))
                .isNotEqualTo(AddressBlock.of("2001:db8:1:3::7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.7", "", "unknown", "::ffff:192.0.2.7", ":::", "example.org"})
    void anythingElseIsWhatItIs(String address) {
        assertThat(AddressBlock.of(address)).isEqualTo(address);
    }
}
