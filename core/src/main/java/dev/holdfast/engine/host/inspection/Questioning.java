package dev.holdfast.engine.host.inspection;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.jar.Complaint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Asks the code of a plugin that is being loaded, and turns what goes wrong into complaints. No negotiation has begun, so
 * what a plugin throws holds no secret yet and is shown with its text.
 */
public final class Questioning {

    private static final int LONGEST = 200;

    private final PluginCaller caller;
    private final String origin;
    private final List<Complaint> complaints = new ArrayList<>();
    private boolean overdue;

    /** Asks through a caller; the origin names the plugin in messages. */
    public Questioning(PluginCaller caller, String origin) {
        this.caller = caller;
        this.origin = origin;
    }

    String origin() {
        return origin;
    }

    /** The answer; empty when there is none and a complaint instead. A plugin that once took too long is not asked again. */
    <T> Optional<T> ask(String what, Supplier<T> code) {
        if (overdue) {
            return Optional.empty();
        }
        AtomicReference<String> said = new AtomicReference<>("");
        try {
            return Optional.of(caller.call(origin, what, () -> listening(code, said)));
        } catch (PluginFault fault) {
            overdue = fault.kind() == PluginFault.Kind.TIMED_OUT;
            String remedy = fault.kind() == PluginFault.Kind.BROKEN_LINK
                    ? "Put the jar that has it into the plugin's directory; the engine's own classes are not for plugins."
                    : Complaint.ASK_THE_AUTHOR;
            complain(fault.getMessage() + said.get(), remedy);
            return Optional.empty();
        }
    }

    void complain(String message, String remedy) {
        complaints.add(new Complaint(message, remedy));
    }

    void complain(Complaint complaint) {
        complaints.add(complaint);
    }

    /** What went wrong so far. */
    public List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    private static <T> T listening(Supplier<T> code, AtomicReference<String> said) {
        try {
            return code.get();
        } catch (RuntimeException | Error thrown) {
            Optional.ofNullable(thrown.getMessage())
                    .map(text -> text.replaceAll("\\p{Cntrl}+", " "))
                    .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")
                    .ifPresent(text -> said.set(" (" + text + ")"));
            throw thrown;
        }
    }
}
