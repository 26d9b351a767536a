package dev.holdfast.lab.session;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.spi.Strategy;

/** Which strategies look at events: those whose class says what it does with one. */
final class Observers {

    private static final ClassValue<Boolean> OBSERVING = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getMethod("observe", PublicEvent.class).getDeclaringClass() != Strategy.class;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    };

    private Observers() {}

    static boolean isObserving(Strategy strategy) {
        return OBSERVING.get(strategy.getClass());
    }
}
