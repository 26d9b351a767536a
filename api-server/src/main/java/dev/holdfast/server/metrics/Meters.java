package dev.holdfast.server.metrics;

import dev.holdfast.server.config.observation.MetricsConfig;
import dev.holdfast.server.lifecycle.Reading;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micrometer.registry.otlp.OtlpMeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Where all figures are kept: to be read in Prometheus' form, and sent by OTLP if an address is set. */
final class Meters implements AutoCloseable {

    /** From the time of a commit to the time in which a caller gives up. */
    private static final Duration[] STEPS = {
        Duration.ofMillis(1),
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final PrometheusMeterRegistry readable = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final CompositeMeterRegistry all = new CompositeMeterRegistry();
    private final JvmGcMetrics collections = new JvmGcMetrics();

    @Inject
    Meters(MetricsConfig config) {
        all.add(readable);
        config.otlpEndpoint()
                .map(endpoint -> new OtlpMeterRegistry(new OtlpSettings(endpoint, config.otlpInterval()), Clock.SYSTEM))
                .ifPresent(all::add);
        ofJava(all);
    }

    private void ofJava(MeterRegistry registry) {
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        collections.bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
    }

    /** What takes time, with how often it took how long. */
    Timer timer(String name, String about, String... labels) {
        return Timer.builder(name)
                .description(about)
                .tags(labels)
                .serviceLevelObjectives(STEPS)
                .register(all);
    }

    /** What is counted as it happens. */
    Counter counter(String name, String about, String... labels) {
        return Counter.builder(name).description(about).tags(labels).register(all);
    }

    /** What somebody else counts. */
    <T> void counted(String name, String about, T counts, ToDoubleFunction<T> count) {
        FunctionCounter.builder(name, counts, count).description(about).register(all);
    }

    /** What goes up and down. */
    void gauge(String name, String about, Supplier<Number> value) {
        Gauge.builder(name, value).description(about).strongReference(true).register(all);
    }

    /** What somebody else measures. */
    void gauge(Reading reading) {
        Gauge.Builder<?> gauge = Gauge.builder(reading.name(), reading.value())
                .description(reading.about())
                .strongReference(true);
        reading.labels().forEach(gauge::tag);
        gauge.register(all);
    }

    /** All of it in the text form of Prometheus, or of OpenMetrics if the content type says so. */
    String text(String contentType) {
        return readable.scrape(contentType);
    }

    @Override
    public void close() {
        collections.close();
        all.close();
    }
}
