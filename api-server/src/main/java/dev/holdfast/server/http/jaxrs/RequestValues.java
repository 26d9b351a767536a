package dev.holdfast.server.http.jaxrs;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import java.util.Map;
import java.util.function.Function;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;

/** Tells Jersey how to fill the parameters of resource methods that have a {@link RequestValue}. */
final class RequestValues implements ValueParamProvider {

    private final Map<Class<?>, RequestValue<?>> byType;

    @Inject
    RequestValues(Map<Class<?>, RequestValue<?>> byType) {
        this.byType = Map.copyOf(byType);
    }

    @Override
    public Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        RequestValue<?> value = byType.get(parameter.getRawType());
        return value != null && parameter.isAnnotationPresent(Context.class) ? value::from : null;
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }
}
