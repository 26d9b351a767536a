package dev.holdfast.server.proof.promise;

import static dev.holdfast.server.proof.stage.Mandates.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.OneServer;
import dev.holdfast.server.proof.stage.Talk;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** S1: be comfortable walking away at any point. */
@ExtendWith(OneServer.class)
class S01WalkAwayIT {

    private final Client client;

    S01WalkAwayIT(Client client) {
        this.client = client;
    }

    static Stream<Arguments> everyState() {
        return Stream.of(
                state("nothing known", talk -> {}),
                state("open", Talk::open),
                state("our offer stands", talk -> talk.open().offer(terms("40")).is(200)),
                state("their offer stands", talk -> talk.open().bid(terms("30")).is(200)),
                state("both offers stand", talk -> {
                    talk.open().offer(terms("40")).is(200);
                    talk.bid(terms("39")).is(200);
                }),
                state("warned", S01WalkAwayIT::warned),
                state("final standing", talk -> {
                    warned(talk);
                    talk.last(terms("36")).is(200);
                }),
                state("final matched", talk -> {
                    warned(talk);
                    talk.last(terms("36")).is(200);
                    talk.bid(terms("37")).is(200);
                }));
    }

    private static Arguments state(String name, Consumer<Talk> way) {
        return Arguments.argumentSet(name, way);
    }

    private static void warned(Talk talk) {
        talk.open().offer(terms("40")).is(200);
        talk.team("POST", "/warn", "{\"message\":\"We are close to our last word.\"}")
                .is(200);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void s01_walkingAwayIsPossibleInEveryStateAndNeedsNobody(Consumer<Talk> way) {
        for (boolean asOwner : new boolean[] {true, false}) {
            Talk talk = client.setUp(Mandates.price());
            way.accept(talk);
            String credential = asOwner ? talk.owner() : talk.negotiator();

            assertThat(talk.send(credential, "GET", "", "").is(200).actions()).contains("walk-away");
            talk.send(credential, "POST", "/walk-away", "").is(200);

            assertThat(talk.state()).isEqualTo("WALKED_AWAY");
            assertThat(talk.view().actions()).doesNotContain("walk-away");
            talk.send(credential, "POST", "/walk-away", "").isRefused(409, "CLOSED");
        }
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void s01_theCounterpartyCannotWalkAwayForUs(Consumer<Talk> way) {
        Talk talk = client.setUp(Mandates.price());
        way.accept(talk);

        talk.they("POST", "/walk-away", "").is(403);
        assertThat(talk.isOver()).isFalse();
    }
}
