package org.edgemuse.kernel.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where in a stack the author of a plugin should look: {@code
 * com.example.edge.LazyBestResponse.decide (LazyBestResponse.java:42)}.
 */
public final class AuthorLine {
  /** Whatever is called by plugins: Java, MASON, Guice and the framework. */
  private static final List<String> CALLED =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "sim.",
          "com.google.inject.",
          "com.google.common.",
          "org.edgemuse.kernel.");

  /** Packages of the kernel that hold plugins, which do not differ from a user's. */
  private static final List<String> BUILT_IN =
      List.of(
              "builtin",
              "demand",
              "generative",
              "market",
              "metric",
              "placement",
              "radio",
              "scheduling",
              "sharing")
          .stream()
          .map(name -> "org.edgemuse.kernel." + name + ".")
          .toList();

  /** Where the framework enters plugins: what lies below called the framework. */
  private static final List<String> ENTRIES =
      List.of(
          "org.edgemuse.kernel.model.",
          "org.edgemuse.kernel.plugin.",
          "org.edgemuse.experiment.",
          "org.edgemuse.cli.");

  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");

  private AuthorLine() {}

  /**
   * The topmost line of a plugin where this was thrown, of its innermost cause that has one; for a
   * returned value that the kernel refuses, the plugin. Empty if no plugin is on the stack.
   */
  public static String of(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = thrown; each != null && !causes.contains(each); each = each.getCause()) {
      causes.add(0, each);
    }
    for (Throwable cause : causes) {
      String line =
          cause instanceof NonsenseException nonsense && !nonsense.returnedBy().isEmpty()
              ? nonsense.returnedBy()
              : of(cause.getStackTrace());
      if (!line.isEmpty()) {
        return line;
      }
    }
    return "";
  }

  /** The topmost frame of a plugin, one that tells its line if any does. */
  private static String of(StackTraceElement[] stack) {
    String withoutLine = "";
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (startsWith(name, ENTRIES)) {
        break;
      }
      if (startsWith(name, BUILT_IN) || !startsWith(name, CALLED)) {
        if (frame.getLineNumber() >= 0) {
          return text(frame);
        }
        withoutLine = withoutLine.isEmpty() ? text(frame) : withoutLine;
      }
    }
    return withoutLine;
  }

  /** Class, method, file and line of a frame. */
  public static String text(StackTraceElement frame) {
    String method = frame.getMethodName();
    Matcher lambda = LAMBDA.matcher(method);
    String file = frame.getFileName() == null ? "unknown source" : frame.getFileName();
    String line = frame.getLineNumber() < 0 ? "" : ":" + frame.getLineNumber();
    return "%s.%s (%s%s)"
        .formatted(frame.getClassName(), lambda.matches() ? lambda.group(1) : method, file, line);
  }

  private static boolean startsWith(String name, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
