package dev.holdfast.server.http.jaxrs;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;

/** The bridge from Guice to Jersey: everything that Jersey runs was made by Guice, and nothing is found by scanning. */
public final class JerseyApplication extends ResourceConfig {

    /** Above the binding that Jersey makes for a registered class by itself. */
    private static final int OVER_JERSEY = 100;

    @Inject
    JerseyApplication(Set<JaxrsComponent> components, RequestValues values) {
        addProperties(Map.of(
                ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.BV_FEATURE_DISABLE, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true));
        for (JaxrsComponent component : components) {
            if (component.isResource()) {
                register(component.type());
            } else {
                register(component.instance());
            }
        }
        register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(values).to(ValueParamProvider.class);
                components.stream().filter(JaxrsComponent::isResource).forEach(this::bindResource);
            }

            private void bindResource(JaxrsComponent resource) {
                bind(resource.instance()).to(resource.type()).ranked(OVER_JERSEY);
            }
        });
    }
}
