package dev.holdfast.engine;

import dev.holdfast.engine.lineup.Lineup;
import dev.holdfast.engine.lineup.LineupMaker;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.preference.search.InverseUtility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rebuilds sessions from their events. Searches, which cost most, are shared between negotiations of the same preferences. */
final class SessionMaker {

    private static final int SHARED_SEARCHES = 64;

    private final LineupMaker lineups;
    private final Map<SearchKey, InverseUtility> searches = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SearchKey, InverseUtility> eldest) {
            return size() > SHARED_SEARCHES;
        }
    };

    SessionMaker(LineupMaker lineups) {
        this.lineups = lineups;
    }

    private record SearchKey(Object preferences, Object limits) {}

    Session rebuild(List<NegotiationEvent> events) {
        Negotiation negotiation = Negotiation.replay(events);
        Lineup lineup = lineups.make(negotiation.course().charter());
        return new Session(
                negotiation, events, lineup, search(negotiation.course().brief()));
    }

    private InverseUtility search(Brief brief) {
        SearchKey key =
                new SearchKey(brief.preferences(), brief.plan().settlingPoint().limits());
        synchronized (searches) {
            InverseUtility known = searches.get(key);
            if (known != null) {
                return known;
            }
        }
        InverseUtility made =
                InverseUtility.of(brief.preferences(), brief.proposals().region());
        synchronized (searches) {
            searches.put(key, made);
        }
        return made;
    }
}
