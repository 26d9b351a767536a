package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Values of a single component that are written as that component. */
final class ShortForms {

    private ShortForms() {}

    abstract static class OfNegotiationId {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfNegotiationId(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    abstract static class OfOfferId {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfOfferId(int number) {}

        @JsonValue
        abstract int number();
    }
}
