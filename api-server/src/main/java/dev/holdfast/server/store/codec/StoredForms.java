package dev.holdfast.server.store.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.outcome.CategoricalIssue;
import dev.holdfast.outcome.DecimalIssue;
import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.ValueFunction;

/**
 * How values are written: a record is an object of its components, a kind of a sealed interface carries its name in
 * {@code kind}, decimals are strings, times are ISO 8601. What is not a record, or has a shorter form, has a form of its
 * own, named here.
 */
final class StoredForms {

    private StoredForms() {}

    static ObjectMapper newMapper() {
        return JsonMapper.builder()
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new RecordComponents()))
                .addModules(new Jdk8Module(), new JavaTimeModule(), new OutcomeForms(), new ExactForms())
                .addMixIn(NegotiationId.class, ShortForms.OfNegotiationId.class)
                .addMixIn(OfferId.class, ShortForms.OfOfferId.class)
                .addMixIn(PartChoice.class, ExactForms.OfPartChoice.class)
                .addMixIn(Brief.class, PreferenceForms.OfBrief.class)
                .addMixIn(UtilityFunction.class, PreferenceForms.OfUtilityFunction.class)
                .addMixIn(LinearAdditive.class, PreferenceForms.OfLinearAdditive.class)
                .addMixIn(ValueFunction.class, PreferenceForms.OfValueFunction.class)
                .addMixIn(Issue.class, IssueForms.OfIssue.class)
                .addMixIn(CategoricalIssue.class, IssueForms.OfCategoricalIssue.class)
                .addMixIn(DecimalIssue.class, IssueForms.OfDecimalIssue.class)
                .addMixIn(IssueLimit.class, IssueForms.OfIssueLimit.class)
                .addMixIn(IssueLimit.OneOf.class, IssueForms.OfOneOf.class)
                .visibility(PropertyAccessor.FIELD, Visibility.NONE)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                // Equal values have equal texts.
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // What is missing or too much is damage, not a default.
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
