package org.edgemuse.inference.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.jspecify.annotations.Nullable;

/**
 * What CLIP's two files say: the number of every token, and which two pieces join to one, the most
 * urgent first. A piece that ends a word ends in {@value #WORD_END}.
 */
final class Vocabulary {
  static final String WORD_END = "</w>";

  private static final String VERSION = "#version";

  /** The longest line that a message shows whole. */
  private static final int BRIEF = 60;

  private final String name;
  private final Map<String, Long> numbers;
  private final Map<Pair, Integer> ranks;

  /** Two pieces of a word, one after the other. */
  record Pair(String left, String right) {}

  private Vocabulary(String name, Map<String, Long> numbers, Map<Pair, Integer> ranks) {
    this.name = name;
    this.numbers = numbers;
    this.ranks = ranks;
  }

  /**
   * Reads both files.
   *
   * @param numbers {@code vocab.json}, {"token": number, ...}
   * @param merges {@code merges.txt}, two pieces a line
   * @throws IllegalArgumentException if a file cannot be read, is none of the kind, or they do not
   *     belong together
   */
  static Vocabulary read(LocalFile numbers, LocalFile merges) {
    Map<String, Long> known = numbers(numbers);
    Vocabulary vocabulary = new Vocabulary(numbers.name(), known, ranks(merges, known, numbers));
    vocabulary.number(Words.START);
    vocabulary.number(Words.END);
    for (char letter : ByteLetters.all().toCharArray()) {
      vocabulary.number(String.valueOf(letter));
      vocabulary.number(letter + WORD_END);
    }
    return vocabulary;
  }

  private static Map<String, Long> numbers(LocalFile file) {
    try {
      return new JsonMapper().readValue(text(file), new TypeReference<HashMap<String, Long>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          file.name() + ": not {\"token\": number, ...}: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<Pair, Integer> ranks(
      LocalFile file, Map<String, Long> numbers, LocalFile numbersFile) {
    Map<Pair, Integer> ranks = new HashMap<>();
    List<String> lines = text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || i == 0 && line.startsWith(VERSION)) {
        continue;
      }
      String[] pieces = line.strip().split(" ");
      if (pieces.length != 2) {
        throw new IllegalArgumentException(
            "%s, line %d: '%s' is not two pieces of a word"
                .formatted(file.name(), i + 1, brief(line)));
      }
      if (!numbers.containsKey(pieces[0] + pieces[1])) {
        throw new IllegalArgumentException(
            "%s, line %d: '%s' joins to a token that %s does not list"
                .formatted(file.name(), i + 1, brief(line), numbersFile.name()));
      }
      ranks.putIfAbsent(new Pair(pieces[0], pieces[1]), ranks.size());
    }
    return ranks;
  }

  /** Of a file of another kind, a line may be the whole file. */
  private static String brief(String line) {
    return line.length() <= BRIEF ? line : line.substring(0, BRIEF - 3) + "...";
  }

  private static String text(LocalFile file) {
    try {
      return Files.readString(file.path(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException(file.name() + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The number of a token.
   *
   * @throws IllegalArgumentException if it has none
   */
  long number(String token) {
    Long number = numbers.get(token);
    if (number == null) {
      throw new IllegalArgumentException(name + " has no token '" + token + "'");
    }
    return number;
  }

  /** How urgently two pieces join, 0 first; null if they do not. */
  @Nullable Integer rank(String left, String right) {
    return ranks.get(new Pair(left, right));
  }
}
