package dev.holdfast.negotiation.command;

import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import java.time.Instant;

/** What our team does before the talk. */
public sealed interface PreparingCommand extends Command {

    /**
     * State a readiness fact.
     *
     * @param fact which one
     * @param evidence on what it rests
     */
    record StateFact(Instant at, Author by, ReadinessFact fact, String evidence) implements PreparingCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.stateFact(this);
        }
    }

    /**
     * Log that the other side has rejected our offer.
     *
     * @param evidence how
     */
    record LogRejection(Instant at, Author by, String evidence) implements PreparingCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.logRejection(this);
        }
    }

    /**
     * Note what the other side has let us know.
     *
     * @param position what
     */
    record NoteTheirPosition(Instant at, Author by, TheirPosition position) implements PreparingCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.noteTheirPosition(this);
        }
    }

    /**
     * Begin the talk.
     */
    record OpenTalk(Instant at, Author by) implements PreparingCommand {
        @Override
        public Decision on(Negotiation negotiation) {
            return negotiation.open(this);
        }
    }
}
