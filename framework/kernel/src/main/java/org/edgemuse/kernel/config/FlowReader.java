package org.edgemuse.kernel.config;

import java.util.ArrayList;
import java.util.List;

/** Reads one value in the part of YAML's flow style that defaults and the command line need. */
final class FlowReader {
  private final Where where;
  private final String text;
  private int position;

  FlowReader(Where where, String text) {
    this.where = where;
    this.text = text.strip();
  }

  /** A text that opens with no bracket or quote is one plain scalar, commas and all. */
  Node read() {
    if (text.isEmpty() || "[{'\"".indexOf(text.charAt(0)) < 0) {
      return Scalars.plain(where, text);
    }
    Node node = value(where, 0);
    if (position < text.length()) {
      throw malformed("nothing more was expected");
    }
    return node;
  }

  private Node value(Where at, int depth) {
    Nodes.checkDepth(at, depth);
    skipSpace();
    char next = peek();
    Node node =
        switch (next) {
          case '[' -> sequence(at, depth);
          case '{' -> mapping(at, depth);
          case '\'', '"' -> Scalars.text(at, quoted(next));
          default -> Scalars.plain(at, bare());
        };
    skipSpace();
    return node;
  }

  private Node sequence(Where at, int depth) {
    List<Node> items = new ArrayList<>();
    position++;
    skipSpace();
    while (peek() != ']') {
      if (peek() == ',') {
        throw malformed("a value was expected");
      }
      items.add(value(at.index(items.size()), depth + 1));
      separator(']');
    }
    position++;
    return new Node.Sequence(at, items);
  }

  private Node mapping(Where at, int depth) {
    Problems problems = new Problems();
    MappingBuilder builder = new MappingBuilder(at, problems);
    position++;
    skipSpace();
    while (peek() != '}') {
      char first = peek();
      String key = first == '\'' || first == '"' ? quoted(first) : bare();
      skipSpace();
      Where place = at.child(key);
      if (peek() == ':') {
        position++;
        builder.put(key, place, value(place, depth + 1));
      } else {
        throw malformed("':' was expected after key '" + Words.brief(key) + "'");
      }
      separator('}');
    }
    position++;
    problems.throwIfAny();
    return builder.build();
  }

  private void separator(char close) {
    if (peek() == ',') {
      position++;
      skipSpace();
    } else if (peek() != close) {
      throw malformed("',' or '" + close + "' was expected");
    }
  }

  private String quoted(char quote) {
    StringBuilder content = new StringBuilder();
    position++;
    while (peek() != quote || doubled(quote)) {
      content.append(peek());
      position++;
    }
    position++;
    return content.toString();
  }

  /** Whether a quote stands here twice, which means the quote itself; steps onto the second. */
  private boolean doubled(char quote) {
    boolean twice = position + 1 < text.length() && text.charAt(position + 1) == quote;
    position += twice ? 1 : 0;
    return twice;
  }

  private String bare() {
    int start = position;
    while (position < text.length() && !endsBare(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position).strip();
  }

  private boolean endsBare(char c) {
    boolean colon = c == ':' && (position + 1 == text.length() || !wordAt(position + 1));
    return colon || ",[]{}".indexOf(c) >= 0;
  }

  private boolean wordAt(int index) {
    return !Character.isWhitespace(text.charAt(index)) && ",[]{}".indexOf(text.charAt(index)) < 0;
  }

  private char peek() {
    if (position >= text.length()) {
      throw malformed("it ends too early");
    }
    return text.charAt(position);
  }

  private void skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private ConfigException malformed(String why) {
    return new ConfigException(
        where,
        "Cannot read '" + Words.brief(text) + "': " + why + " (character " + (position + 1) + ")");
  }
}
