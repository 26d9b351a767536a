package dev.holdfast.server.http.stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Lets Jersey take long answers for written: they begin when it has finished. */
public final class LongAnswerWriter implements MessageBodyWriter<LongAnswer> {

    @Inject
    LongAnswerWriter() {}

    @Override
    public boolean isWriteable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return LongAnswer.class.isAssignableFrom(raw);
    }

    @Override
    public void writeTo(
            LongAnswer answer,
            Class<?> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body) {
        // whoever is told when Jersey has committed the headers lets it begin
    }
}
