package dev.holdfast.server.reference;

import dev.holdfast.engine.host.PartMaker;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.session.AlternatingOffers;
import dev.holdfast.lab.session.Floors;
import dev.holdfast.lab.session.party.Position;
import dev.holdfast.lab.session.party.Seat;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.server.reference.recording.RecordedParty;
import dev.holdfast.server.reference.recording.RecordedSession;
import dev.holdfast.spi.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Plays recorded sessions again with the strategies of the installed plugins. */
final class Replayer {

    private final PartMaker parts;

    Replayer(PartMaker parts) {
        this.parts = parts;
    }

    /** A session played again, with the rule on reservation values as given. */
    SessionResult play(RecordedSession session, Floors floors) throws PluginFault {
        List<Seat> seats = new ArrayList<>();
        for (RecordedParty party : session.parties()) {
            Position position = party.position(session.limits());
            Function<Brief, Strategy> source = parts.strategySource(party.strategy());
            boolean hopeless = floors == Floors.UNCHECKED && !position.isReachable();
            seats.add(new Seat(
                    "party " + seats.size(),
                    position,
                    hopeless ? brief -> new Hopeless(party.peer(), source.apply(brief)) : source::apply));
        }
        return new AlternatingOffers(seats, session.limits(), floors).trace(0);
    }
}
