package dev.holdfast.server.security.audit;

import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;

/**
 * Who acts.
 *
 * @param name as on their credential
 * @param role in which capacity
 */
public record Actor(String name, String role) {

    /** The server itself, when it starts. */
    public static final Actor SERVER = new Actor("server", Role.OPERATOR.name());

    /** Whoever is in front of the store. */
    public static final Actor COMMAND_LINE = new Actor("command line", Role.OPERATOR.name());

    public static Actor of(Caller caller) {
        return new Actor(caller.holder(), caller.role().name());
    }
}
