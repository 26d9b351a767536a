package dev.holdfast.server.store;

import dev.holdfast.server.lifecycle.ReadinessCheck;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether the store takes what is given to it. */
final class StoreReadiness implements ReadinessCheck {

    private final Store store;

    @Inject
    StoreReadiness(Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "store";
    }

    @Override
    public Optional<String> trouble() {
        return store.trouble();
    }
}
