package dev.holdfast.lab.session.talk;

import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.UtilityTable;
import dev.holdfast.lab.session.talk.TalkLog.OfferKind;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.Offer;
import dev.holdfast.negotiation.offer.OffersOnTable;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.preference.search.InverseUtility;
import dev.holdfast.spi.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/**
 * What one party may know in its turn: one object for the whole session, moved on from turn to turn. It holds what the party
 * may see and nothing else: not the session, whose fields would lead a curious plugin to the other parties' preferences.
 */
public final class LabSituation implements Situation {

    private static final int NONE = -1;

    private final Brief brief;
    private final InverseUtility search;
    private final UtilityTable utilities;
    private final TalkLog log;
    private final Transcript transcript;
    private final long seed;
    private final AtomicBoolean abandoned;
    private int round;
    private double progress;
    private int theirs = NONE;
    private int ours = NONE;
    private int ourCount;
    private boolean warned;
    private Optional<RandomGenerator> random = Optional.empty();

    public LabSituation(Position position, TalkLog log, int party, long seed, AtomicBoolean abandoned) {
        this.brief = position.brief();
        this.search = position.search();
        this.utilities = position.utilities();
        this.log = log;
        this.transcript = new Transcript(log, party);
        this.seed = 31 * seed + party;
        this.abandoned = abandoned;
    }

    /** In all that a party could go on asking for ever; an interruption alone it may overhear. */
    private void requireNotAbandoned() {
        if (abandoned.getOpaque()) {
            throw new GivenUp();
        }
    }

    /** Moves on to the party's next turn. */
    public void begin(int nextRound, double nextProgress, int standing) {
        round = nextRound;
        progress = nextProgress;
        theirs = standing;
        if (random.isPresent()) {
            random = Optional.empty();
        }
    }

    /** The party has made the latest offer of the log. */
    public void offered() {
        ours = log.size() - 1;
        ourCount++;
    }

    public void warn() {
        warned = true;
    }

    /** Where the party's latest offer is in the log; negative before the first. */
    public int ourLatest() {
        return ours;
    }

    public int ourCount() {
        return ourCount;
    }

    @Override
    public Brief brief() {
        return brief;
    }

    @Override
    public Instant now() {
        requireNotAbandoned();
        return Stamps.at(log.size());
    }

    @Override
    public double progress() {
        requireNotAbandoned();
        return progress;
    }

    @Override
    public OffersOnTable offers() {
        requireNotAbandoned();
        Optional<Offer> own = ours == NONE ? Optional.empty() : Optional.of(transcript.offer(ours));
        Optional<Offer> other = theirs == NONE ? Optional.empty() : Optional.of(transcript.offer(theirs));
        return new OffersOnTable(own, other, own, log.size(), log.size() - ourCount);
    }

    @Override
    public List<PublicEvent> history() {
        requireNotAbandoned();
        return transcript.events();
    }

    @Override
    public boolean warned() {
        return warned || finalStands();
    }

    @Override
    public boolean finalStands() {
        return ours != NONE && log.kind(ours) == OfferKind.FINAL;
    }

    @Override
    public InverseUtility search() {
        requireNotAbandoned();
        return search;
    }

    @Override
    public RandomGenerator random() {
        requireNotAbandoned();
        if (random.isEmpty()) {
            random = Optional.of(new SplittableRandom(31 * seed + log.size()));
        }
        return random.get();
    }

    @Override
    public int round() {
        return round;
    }

    @Override
    public double utility(Outcome outcome) {
        requireNotAbandoned();
        return utilities.of(outcome);
    }

    @Override
    public OptionalDouble theirUtility() {
        return theirs == NONE ? OptionalDouble.empty() : OptionalDouble.of(utilities.of(log.outcome(theirs)));
    }

    @Override
    public double theirUtilityOr(double none) {
        return theirs == NONE ? none : utilities.of(log.outcome(theirs));
    }

    @Override
    public boolean theirsIsFinal() {
        return theirs != NONE && log.kind(theirs) == OfferKind.FINAL;
    }

    @Override
    public boolean isOurTurn() {
        return true;
    }
}
