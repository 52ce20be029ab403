package org.edgemuse.kernel.fault;

import java.lang.reflect.InvocationTargetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says on one line what was thrown. */
public final class Reason {
  private static final int MOST_CHARACTERS = 500;

  /** Class files of Java n have the major version 44 + n. */
  private static final int BEFORE_FIRST_VERSION = 44;

  private static final Pattern TOO_NEW = Pattern.compile("^(\\S+) .*?class file version (\\d+)\\.");

  private Reason() {}

  /** For example "IllegalStateException: The plugin lost; its way"; line breaks become ";". */
  public static String of(Throwable thrown) {
    Throwable cause = unwrapped(thrown);
    String said = cause.getMessage();
    if (cause instanceof NonsenseException && said != null) {
      return line(said);
    }
    if (cause instanceof UnsupportedClassVersionError && said != null) {
      Matcher version = TOO_NEW.matcher(said);
      if (version.find()) {
        int java = Integer.parseInt(version.group(2)) - BEFORE_FIRST_VERSION;
        return "class %s was compiled for Java %d, and this is Java %d"
            .formatted(dotted(version.group(1)), java, Runtime.version().feature());
      }
    }
    boolean missing =
        cause instanceof ClassNotFoundException || cause instanceof NoClassDefFoundError;
    if (missing && said != null && said.indexOf(' ') < 0) {
      return cause.getClass().getSimpleName() + ": class " + dotted(said) + " is missing";
    }
    return line(named(cause, said));
  }

  /** The same, and the line of the plugin's author if there is one. */
  public static String withLine(Throwable thrown) {
    String at = AuthorLine.of(thrown);
    return at.isEmpty() ? of(thrown) : of(thrown) + ", at " + at;
  }

  private static String named(Throwable thrown, @Nullable String said) {
    String name = thrown.getClass().getSimpleName();
    return said == null || said.isBlank() ? name : name + ": " + said.strip();
  }

  /** What reflection and initializers wrap tells nothing that its cause does not. */
  private static Throwable unwrapped(Throwable thrown) {
    Throwable cause = thrown.getCause();
    boolean wrapper =
        thrown instanceof InvocationTargetException
            || thrown instanceof ExceptionInInitializerError
            || thrown.getClass().getName().startsWith("com.google.common.util.concurrent.");
    return wrapper && cause != null ? unwrapped(cause) : thrown;
  }

  private static String dotted(String name) {
    return name.replace('/', '.');
  }

  /** The text on one line that a table and a screen can hold. */
  public static String line(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", "; ").replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS - 3) + "...";
  }
}
