package dev.holdfast.server.proof.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Answer;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Opponents;
import dev.holdfast.server.proof.stage.Talk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** S9: reach an agreement nowhere close to the walk-away point. */
@ExtendWith(OneServer.class)
class S09PositionIT {

    private final Client client;

    S09PositionIT(Client client) {
        this.client = client;
    }

    @Test
    void s09_s12_dealsLieFarFromTheWalkAwayPointAndComeAboutWhereTheyCan() {
        List<Double> positions = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        for (Opponents opponent : Opponents.values()) {
            Talk talk = client.setUp(Mandates.price(Mandates::autopilot)).open();
            opponent.play(talk);
            Answer result = talk.owner("GET", "/result", "");
            ends.add(opponent + " " + talk.state() + " " + result.text("/settlementPosition"));
            if (result.at("/settlementPosition").isNumber()) {
                positions.add(result.at("/settlementPosition").asDouble());
            }
        }
        double mean =
                positions.stream().mapToDouble(Double::doubleValue).average().orElse(0);

        assertThat(mean).as(ends.toString()).isGreaterThan(0.8);
        assertThat(positions).as(ends.toString()).allMatch(position -> position > 0.7);
        assertThat(positions).as("deals, where all of them could be: " + ends).hasSize(Opponents.values().length);
    }
}
