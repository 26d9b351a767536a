package dev.holdfast.server.json.file;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads and writes files of JSON. */
public final class JsonFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    /** One value in one line, records by their components alone. */
    private static final ObjectMapper LINES = MAPPER.copy()
            .disable(SerializationFeature.INDENT_OUTPUT)
            .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);

    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;\\]]*; ");

    private JsonFile() {}

    /**
     * Reads a file.
     *
     * @throws IOException when that is not possible; the message names the file and the place
     */
    public static JsonNode read(Path file) throws IOException {
        try {
            return MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException broken) {
            throw new IOException(
                    file + " is no JSON: " + words(broken) + " (line "
                            + broken.getLocation().getLineNr() + ", column "
                            + broken.getLocation().getColumnNr() + ")",
                    broken);
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new IOException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Reads a text. */
    public static JsonNode parse(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    /** What is wrong, without where Jackson has it from. */
    public static String words(JsonProcessingException broken) {
        return SOURCE.matcher(broken.getOriginalMessage()).replaceAll("[");
    }

    /** Reads a line as a record. */
    public static <T extends Record> T read(String line, Class<T> type) throws IOException {
        return LINES.readValue(line, type);
    }

    /** What would be read again of records, lists and maps that are written. */
    public static JsonNode tree(Object content) throws IOException {
        return MAPPER.readTree(text(content));
    }

    /** Records, lists and maps as JSON in one line. */
    public static String line(Object content) throws IOException {
        return LINES.writeValueAsString(content);
    }

    /**
     * Reads a file as a record.
     *
     * @throws IOException when that is not possible
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        T value = MAPPER.treeToValue(read(file), type);
        if (value == null) {
            throw new IOException(file + " holds nothing");
        }
        return value;
    }

    /** Writes records, lists and maps to a file. */
    public static void write(Path file, Object content) throws IOException {
        Files.write(file, MAPPER.writeValueAsBytes(content));
    }

    /** The same as text. */
    public static String text(Object content) throws IOException {
        return MAPPER.writeValueAsString(content);
    }
}
