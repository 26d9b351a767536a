package dev.holdfast.testkit.contract;

import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.Region;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.testkit.situation.TestTalk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Talks in which everything happens that a part has to cope with, for one mandate. */
final class Recordings {

    private static final Author OWNER = new Author(Author.Role.OWNER, "Olga");
    private static final Duration LONG = Duration.ofDays(3);
    private static final Duration VERY_LONG = Duration.ofDays(4000);

    private final Mandate mandate;
    private final InverseUtility ours;
    private final InverseUtility all;
    private final List<Recording> recordings = new ArrayList<>();

    private Recordings(Mandate mandate) {
        this.mandate = mandate;
        this.ours = InverseUtility.of(
                mandate.brief().preferences(), mandate.brief().proposals().region());
        this.all = InverseUtility.of(
                mandate.brief().preferences(), Region.all(mandate.brief().space()));
    }

    static List<Recording> of(Mandate mandate) {
        return new Recordings(mandate).record();
    }

    private List<Recording> record() {
        add("nothing after the opening");
        add("only their offers", bid(0), bid(0), bid(0.3), bid(0.5));
        add("back and forth", offer(1), bid(0), offer(0.9), bid(0.2), offer(0.8), bid(0.4), TestTalk::weHold);
        add("lowballs against one offer", offer(1), bid(0), TestTalk::weHold, bid(0), TestTalk::weHold, bid(0));
        add("warning and final", offer(0.9), bid(0.1), TestTalk::weWarn, bid(0.1), TestTalk::weAnnounceFinal);
        add("push after a final", offer(0.9), bid(0.1), TestTalk::weAnnounceFinal, bid(0), bid(0.2), bid(1));
        add("final declined", offer(0.9), bid(0.1), TestTalk::weAnnounceFinal, TestTalk::theyDecline);
        add("final expired", offer(0.9), TestTalk::weAnnounceFinal, talk -> talk.passing(LONG));
        add(
                "offers declined and taken back",
                offer(1),
                TestTalk::theyDecline,
                bid(0.2),
                TestTalk::weDecline,
                offer(0.9));
        add("nothing left on the table", offer(1), TestTalk::weWithdraw, bid(0.2), TestTalk::theyWithdraw);
        add("offers expired", offer(1), bid(0.2), talk -> talk.passing(LONG), bid(0.3));
        add("deadline passed", offer(1), bid(0.2), talk -> talk.passing(VERY_LONG));
        add("their last offer is bad", offer(1), finalBid(0.1), TestTalk::weHold);
        add("their last offer is good", offer(1), finalBid(1));
        add("agreed", offer(1), bid(0.2), offer(0.9), TestTalk::theyAccept);
        add("plan raised", this::raisePlan, offer(1), bid(0.1), bid(0.3));
        return List.copyOf(recordings);
    }

    @SafeVarargs
    private void add(String name, Consumer<TestTalk>... happenings) {
        TestTalk talk = TestTalk.opened(mandate);
        int opening = talk.events().size();
        for (Consumer<TestTalk> happening : happenings) {
            if (!talk.negotiation().status().isClosed()) {
                happening.accept(talk);
            }
        }
        recordings.add(new Recording(name, talk.events(), opening));
    }

    /** Our side offers what lies at a share of the way from the worst that it may propose to the best. */
    private Consumer<TestTalk> offer(double share) {
        double lowest = mandate.brief().proposals().lowestUtility();
        double highest = mandate.brief().preferences().utility(ours.best().exactOrNot());
        double wanted = lowest + share * (highest - lowest);
        return talk ->
                talk.weOffer(ours.worstNotBelow(wanted).orElseGet(ours::best).exactOrNot());
    }

    private Consumer<TestTalk> bid(double share) {
        return talk -> talk.theyOffer(theirs(share));
    }

    private Consumer<TestTalk> finalBid(double share) {
        return talk -> talk.theyOfferFinally(theirs(share));
    }

    /** What lies at a share of the way from the worst of all to the best. */
    private Outcome theirs(double share) {
        double worst = mandate.brief().preferences().utility(all.worst().exactOrNot());
        double best = mandate.brief().preferences().utility(all.best().exactOrNot());
        return all.nearest(worst + share * (best - worst)).exactOrNot();
    }

    private void raisePlan(TestTalk talk) {
        SettlingPoint present = mandate.brief().plan().settlingPoint();
        double target = mandate.brief().plan().target().utility();
        SettlingPoint raised = new SettlingPoint(OptionalDouble.of(target), present.limits());
        talk.then(
                at -> new OwnerCommand.Tighten(at, OWNER, mandate.reservation().walkAwayPoint(), Optional.of(raised)));
    }
}
