package dev.holdfast.server.keys;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.key.ApiKeyRow;
import java.util.Optional;

/**
 * Who may do what with which key. Operators may do everything; owners make and change the keys of their tenant that are
 * not another owner's. Nobody gives themselves the key of a second owner: that is what four eyes rest on.
 */
final class KeyRights {

    private KeyRights() {}

    /** The tenant whose keys the caller sees; empty for an operator who asks for all. */
    static Optional<String> visible(Caller caller, Optional<String> asked) {
        if (caller.role() == Role.OPERATOR) {
            return asked;
        }
        return Optional.of(own(caller, asked));
    }

    /** The tenant that a new key of this role is for. */
    static Optional<String> tenantOfNew(Caller caller, KeyRole role, Optional<String> asked) {
        if (caller.role() == Role.OPERATOR) {
            return asked;
        }
        String tenant = own(caller, asked);
        if (role == KeyRole.OPERATOR || role == KeyRole.OWNER) {
            throw forbidden(
                    "Keys of owners and operators are given out by an operator, so that nobody approves alone.");
        }
        return Optional.of(tenant);
    }

    /** The key, if the caller may know of it. */
    static ApiKeyRow known(Caller caller, Optional<ApiKeyRow> key) {
        return key.filter(row -> caller.role() == Role.OPERATOR || row.isOf(caller.tenant()))
                .orElseThrow(ProblemException::notFound);
    }

    /** Refuses unless the caller may replace the key or take it back. */
    static void requireCanChange(Caller caller, ApiKeyRow key) {
        boolean anotherOwners =
                key.role().equals(Role.OWNER.name()) && !key.holder().equalsIgnoreCase(caller.holder());
        if (caller.role() != Role.OPERATOR && anotherOwners) {
            throw forbidden("The key of another owner is an operator's business, so that nobody approves alone.");
        }
    }

    /** Another tenant's name finds what a name finds that nobody has: nothing. */
    private static String own(Caller caller, Optional<String> asked) {
        if (asked.filter(tenant -> !tenant.equals(caller.tenant())).isPresent()) {
            throw ProblemException.notFound();
        }
        return caller.tenant();
    }

    private static ProblemException forbidden(String why) {
        return new ProblemException(ErrorCode.FORBIDDEN, why);
    }
}
