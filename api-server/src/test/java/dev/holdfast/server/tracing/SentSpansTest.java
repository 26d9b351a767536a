package dev.holdfast.server.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentSpansTest {

    private final List<SpanData> sent = new ArrayList<>();

    private final class Kept implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            sent.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    @Test
    void ofWhatFailedTheClassIsSentAndNoWord() {
        try (SdkTracerProvider tracers = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(new Kept()))
                .build()) {
            SentSpans spans = new SentSpans(tracers.get("test"));
            RequestSpan request = spans.ofRequest("GET", "", "").orElseThrow();
            request.enter(() -> assertThatThrownBy(() -> spans.in("decide", SentSpansTest::fail))
                    .hasMessageContaining("50"));
            request.end("/v1/negotiations", 500);
        }

        assertThat(sent).hasSize(2).allSatisfy(span -> {
            assertThat(span.getEvents()).isEmpty();
            assertThat(span.getStatus().getDescription()).isEmpty();
        });
        assertThat(sent.get(0).getAttributes().asMap().values()).containsExactly("java.lang.IllegalStateException");
    }

    private static String fail() {
        throw new IllegalStateException("the walk-away point is 50");
    }
}
