package dev.holdfast.server.json;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

/** Reads every JSON body of every resource. */
@Consumes(MediaType.APPLICATION_JSON)
public final class JsonReader implements MessageBodyReader<Object> {

    private final JsonBinder binder;
    private final BodyReader bodies;

    @Inject
    JsonReader(JsonBinder binder, BodyReader bodies) {
        this.binder = binder;
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(Class<?> raw, Type type, Annotation[] annotations, MediaType media) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(media) && !media.isWildcardType();
    }

    @Override
    public Object readFrom(
            Class<Object> raw,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String charset = media.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new ProblemException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "JSON is sent in UTF-8 and nothing else.");
        }
        if (headers.containsKey(HttpHeaders.CONTENT_ENCODING)) {
            // the server has undone, and taken away, the encodings that it knows
            throw new ProblemException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "The only Content-Encoding is gzip.");
        }
        byte[] bytes = body.readAllBytes();
        if (bytes.length == 0 && Arrays.stream(annotations).anyMatch(MayBeAbsent.class::isInstance)) {
            return null;
        }
        if (raw.equals(BodyList.class)) {
            return bodies.readAll(bytes, recordOf(type));
        }
        return raw.equals(Body.class) ? bodies.read(bytes, recordOf(type)) : binder.read(bytes, type);
    }

    private static Class<? extends Record> recordOf(Type body) {
        return ((Class<?>) ((ParameterizedType) body).getActualTypeArguments()[0]).asSubclass(Record.class);
    }
}
