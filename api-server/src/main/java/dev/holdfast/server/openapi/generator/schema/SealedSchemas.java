package dev.holdfast.server.openapi.generator.schema;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.DiscriminatorMapping;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Describes a sealed interface as one of its records, and says which property tells them apart, if one does. */
public final class SealedSchemas implements ModelConverter {

    private static final String MODELS = "#/components/schemas/";

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    @Override
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (!raw.isInterface() || !raw.isSealed()) {
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }
        Schema<?> union = new Schema<>().name(raw.getSimpleName());
        Optional<JsonTypeInfo> told = Optional.ofNullable(raw.getAnnotation(JsonTypeInfo.class));
        told.ifPresent(info -> union.setDiscriminator(new Discriminator().propertyName(info.property())));
        if (told.isEmpty()) {
            declared(raw).ifPresent(union::setDiscriminator);
        }
        for (Class<?> choice : raw.getPermittedSubclasses()) {
            context.resolve(new AnnotatedType(choice).resolveAsRef(true));
            String reference = MODELS + choice.getSimpleName();
            union.addOneOfItem(new Schema<>().$ref(reference));
            told.ifPresent(info -> {
                String name = nameOf(choice, raw);
                union.getDiscriminator().mapping(name, reference);
                tell(context.getDefinedModels().get(choice.getSimpleName()), info.property(), name);
            });
        }
        if (told.isEmpty() && union.getDiscriminator() != null) {
            union.getDiscriminator()
                    .getMapping()
                    .forEach((name, reference) -> tell(
                            context.getDefinedModels().get(reference.substring(MODELS.length())),
                            union.getDiscriminator().getPropertyName(),
                            name));
        }
        context.defineModel(raw.getSimpleName(), union, type, null);
        return new Schema<>().$ref(MODELS + raw.getSimpleName());
    }

    /** A property that all choices have anyway, such as a role, can tell them apart as well. */
    private static Optional<Discriminator> declared(Class<?> union) {
        var declared = union.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (declared == null || declared.discriminatorProperty().isBlank()) {
            return Optional.empty();
        }
        Discriminator discriminator = new Discriminator().propertyName(declared.discriminatorProperty());
        for (DiscriminatorMapping mapping : declared.discriminatorMapping()) {
            discriminator.mapping(mapping.value(), MODELS + mapping.schema().getSimpleName());
        }
        return Optional.of(discriminator);
    }

    private static String nameOf(Class<?> choice, Class<?> union) {
        return Arrays.stream(union.getAnnotation(JsonSubTypes.class).value())
                .filter(subtype -> subtype.value() == choice)
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(choice + " has no name in " + union));
    }

    /** Adds the property that tells the choices apart, in front of the others. */
    private static void tell(Schema<?> choice, String property, String name) {
        Schema<?> constant = new Schema<>().types(Set.of("string"));
        constant.setConst(name);
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        properties.put(property, constant);
        choice.getProperties().forEach(properties::putIfAbsent);
        choice.getProperties().clear();
        properties.forEach(choice::addProperty);
        Set<String> required = new LinkedHashSet<>(List.of(property));
        Optional.ofNullable(choice.getRequired()).ifPresent(required::addAll);
        choice.setRequired(List.copyOf(required));
    }
}
