package dev.holdfast.server.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import dev.holdfast.server.json.mapper.Json;
import dev.holdfast.server.json.mistake.Constraints;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The object mapper, the validator, and who uses them for bodies. */
public final class JsonModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(Constraints.class).in(Singleton.class);
        bind(JsonBinder.class).in(Singleton.class);
        bind(WholeText.class).in(Singleton.class);
        bind(BodyReader.class).in(Singleton.class);
        bind(JsonText.class).in(Singleton.class);
    }

    @Provides
    @Singleton
    ObjectMapper mapper() {
        return Json.newMapper();
    }

    @Provides
    @Singleton
    Validator validator() {
        // plain parameters instead of an expression language; English wherever the server runs
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
