package dev.holdfast.server.proof.promise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P4: the same plan with another objective has another target and another pace, and the same settling point. */
@ExtendWith(OneServer.class)
class P04ObjectivesIT {

    private final Client client;

    P04ObjectivesIT(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource({"MARGIN, 0.78, 4", "BALANCE, 0.76, 2", "CONVERSION, 0.72, 1"})
    void p04_objectivesMoveTheTargetAndThePaceAndNeverTheSettlingPoint(
            String objective, double target, double exponent) {
        JsonNode view = client.setUp(Mandates.price(body -> body.put("objective", objective)))
                .view()
                .is(200)
                .json();

        assertThat(view.at("/plan/target/utility").asDouble()).isBetween(target - 1e-9, target + 1e-9);
        assertThat(view.at("/plan/settlingPoint/utility").asDouble()).isEqualTo(0.68);
        assertThat(view.at("/plan/opening/utility").asDouble()).isEqualTo(0.8);
        assertThat(view.get("strategies")).anySatisfy(strategy -> {
            assertThat(strategy.get("name").asText()).isEqualTo("plan-ladder");
            assertThat(strategy.at("/settings/exponent").asDouble()).isEqualTo(exponent);
        });
    }
}
