package dev.holdfast.server.tracing;

import static dev.holdfast.server.lifecycle.LifecycleModule.closeOnStop;

import com.google.inject.AbstractModule;
import dev.holdfast.server.config.observation.TracesConfig;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;

/** Traces. Installed early, so that what is still to be sent is sent when nobody makes spans any more. */
public final class TracingModule extends AbstractModule {

    private static final double HUNDRED = 100;

    private final TracesConfig config;

    public TracingModule(TracesConfig config) {
        this.config = config;
    }

    @Override
    protected void configure() {
        config.otlpEndpoint()
                .ifPresentOrElse(this::send, () -> bind(Spans.class).toInstance(Spans.NONE));
    }

    private void send(String endpoint) {
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .setResource(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), "holdfast")))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(config.percent() / HUNDRED)))
                .addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                                .setEndpoint(endpoint)
                                .build())
                        .build())
                .build();
        bind(Spans.class).toInstance(new SentSpans(provider.get("dev.holdfast")));
        closeOnStop(binder()).addBinding().toInstance(provider);
    }
}
