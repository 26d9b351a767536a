package dev.holdfast.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Reads answers as text: whole, or their beginning if they would never end. */
public final class AnyBody {

    private AnyBody() {}

    public static BodyHandler<String> asText() {
        return answer -> answer.headers()
                        .firstValue("content-type")
                        .filter(type -> type.startsWith("text/event-stream"))
                        .isPresent()
                ? new Beginning()
                : BodySubscribers.ofString(UTF_8);
    }

    private static final class Beginning implements BodySubscriber<String> {

        private final CompletableFuture<String> text = new CompletableFuture<>();
        private Flow.Subscription body;

        @Override
        public CompletionStage<String> getBody() {
            return text;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            body = subscription;
            body.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> bytes) {
            StringBuilder beginning = new StringBuilder();
            bytes.forEach(each -> beginning.append(UTF_8.decode(each)));
            text.complete(beginning.toString());
            body.cancel();
        }

        @Override
        public void onError(Throwable failure) {
            text.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            text.complete("");
        }
    }
}
