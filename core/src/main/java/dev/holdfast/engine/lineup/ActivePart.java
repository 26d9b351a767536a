package dev.holdfast.engine.lineup;

import dev.holdfast.engine.host.call.PluginCaller;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.negotiation.event.PublicEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A plugin part at work in one negotiation. Events that it has not observed are delivered with the next question, so a
 * turn costs one call of each part. Once it has failed it stays failed, for nobody knows what state it is in; a part that
 * ran out of time is made anew with the whole session.
 *
 * @param <T> strategy, guard or tracker
 */
public final class ActivePart<T> {

    private static final Set<PluginFault.Kind> TRANSIENT =
            Set.of(PluginFault.Kind.TIMED_OUT, PluginFault.Kind.SUSPENDED);

    private final String name;
    private final PluginCaller caller;
    private final Optional<Working<T>> working;
    private Optional<PluginFault> fault;
    private int delivered;
    private boolean asking;

    private ActivePart(String name, PluginCaller caller, Optional<Working<T>> working, Optional<PluginFault> fault) {
        this.name = name;
        this.caller = caller;
        this.working = working;
        this.fault = fault;
    }

    /** A part that has not failed, and how it takes note of an event. */
    private record Working<T>(Registered<?> registered, T part, BiConsumer<T, PublicEvent> observe) {}

    public static <T> ActivePart<T> working(
            Registered<?> registered, T part, BiConsumer<T, PublicEvent> observe, PluginCaller caller) {
        Working<T> working = new Working<>(registered, part, observe);
        return new ActivePart<>(registered.name(), caller, Optional.of(working), Optional.empty());
    }

    public static <T> ActivePart<T> failed(String name, PluginFault fault, PluginCaller caller) {
        return new ActivePart<>(name, caller, Optional.empty(), Optional.of(fault));
    }

    public String name() {
        return name;
    }

    /** Whether it failed for want of time, which a new instance may have. */
    public boolean deservesAnotherChance() {
        return fault.filter(broken -> TRANSIENT.contains(broken.kind())).isPresent();
    }

    /** Delivers what has happened since and asks; throws the fault that broke the part, now or earlier. */
    public <A> A ask(List<PublicEvent> history, Function<T, A> question) throws PluginFault {
        if (fault.isPresent()) {
            throw fault.get();
        }
        Working<T> able = working.orElseThrow();
        List<PublicEvent> news = List.copyOf(history.subList(delivered, history.size()));
        // not in a finally clause: a call that was given up leaves it standing
        asking = true;
        try {
            A answer = caller.call(able.registered().plugin(), able.registered().part(), () -> {
                news.forEach(event -> able.observe().accept(able.part(), event));
                return question.apply(able.part());
            });
            delivered = history.size();
            asking = false;
            return answer;
        } catch (PluginFault broken) {
            asking = false;
            fault = Optional.of(broken);
            throw broken;
        }
    }

    /** Whether it is being asked, or was when the work that asked it was given up. */
    boolean isBeingAsked() {
        return asking;
    }

    /** Takes it out of the game: its last call does not come back. */
    void giveUp(PluginFault overdue) {
        asking = false;
        fault = Optional.of(overdue);
    }
}
