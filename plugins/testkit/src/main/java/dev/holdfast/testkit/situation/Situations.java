package dev.holdfast.testkit.situation;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Open;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.preference.search.InverseUtility;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes situations as the engine does. */
final class Situations {

    private static final int MOST_SEARCHES = 16;

    /** Searches are immutable and cost most of the time of a test that asks very often. */
    private static final Map<Object, InverseUtility> SEARCHES = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, InverseUtility> eldest) {
            return size() > MOST_SEARCHES;
        }
    };

    private Situations() {}

    static SituationStub of(Negotiation negotiation, List<PublicEvent> history, Instant now) {
        Brief brief = negotiation.course().brief();
        boolean finalStands = negotiation instanceof Talk talk && talk.isFinalStanding();
        boolean warned = negotiation instanceof Open open && open.warned();
        return new SituationStub(
                brief,
                now,
                negotiation.course().progress(now),
                negotiation.course().offers(),
                history,
                warned || finalStands,
                finalStands,
                search(brief),
                31 * negotiation.course().charter().seed() + history.size());
    }

    private static InverseUtility search(Brief brief) {
        Object key = List.of(brief.preferences(), brief.plan().settlingPoint().limits());
        synchronized (SEARCHES) {
            return SEARCHES.computeIfAbsent(
                    key,
                    same -> InverseUtility.of(
                            brief.preferences(), brief.proposals().region()));
        }
    }
}
