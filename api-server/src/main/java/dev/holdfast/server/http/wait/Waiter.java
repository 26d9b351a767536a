package dev.holdfast.server.http.wait;

import java.util.concurrent.CompletableFuture;

/** One request that waits. */
final class Waiter<T> {

    private final Look<T> look;
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    Waiter(Look<T> look) {
        this.look = look;
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    synchronized void look(boolean last) {
        if (answer.isDone()) {
            return;
        }
        try {
            look.at(last).ifPresent(answer::complete);
        } catch (RuntimeException failed) {
            answer.completeExceptionally(failed);
        }
        if (last && !answer.isDone()) {
            answer.completeExceptionally(new IllegalStateException("the last look must give an answer"));
        }
    }
}
