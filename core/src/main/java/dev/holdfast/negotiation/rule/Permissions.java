package dev.holdfast.negotiation.rule;

import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.party.Author;
import java.util.Optional;

/**
 * Who may give a command at all. Asked before anything else, since every other reason to refuse an owner's command says
 * something about the walk-away point.
 */
public final class Permissions {

    private Permissions() {}

    /**
     * Empty when the author may give the command.
     *
     * @throws IllegalArgumentException when somebody of the other side gives a command of ours
     */
    public static Optional<Decision> check(Command command) {
        Author.Role role = command.by().role();
        boolean ours = command instanceof OurCommand || command instanceof PreparingCommand;
        if (ours && role == Author.Role.COUNTERPARTY) {
            throw new IllegalArgumentException("the other side cannot make our moves");
        }
        boolean allowed = !(command instanceof OwnerCommand) || role == Author.Role.OWNER;
        return allowed
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        ReasonCode.OWNER_ONLY, "Only the owner may do this.", "Use the owner's credential."));
    }
}
