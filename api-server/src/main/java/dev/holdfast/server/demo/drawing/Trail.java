package dev.holdfast.server.demo.drawing;

import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.words.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Where the offers of both sides stood, round by round. A round begins with an offer of theirs; before the first is our opening. */
public final class Trail {

    private final Matter matter;
    private final List<Round> rounds = new ArrayList<>();
    private Round now = new Round(OptionalDouble.empty(), false, OptionalDouble.empty());
    private OptionalDouble deal = OptionalDouble.empty();

    /**
     * What stood at the end of a round.
     *
     * @param ours our standing offer
     * @param last whether ours is final
     * @param theirs what they have offered
     */
    record Round(OptionalDouble ours, boolean last, OptionalDouble theirs) {}

    public Trail(Matter matter) {
        this.matter = matter;
    }

    public void offered(Offer offer) {
        OptionalDouble height = OptionalDouble.of(matter.height(offer));
        if (offer.isOurs()) {
            now = new Round(height, offer.isFinal(), now.theirs());
        } else {
            if (now.ours().isPresent() || now.theirs().isPresent()) {
                rounds.add(now);
            }
            now = new Round(now.ours(), now.last(), height);
        }
    }

    public void agreed(Offer offer) {
        deal = OptionalDouble.of(matter.height(offer));
    }

    public boolean isEmpty() {
        return rounds.isEmpty() && now.ours().isEmpty() && now.theirs().isEmpty();
    }

    /** All rounds, from the opening to the last. */
    List<Round> rounds() {
        List<Round> all = new ArrayList<>(rounds);
        all.add(now);
        return all;
    }

    /** Where the deal is, if there is one; it was made in the last round. */
    OptionalDouble deal() {
        return deal;
    }
}
