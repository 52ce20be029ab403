package org.edgemuse.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edgemuse.kernel.api.random.Draws;

/** Spoils the text of a scenario file in one of many ways, drawn from a seed. */
final class Mutator {
  /** No shipped file has a key like it, and no known key is near. */
  static final String UNKNOWN = "qzxwv";

  private static final int MOST_CHARACTERS = 2_000_000;
  private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w-]*)(?=:(?:\\s|$))");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");
  private static final Pattern BLOCK_KEY = Pattern.compile("^( *)[A-Za-z][\\w.-]*:(?: .*)?$");
  private static final List<String> EXTREMES =
      List.of(
          "0",
          "-1",
          "1",
          "2147483647",
          "2147483648",
          "-9223372036854775808",
          "1e308",
          "1e-320",
          "-0.0",
          ".nan",
          ".inf",
          "-.inf",
          "1e400",
          "9".repeat(400),
          "0x10",
          "1_000",
          "null",
          "~",
          "true",
          "''",
          "text",
          "[]",
          "{}",
          "[[]]",
          "[1, 2, 3]",
          "{uniform: [1, 2]}",
          "{uniform: [2, 1]}",
          "{csv: a.csv, column: b}",
          "{csv: ../../../etc/passwd, column: b}",
          "*a",
          "&a 1",
          "!!int 1",
          "!!java.util.Date 1",
          "|",
          ">",
          "'",
          "\"",
          "- 1",
          "? a",
          "@x",
          "%x",
          "`x`",
          "2026-11-22",
          "12:30:45",
          "999999",
          "30000000");
  private static final List<String> CHARACTERS =
      List.of(
          "\t",
          "\0",
          "\u0007",
          "\u001b[2J",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\u00e9",
          "\uD83D\uDE00",
          "\uD800",
          "\u202e",
          "\r",
          "\n",
          ":",
          ": ",
          " #",
          "{",
          "}",
          "[",
          "]",
          ",",
          "'",
          "\"",
          "&",
          "*",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "-",
          "- ",
          "? ",
          "---\n",
          "...\n",
          "\\",
          "<<: ");

  private final Draws draws;
  private long drawn;

  /**
   * A mutated text.
   *
   * @param how the mutation
   * @param text the text
   * @param unknown whether {@link #UNKNOWN} was inserted as a key
   */
  record Mutant(String how, String text, boolean unknown) {}

  Mutator(long seed) {
    draws = Draws.of(seed, "mutant");
  }

  /** A mutant of a text; another text lends parts. */
  Mutant mutate(String text, String other) {
    Mutant mutant = once(text, other);
    // Further mutations could take the unknown key away.
    for (int more = below(3); more > 0 && !mutant.unknown(); more--) {
      Mutant next = once(mutant.text(), other);
      mutant = new Mutant(mutant.how() + ", " + next.how(), next.text(), false);
      if (next.unknown()) {
        return new Mutant(mutant.how(), next.text(), false);
      }
    }
    return mutant;
  }

  private Mutant once(String text, String other) {
    int kind = below(16);
    return switch (kind) {
      case 0 -> mutant("line deleted", lines(text, list -> list.remove(below(list.size()))));
      case 1 -> mutant("line duplicated", lines(text, this::duplicate));
      case 2 -> mutant("lines swapped", lines(text, this::swap));
      case 3 -> mutant("line of another file", lines(text, list -> insert(list, line(other))));
      case 4 -> mutant("part of another file", splice(text, other));
      case 5 -> mutant("character deleted", edit(text, 1, ""));
      case 6 -> mutant("character inserted", edit(text, 0, one(CHARACTERS)));
      case 7 -> mutant("character replaced", edit(text, 1, one(CHARACTERS)));
      case 8 -> mutant("key renamed", renamed(text));
      case 9 -> mutant("number changed", replaced(text, NUMBER, one(EXTREMES)));
      case 10 -> mutant("value changed", lines(text, this::otherValue));
      case 11 -> mutant("indentation changed", lines(text, this::indent));
      case 12 -> mutant("part repeated", repeated(text));
      case 13 -> mutant("text cut short", text.substring(0, below(text.length() + 1)));
      default -> unknownKey(text, kind == 14);
    };
  }

  private static Mutant mutant(String how, String text) {
    return new Mutant(how, text, false);
  }

  int below(int bound) {
    return draws.below(Math.max(1, bound), 0, 0, drawn++);
  }

  private String one(List<String> of) {
    return of.get(below(of.size()));
  }

  private interface Change {
    void to(List<String> lines);
  }

  private static String lines(String text, Change change) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.isEmpty()) {
      lines.add("");
    }
    change.to(lines);
    return String.join("\n", lines) + "\n";
  }

  private String line(String text) {
    List<String> lines = text.lines().toList();
    return lines.isEmpty() ? "" : one(lines);
  }

  private void insert(List<String> lines, String line) {
    lines.add(below(lines.size() + 1), line);
  }

  private void duplicate(List<String> lines) {
    insert(lines, one(lines));
  }

  private void swap(List<String> lines) {
    int first = below(lines.size());
    int second = below(lines.size());
    String line = lines.get(first);
    lines.set(first, lines.get(second));
    lines.set(second, line);
  }

  private void otherValue(List<String> lines) {
    int at = below(lines.size());
    String line = lines.get(at);
    int colon = line.indexOf(':');
    lines.set(at, colon < 0 ? one(EXTREMES) : line.substring(0, colon + 1) + " " + one(EXTREMES));
  }

  private void indent(List<String> lines) {
    int at = below(lines.size());
    String line = lines.get(at);
    lines.set(at, below(2) == 0 ? " ".repeat(1 + below(5)) + line : line.stripLeading());
  }

  private String splice(String text, String other) {
    int from = below(other.length() + 1);
    int to = from + below(other.length() + 1 - from);
    return edit(text, 0, other.substring(from, to));
  }

  private String edit(String text, int deleted, String inserted) {
    int at = below(text.length() + 1);
    int end = Math.min(text.length(), at + deleted);
    return text.substring(0, at) + inserted + text.substring(end);
  }

  private String renamed(String text) {
    List<String> names = List.of("", "label", "zip", "extends", "<<", "a.b", "x[0]", "masl", "csv");
    return replaced(text, KEY, one(names));
  }

  /** One of the places that a pattern finds, replaced. */
  private String replaced(String text, Pattern pattern, String by) {
    List<int[]> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    if (found.isEmpty()) {
      return text;
    }
    int[] place = found.get(below(found.size()));
    return text.substring(0, place[0]) + by + text.substring(place[1]);
  }

  private String repeated(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty()) {
      return text;
    }
    int from = below(lines.size());
    int to = from + below(lines.size() - from) + 1;
    String part = join(lines.subList(from, to));
    // What has been repeated already must not fill the memory.
    int times = Math.min(1000, 1 + MOST_CHARACTERS / (part.length() + 1));
    return join(lines.subList(0, from))
        + part.repeat(times)
        + join(lines.subList(to, lines.size()));
  }

  private static String join(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** A new key before one that stands in a block, or first in a mapping in braces. */
  private Mutant unknownKey(String text, boolean block) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Integer> places = new ArrayList<>();
    boolean folded = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      folded = folded && line.startsWith(" ");
      boolean fits = block ? BLOCK_KEY.matcher(line).matches() : braces(line) >= 0;
      if (!folded && fits) {
        places.add(i);
      }
      folded = folded || line.endsWith(" >");
    }
    if (places.isEmpty()) {
      return mutant("nothing", text);
    }
    int at = places.get(below(places.size()));
    String line = lines.get(at);
    if (block) {
      Matcher key = BLOCK_KEY.matcher(line);
      String indentation = key.matches() ? key.group(1) : "";
      lines.add(at, indentation + UNKNOWN + ": 1");
    } else {
      int brace = braces(line);
      lines.set(at, line.substring(0, brace + 1) + UNKNOWN + ": 1, " + line.substring(brace + 1));
    }
    return new Mutant("unknown key", String.join("\n", lines) + "\n", true);
  }

  /** An opening brace, the first or the last, before any quote or comment; or -1. */
  private int braces(String line) {
    String plain = line.split("[\"'#]", 2)[0];
    return below(2) == 0 ? plain.indexOf('{') : plain.lastIndexOf('{');
  }
}
