package dev.holdfast.server.negotiations.advice;

import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.UtilityFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Shows moves, and the requests that make them. */
final class Moves {

    private final UtilityFunction preferences;
    private final String home;

    Moves(UtilityFunction preferences, String home) {
        this.preferences = preferences;
        this.home = home;
    }

    MoveJson json(Move move) {
        if (move instanceof Move.Counter counter) {
            return proposal(MoveJson.Type.COUNTER, Optional.of(counter.outcome()), "");
        } else if (move instanceof Move.Trade trade) {
            return proposal(MoveJson.Type.TRADE, Optional.of(trade.outcome()), "");
        } else if (move instanceof Move.AnnounceFinal last) {
            return proposal(MoveJson.Type.ANNOUNCE_FINAL, last.outcome(), last.message());
        } else if (move instanceof Move.Accept accept) {
            return new MoveJson(
                    MoveJson.Type.ACCEPT,
                    Optional.empty(),
                    OptionalDouble.empty(),
                    OptionalInt.of(accept.offer().id().number()),
                    OptionalInt.of(accept.offer().revision()),
                    Optional.empty(),
                    Optional.empty());
        } else if (move instanceof Move.Warn warn) {
            return words(MoveJson.Type.WARN, Optional.empty(), warn.message());
        } else if (move instanceof Move.WalkAway walk) {
            return words(MoveJson.Type.WALK_AWAY, Optional.of(walk.reason()), walk.message());
        }
        MoveJson.Type type = move instanceof Move.Hold ? MoveJson.Type.HOLD : MoveJson.Type.PASS;
        return words(type, Optional.empty(), "");
    }

    /** The other packages, as moves of the same type. */
    List<MoveJson> equivalents(Recommendation advice) {
        MoveJson.Type type = advice.move() instanceof Move.Trade ? MoveJson.Type.TRADE : MoveJson.Type.COUNTER;
        return advice.equivalents().stream()
                .map(outcome -> proposal(type, Optional.of(outcome), ""))
                .toList();
    }

    private MoveJson proposal(MoveJson.Type type, Optional<Outcome> outcome, String message) {
        OptionalDouble utility =
                outcome.isPresent() ? OptionalDouble.of(preferences.utility(outcome.get())) : OptionalDouble.empty();
        return new MoveJson(
                type,
                outcome.map(Outcome::terms),
                utility,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                given(message));
    }

    private static MoveJson words(MoveJson.Type type, Optional<WalkAwayReason> reason, String message) {
        return new MoveJson(
                type,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                reason,
                given(message));
    }

    private static Optional<String> given(String message) {
        return Optional.of(message).filter(words -> !words.isEmpty());
    }

    /** Empty for a pass. */
    Optional<RequestJson> request(MoveJson move) {
        return switch (move.type()) {
            case PASS -> Optional.empty();
            case HOLD -> Optional.of(new RequestJson("POST", home + "/hold", Optional.empty()));
            case COUNTER, TRADE -> post("/offers", move);
            case ACCEPT -> post("/offers/" + move.offer().orElseThrow() + "/accept", move);
            case WARN -> post("/warn", move);
            case ANNOUNCE_FINAL -> post("/final", move);
            case WALK_AWAY -> post("/walk-away", move);
        };
    }

    private Optional<RequestJson> post(String path, MoveJson move) {
        Map<String, Object> body = new LinkedHashMap<>();
        move.terms().ifPresent(terms -> body.put("terms", terms));
        move.revision().ifPresent(revision -> body.put("revision", revision));
        move.message().ifPresent(message -> body.put("message", message));
        if (move.type() == MoveJson.Type.TRADE) {
            body.put("trade", true);
        }
        return Optional.of(new RequestJson("POST", home + path, Optional.of(body)));
    }
}
