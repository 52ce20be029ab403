package org.edgemuse.kernel.config;

/** Writes nodes in flow style on one line. */
final class FlowWriter {
  private FlowWriter() {}

  static String write(Node node) {
    StringBuilder out = new StringBuilder();
    append(out, node, 0, Integer.MAX_VALUE);
    return out.toString();
  }

  /** As much as fits in a message. */
  static String brief(Node node) {
    StringBuilder out = new StringBuilder();
    append(out, node, 0, 200);
    return Words.brief(out.toString());
  }

  private static void append(StringBuilder out, Node node, int depth, int enough) {
    if (depth > Nodes.MAX_DEPTH || out.length() > enough) {
      out.append("...");
    } else if (node instanceof Node.Sequence sequence) {
      String gap = "[";
      for (Node item : sequence.items()) {
        append(out.append(gap), item, depth + 1, enough);
        gap = ", ";
        if (out.length() > enough) {
          break;
        }
      }
      out.append(sequence.items().isEmpty() ? "[]" : "]");
    } else if (node instanceof Node.Mapping mapping) {
      String gap = "{";
      for (var entry : mapping.entries().entrySet()) {
        out.append(gap).append(quoted(entry.getKey(), false)).append(": ");
        append(out, entry.getValue(), depth + 1, enough);
        gap = ", ";
        if (out.length() > enough) {
          break;
        }
      }
      out.append(mapping.entries().isEmpty() ? "{}" : "}");
    } else {
      Node.Scalar scalar = (Node.Scalar) node;
      boolean isText = scalar.value() instanceof String;
      out.append(
          isText ? quoted(scalar.text(), true) : scalar.value() == null ? "null" : scalar.text());
    }
  }

  /** Quotes a text that would read back as something else. */
  private static String quoted(String text, boolean value) {
    boolean safe =
        !text.isEmpty()
            && text.equals(text.strip())
            && text.chars().noneMatch(c -> ",[]{}:'\"\n\r#".indexOf(c) >= 0)
            && (!value || Scalars.plain(Where.NOWHERE, text).value() instanceof String);
    return safe ? text : "'" + text.replace("'", "''") + "'";
  }
}
