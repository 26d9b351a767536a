package dev.holdfast.server.demo.play;

import dev.holdfast.server.demo.answer.Event;
import dev.holdfast.server.demo.answer.Finding;
import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.scenario.Expectation.OurMove;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Remembers what has been seen during a talk. */
final class Witness {

    private final Set<OurMove> moves = EnumSet.noneOf(OurMove.class);
    private final Set<String> findings = new TreeSet<>();

    void saw(Event event) {
        if (!event.isTheirs()) {
            move(event).ifPresent(moves::add);
        }
    }

    private static Optional<OurMove> move(Event event) {
        return switch (event.type()) {
            case "OFFER_MADE" ->
                Optional.of(event.offer().filter(Offer::trade).isPresent() ? OurMove.TRADE : OurMove.OFFER);
            case "OFFER_HELD" -> Optional.of(OurMove.HOLD);
            case "OFFER_DECLINED" -> Optional.of(OurMove.DECLINE);
            case "WARNING_GIVEN" -> Optional.of(OurMove.WARN);
            case "FINAL_ANNOUNCED" -> Optional.of(OurMove.FINAL);
            case "AGREED" -> Optional.of(OurMove.ACCEPT);
            case "WALKED_AWAY" -> Optional.of(OurMove.WALK_AWAY);
            default -> Optional.empty();
        };
    }

    void saw(List<Finding> seen) {
        seen.forEach(finding -> findings.add(finding.code()));
    }

    Set<OurMove> moves() {
        return moves;
    }

    Set<String> findings() {
        return findings;
    }
}
