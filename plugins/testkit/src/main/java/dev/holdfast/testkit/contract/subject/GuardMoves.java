package dev.holdfast.testkit.contract.subject;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.Verdict;
import dev.holdfast.testkit.OurMoves;
import dev.holdfast.testkit.situation.PreparationStub;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The moves that a guard is asked about: those that the rules grant, by everybody who may make them. */
final class GuardMoves {

    private static final List<Author> AUTHORS = List.of(
            new Author(Author.Role.NEGOTIATOR, "Nora"),
            new Author(Author.Role.OWNER, "Olga"),
            new Author(Author.Role.STRATEGY, "some-strategy"));

    private GuardMoves() {}

    /** What a guard says to each of them, and to the opening. */
    static Map<String, Object> verdicts(Guard guard, TestTalk moment) {
        Map<String, Object> verdicts = new LinkedHashMap<>();
        PreparationStub ready =
                PreparationStub.ready(moment.negotiation().course().brief());
        verdicts.put("opening", Objects.requireNonNull(guard.reviewOpening(ready), "null to the opening"));
        for (Author author : AUTHORS) {
            for (Move move : granted(moment, author)) {
                Verdict verdict = guard.review(moment.guardedSituation(), move, author);
                verdicts.put(author.role() + " " + move, Objects.requireNonNull(verdict, "null to " + move));
            }
        }
        return verdicts;
    }

    /** The moves that the rules grant at this moment. */
    static List<Move> granted(TestTalk moment, Author author) {
        return moves(moment.situation()).stream()
                .filter(move -> isGranted(moment.negotiation(), move, moment, author))
                .toList();
    }

    private static boolean isGranted(Negotiation negotiation, Move move, TestTalk moment, Author author) {
        return !negotiation.handle(OurMoves.command(move, moment.now(), author)).isRefused();
    }

    private static List<Move> moves(Situation situation) {
        OffersOnTable offers = situation.offers();
        List<Move> moves = new ArrayList<>(List.of(
                new Move.Hold(),
                new Move.Counter(situation.search().best().exactOrNot()),
                new Move.Counter(lowest(situation)),
                new Move.Warn("We are close to our last word."),
                new Move.AnnounceFinal(Optional.empty(), "Our last."),
                new Move.AnnounceFinal(Optional.of(lowest(situation)), "Our last.")));
        offers.ourLatest().map(Offer::outcome).ifPresent(latest -> moves.add(new Move.Trade(latest)));
        offers.theirs().map(Offer::reference).ifPresent(theirs -> moves.add(new Move.Accept(theirs)));
        return moves;
    }

    private static Outcome lowest(Situation situation) {
        double settling = situation.brief().plan().settlingPoint().utility().orElse(0);
        return situation
                .search()
                .worstNotBelow(settling)
                .orElseGet(situation.search()::best)
                .exactOrNot();
    }
}
