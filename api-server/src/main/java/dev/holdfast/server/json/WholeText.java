package dev.holdfast.server.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Refuses bodies whose texts are none: bytes that are not UTF-8, halves of characters, which have no bytes that could be
 * signed, and U+0000, which not every database keeps.
 */
final class WholeText {

    private final ObjectMapper mapper;

    @Inject
    WholeText(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void require(byte[] body) {
        boolean hasOthersThanAscii = false;
        boolean hasEscapes = false;
        for (int at = 0; at < body.length; at++) {
            hasOthersThanAscii |= body[at] <= 0;
            hasEscapes |= body[at] == 'u' && at > 0 && body[at - 1] == '\\';
        }
        if (hasOthersThanAscii) {
            requireUtf8(body);
        }
        if (hasEscapes) {
            requireWhole(body);
        }
    }

    /** Jackson would take what is almost UTF-8, and every other byte of a text in UTF-16 is 0. */
    private static void requireUtf8(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new ProblemException(
                        ErrorCode.MALFORMED_JSON, "The body has bytes that are 0, as UTF-8 has none.");
            }
        } catch (CharacterCodingException otherCharset) {
            throw new ProblemException(ErrorCode.MALFORMED_JSON, "The body is not UTF-8.");
        }
    }

    private void requireWhole(byte[] body) {
        Optional<String> broken = Optional.empty();
        try (JsonParser parser = mapper.createParser(body)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean isName = token == JsonToken.FIELD_NAME;
                if (broken.isEmpty() && (isName || token == JsonToken.VALUE_STRING) && isBroken(parser.getText())) {
                    JsonStreamContext place = parser.getParsingContext();
                    broken = Optional.of(
                            (isName ? place.getParent() : place).pathAsPointer().toString());
                }
            }
        } catch (IOException noJson) {
            return; // whoever reads it says what is wrong, and where
        }
        if (broken.isPresent()) {
            throw ProblemException.invalid(FieldError.of(
                    broken.get(),
                    FieldCode.INVALID_VALUE,
                    "has a text with U+0000, or with half of a character (a surrogate without the other)"));
        }
    }

    private static boolean isBroken(String text) {
        return text.codePoints().anyMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
    }
}
