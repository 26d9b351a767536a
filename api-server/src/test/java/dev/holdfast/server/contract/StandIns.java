package dev.holdfast.server.contract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the same words in the place of what is random: ids, secrets, signatures, addresses. Equal things stay equal. */
final class StandIns {

    private static final Pattern RANDOM = Pattern.compile("(?<uuid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
            + "|(?<jws>eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+)"
            + "|\\b(?<named>(?:hfk?|key|cred|wh|audit|lease)_)(?<rest>[\\w-]{10,43})"
            + "|(?<secret>whsec_[A-Za-z0-9+/]{40,}=*)"
            + "|(?<request>(?<=\"requestId\" : \")[0-9a-f]{24})"
            + "|(?<hash>(?<=\"(?:kid|x|head)\" : \")[\\w:-]{20,})"
            + "|(?<address>http://127\\.0\\.0\\.1:\\d+)");

    private static final String SIGNED = "eyJhbGciOiJFZERTQSJ9.eyJleGFtcGxlIjp0cnVlfQ.c2lnbmF0dXJl";

    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    String in(String text) {
        return RANDOM.matcher(text).replaceAll(found -> Matcher.quoteReplacement(standIn((Matcher) found)));
    }

    private String standIn(Matcher found) {
        if (found.group("uuid") != null) {
            return next(found, "uuid", number -> format("00000000-0000-4000-8000-%012d", number));
        } else if (found.group("jws") != null) {
            return SIGNED;
        } else if (found.group("named") != null) {
            String name = found.group("named");
            int length = found.group("rest").length();
            return next(found, name, number -> name + "EXAMPLE" + format("%0" + (length - 7) + "d", number));
        } else if (found.group("secret") != null) {
            return next(found, "secret", number -> "whsec_EXAMPLE" + format("%036d", number) + "=");
        } else if (found.group("request") != null) {
            return next(found, "request", number -> format("%024x", number));
        } else if (found.group("hash") != null) {
            return next(found, "hash", number -> "EXAMPLE" + format("%036d", number));
        }
        return "https://hooks.example.com";
    }

    private String next(Matcher found, String kind, IntFunction<String> make) {
        return known.computeIfAbsent(found.group(), random -> make.apply(counts.merge(kind, 1, Integer::sum)));
    }

    private static String format(String pattern, int number) {
        return String.format(Locale.ROOT, pattern, number);
    }
}
