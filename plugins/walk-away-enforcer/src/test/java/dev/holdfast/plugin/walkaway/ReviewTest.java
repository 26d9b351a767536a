package dev.holdfast.plugin.walkaway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.spi.guard.Verdict;
import dev.holdfast.testkit.mandate.TestMandate;
import dev.holdfast.testkit.situation.TestTalk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the guard says to single moves of people and strategies: settling point 40 EUR, walk-away point 34. */
class ReviewTest {

    private static final Author OWNER = new Author(Author.Role.OWNER, "Olga");
    private static final Author NEGOTIATOR = new Author(Author.Role.NEGOTIATOR, "Nora");
    private static final Author STRATEGY = new Author(Author.Role.STRATEGY, "s");

    private static TestTalk talk() {
        return TestTalk.opened(TestMandate.price().build()).weOffer("52.00").theyOffer("30.00");
    }

    private static Verdict review(TestTalk talk, Move move, Author by) {
        WalkAwayEnforcer guard = new WalkAwayEnforcer(
                new WalkAwayEnforcerSettings(3, 0.35, 0.01, true),
                talk.negotiation().course().brief());
        talk.history().forEach(guard::observe);
        return guard.review(talk.guardedSituation(), move, by);
    }

    private static Move acceptTheirs(TestTalk talk) {
        return new Move.Accept(talk.situation().offers().theirs().orElseThrow().reference());
    }

    private static void refused(Verdict verdict, String code) {
        assertThat(verdict).isInstanceOf(Verdict.Refuse.class);
        assertThat(((Verdict.Refuse) verdict).code()).isEqualTo(code);
    }

    @Test
    void s10_nothingBelowTheSettlingPointIsProposedByAnybody() {
        TestTalk talk = talk();
        for (Author by : new Author[] {OWNER, NEGOTIATOR, STRATEGY}) {
            for (String price : new String[] {"39.99", "33.99", "0.01"}) {
                refused(review(talk, new Move.Counter(talk.outcome(price)), by), "BELOW_SETTLING_POINT");
                refused(review(talk, new Move.Trade(talk.outcome(price)), by), "BELOW_SETTLING_POINT");
                refused(
                        review(talk, new Move.AnnounceFinal(Optional.of(talk.outcome(price)), ""), by),
                        "BELOW_SETTLING_POINT");
            }
            assertThat(review(talk, new Move.Counter(talk.outcome("40.00")), by))
                    .isEqualTo(Verdict.allow());
        }
    }

    @Test
    void s10_whatIsBelowTheSettlingPointIsTheOwnersToAccept() {
        TestTalk between = talk().theyOffer("35.00");
        refused(review(between, acceptTheirs(between), NEGOTIATOR), "BELOW_SETTLING_POINT");
        assertThat(review(between, acceptTheirs(between), OWNER)).isEqualTo(Verdict.allow());
        TestTalk beyond = talk().theyOffer("33.99");
        refused(review(beyond, acceptTheirs(beyond), OWNER), "BELOW_SETTLING_POINT");
    }

    @Test
    void theLastDecisionIsLeftToTheRules() {
        TestTalk last = TestTalk.opened(TestMandate.price()
                        .lastDecision(LastDecision.ACCEPT_ABOVE_WALK_AWAY)
                        .build())
                .weOffer("52.00")
                .theyOfferFinally("33.99");
        assertThat(review(last, acceptTheirs(last), STRATEGY))
                .as("to refuse it would tell where the walk-away point lies")
                .isEqualTo(Verdict.allow());
    }

    @Test
    void s11_aFinalNeedsAWarningWhoeverAnnouncesIt() {
        Move last = new Move.AnnounceFinal(Optional.empty(), "our last");
        refused(review(talk(), last, NEGOTIATOR), "WARN_FIRST");
        assertThat(review(talk().weWarn(), last, NEGOTIATOR)).isEqualTo(Verdict.allow());
    }

    @Test
    void s11_anOfferFromBeforeTheFinalIsNoPush() {
        TestTalk standing = talk().weWarn().weAnnounceFinal();
        assertThat(review(standing, new Move.Hold(), STRATEGY)).isEqualTo(Verdict.allow());
    }

    @Test
    void aHoldAgainstTheirFinalSaysThatTheOwnerDecides() {
        TestTalk talk = TestTalk.opened(
                        TestMandate.price().lastDecision(LastDecision.ASK_OWNER).build())
                .weOffer("52.00")
                .theyOfferFinally("35.00");
        assertThat(review(talk, new Move.Hold(), STRATEGY))
                .isEqualTo(new Verdict.Firmer(
                        new Move.Hold(), "ASK_OWNER", "Their final offer is for the owner to decide about."));
    }

    @Test
    void whatAStrategyTakesWithinTheSettlingPointIsTaken() {
        TestTalk talk = TestTalk.opened(TestMandate.price()
                        .budget(0.1)
                        .lastDecision(LastDecision.WALK)
                        .build())
                .weOffer("52.00")
                .theyOfferFinally("41.00");
        assertThat(review(talk, acceptTheirs(talk), STRATEGY)).isEqualTo(Verdict.allow());
        assertThat(review(talk, new Move.Hold(), STRATEGY))
                .isInstanceOfSatisfying(Verdict.Firmer.class, firmer -> assertThat(firmer.move())
                        .isInstanceOf(Move.WalkAway.class));
    }

    @Test
    void s12_theWarningClaimsNoConcessionThatWasNotMade() {
        assertThat(warning(talk())).doesNotContain("towards you").contains("close to our last word");
        assertThat(warning(talk().weOffer("50.00")))
                .contains("as far towards you")
                .contains("close to our last word");
    }

    private String warning(TestTalk talk) {
        for (int push = 0; push < 8; push++) {
            talk.weHold().theyOffer("30.00");
        }
        Move due = ((Verdict.Firmer) review(talk, new Move.Hold(), STRATEGY)).move();
        return ((Move.Warn) due).message();
    }

    @Test
    void peopleMayHoldAndCounterAsTheyLike() {
        TestTalk talk = talk();
        for (int push = 0; push < 8; push++) {
            talk.weHold().theyOffer("30.00");
        }
        assertThat(review(talk, new Move.Hold(), NEGOTIATOR)).isEqualTo(Verdict.allow());
        assertThat(review(talk, new Move.Counter(talk.outcome("45.00")), STRATEGY))
                .isEqualTo(Verdict.allow());
        assertThat(((Verdict.Firmer) review(talk, new Move.Hold(), STRATEGY)).code())
                .isEqualTo("WARNING_DUE");
    }
}
