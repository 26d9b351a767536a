package dev.holdfast.testkit.contract.subject;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.testkit.situation.PreparationStub;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Parts of each kind as voices. */
final class Voices {

    private Voices() {}

    static Voice strategy(Strategy strategy, CheckedCalls calls) {
        return voice(calls, strategy::observe, moment -> strategy.advise(moment.situation()));
    }

    static Voice guard(Guard guard, CheckedCalls calls) {
        return voice(calls, guard::observe, moment -> GuardMoves.verdicts(guard, moment));
    }

    static Voice tracker(Tracker tracker, CheckedCalls calls) {
        return voice(calls, tracker::observe, moment -> List.copyOf(tracker.findings()));
    }

    static Voice assessor(Assessor assessor, CheckedCalls calls) {
        return voice(calls, event -> {}, moment -> {
            Brief brief = moment.negotiation().course().brief();
            return List.of(
                    assessor.assess(PreparationStub.unready(brief)), assessor.assess(PreparationStub.ready(brief)));
        });
    }

    private static Voice voice(CheckedCalls calls, Consumer<PublicEvent> observe, Function<TestTalk, Object> answer) {
        return new Voice() {
            @Override
            public void observe(PublicEvent event) {
                calls.call(() -> {
                    observe.accept(event);
                    return true;
                });
            }

            @Override
            public Object answer(TestTalk moment) {
                return calls.call(() -> answer.apply(moment));
            }
        };
    }
}
