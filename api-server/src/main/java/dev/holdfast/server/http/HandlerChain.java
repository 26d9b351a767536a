package dev.holdfast.server.http;

import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.http.delivery.DeliveryHandler;
import dev.holdfast.server.http.delivery.Unread;
import dev.holdfast.server.http.leave.FarewellHandler;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * What a request passes on its way to the resources: request id, graceful stop, size limit, CORS if configured,
 * the gate, compression, the size limit again, on the inflated body this time, and what looks after answers on their way.
 */
final class HandlerChain {

    private HandlerChain() {}

    static Handler around(Handler resources, HttpConfig config, Unread unread, UnaryOperator<Handler> gate) {
        Handler compressed = gate.apply(compression(limit(new DeliveryHandler(unread, resources), config)));
        Handler shared = config.allowedOrigins().isEmpty() ? compressed : crossOrigin(compressed, config);
        return new RequestIdHandler(new FarewellHandler(limit(shared, config)));
    }

    private static Handler limit(Handler next, HttpConfig config) {
        SizeLimitHandler limit = new SizeLimitHandler(config.maxBodyBytes(), -1);
        limit.setHandler(next);
        return limit;
    }

    private static Handler compression(Handler next) {
        CompressionHandler compression = new CompressionHandler(next);
        GzipCompression gzip = new GzipCompression();
        gzip.setMinCompressSize(1024);
        compression.putCompression(gzip);
        compression.putConfiguration(
                "/*",
                CompressionConfig.builder()
                        .defaults()
                        .compressExcludeMimeType("text/event-stream")
                        .build());
        return compression;
    }

    private static Handler crossOrigin(Handler next, HttpConfig config) {
        CrossOriginHandler crossOrigin = new CrossOriginHandler();
        // names of origins, in which a dot is a dot
        crossOrigin.setAllowedOriginPatterns(
                config.allowedOrigins().stream().map(Pattern::quote).collect(Collectors.toSet()));
        crossOrigin.setAllowedHeaders(Set.of(
                "Authorization",
                "Content-Type",
                "X-Request-Id",
                "Idempotency-Key",
                "Last-Event-ID",
                "If-Match",
                "If-None-Match",
                "Prefer"));
        crossOrigin.setExposedHeaders(Set.of(
                "X-Request-Id",
                "Idempotent-Replayed",
                "Location",
                "Retry-After",
                "ETag",
                "Preference-Applied",
                "Deprecation",
                "Sunset",
                "Link",
                "RateLimit",
                "RateLimit-Policy"));
        crossOrigin.setHandler(next);
        return crossOrigin;
    }
}
