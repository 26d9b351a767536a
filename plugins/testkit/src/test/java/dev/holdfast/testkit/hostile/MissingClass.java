package dev.holdfast.testkit.hostile;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Code that was compiled against a class which is not there any more, as when a plugin's library was forgotten. */
final class MissingClass {

    private MissingClass() {}

    /** Code that links against the missing class when it is run. */
    static Supplier<Object> code(Path directory) throws IOException, ReflectiveOperationException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> sources = List.of(
                new Source("Library", "public class Library { public static Object answer() { return 42; } }"),
                new Source(
                        "Code",
                        "public class Code implements java.util.function.Supplier<Object> {"
                                + " public Object get() { return Library.answer(); } }"));
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-d", directory.toString(), "-proc:none");
        boolean compiled =
                compiler.getTask(complaints, null, null, options, null, sources).call();
        if (!compiled) {
            throw new IllegalStateException(complaints.toString());
        }
        Files.delete(directory.resolve("Library.class"));
        // closed with the JVM: the class must stay usable
        URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()});
        Object code = loader.loadClass("Code").getConstructor().newInstance();
        return () -> ((Supplier<?>) code).get();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
