package dev.holdfast.server.http.condition;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of {@code If-Match} or {@code If-None-Match}: a list of tags, or {@code *}.
 *
 * @param any whether it is {@code *}
 * @param strong the tags in it without their quotes, those that begin with {@code W/} left out
 * @param weak those that begin with {@code W/}
 */
public record TagList(boolean any, List<String> strong, List<String> weak) {

    /** Possessive: what was read is not read again, so that a long list needs no deep stack. */
    private static final Pattern LIST = Pattern.compile("\\s*(?:W/)?\"[^\"]*\"\\s*(?:,\\s*(?:W/)?\"[^\"]*\"\\s*)*+");

    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    /** What compression appends to the tags of answers that it compresses. */
    private static final Pattern COMPRESSED = Pattern.compile("--(?:gzip|br|zstd)$");

    public TagList {
        strong = List.copyOf(strong);
        weak = List.copyOf(weak);
    }

    /** The list in the value of this header, or a 400. */
    public static TagList of(String header, String value) {
        if (value.strip().equals("*")) {
            return new TagList(true, List.of(), List.of());
        }
        if (!LIST.matcher(value).matches()) {
            throw ProblemException.invalid(
                    FieldError.of("header:" + header, FieldCode.INVALID_VALUE, "must be tags in double quotes, or *"));
        }
        List<String> strong = new ArrayList<>();
        List<String> weak = new ArrayList<>();
        Matcher tags = TAG.matcher(value);
        while (tags.find()) {
            String tag = COMPRESSED.matcher(tags.group(2)).replaceFirst("");
            (tags.group(1) == null ? strong : weak).add(tag);
        }
        return new TagList(false, strong, weak);
    }

    /** For {@code If-Match}: the very same bytes. */
    public boolean admits(String tag) {
        return any || strong.contains(tag);
    }

    /** For {@code If-None-Match}: whether the caller has what the tag stands for. */
    public boolean knows(String tag) {
        return any || strong.contains(tag) || weak.contains(tag);
    }
}
