package org.edgemuse.inference.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.edgemuse.inference.TextModel;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClipTokenizerTest {
  private static final int LENGTH = 77;

  @TempDir Path folder;

  private final ClipTokenizer tokenizer =
      ClipTokenizer.read(TextModel.file("vocab.json"), TextModel.file("merges.txt"), null);

  static Stream<JsonNode> textsOfTheScript() throws IOException {
    JsonNode all = new JsonMapper().readTree(TextModel.file("tokens.json").path().toFile());
    return StreamSupport.stream(all.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("textsOfTheScript")
  void tokensAreThoseOfTheScript(JsonNode entry) {
    long[] ids =
        StreamSupport.stream(entry.path("ids").spliterator(), false)
            .mapToLong(JsonNode::asLong)
            .toArray();
    long[] padded = tokenizer.padded(tokenizer.tokens(entry.path("text").asText()), LENGTH);
    assertEquals(LENGTH, padded.length);
    assertArrayEquals(ids, Arrays.copyOf(padded, ids.length));
    long end = ids[ids.length - 1];
    for (int i = ids.length; i < LENGTH; i++) {
      assertEquals(end, padded[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("cutByHand")
  void wordsAreCutAsByHand(String text, List<String> words) {
    assertEquals(words, Words.of(text));
  }

  static Stream<Object[]> cutByHand() {
    return Stream.of(
        new Object[] {"It's  they'll\tI'd", List.of("it", "'s", "they", "'ll", "i", "'d")},
        new Object[] {"rock'n'roll 'tis", List.of("rock", "'", "n", "'", "roll", "'t", "is")},
        new Object[] {"4k, 2024", List.of("4", "k", ",", "2", "0", "2", "4")},
        new Object[] {"(red)--ring!?", List.of("(", "red", ")--", "ring", "!?")},
        new Object[] {"!'s", List.of("!'", "s")},
        new Object[] {"snake_case", List.of("snake", "_", "case")},
        new Object[] {"Straße Übu\u0308ng", List.of("straße", "übüng")},
        new Object[] {"x\u00a0y\u2028z", List.of("x", "y", "z")},
        new Object[] {"🌙🌙moon", List.of("🌙🌙", "moon")},
        new Object[] {"a<|EndOfText|>b", List.of("a", "<|endoftext|>", "b")},
        new Object[] {" \n ", List.of()});
  }

  @Test
  void mergesJoinInTheirOrderAndEverywhere() throws IOException {
    // By hand: "banana": b a n a n a</w> -> b an an a</w> -> b anan a</w>; "bab": b a b</w> -> ba
    // b</w>.
    ClipTokenizer own = own("#version: 0.2\na n\nb a\nan an\n", "an", "ba", "anan");
    assertArrayEquals(numbers("b", "anan", "a</w>"), own.tokens("banana"));
    assertArrayEquals(numbers("ba", "b</w>"), own.tokens("bab"));
    assertArrayEquals(numbers("b</w>"), own.tokens("b"));
  }

  @Test
  void bytesThatAreNoLettersAreWrittenAsLetters() throws IOException {
    ClipTokenizer own = own("");
    // U+00FC is C3 BC, and both bytes are visible in Latin-1; U+1F319 is F0 9F 8C 99, of which the
    // last three are not:
    // they come after the 33 bytes 00 to 20, and 7F, and the first of 80 to A0.
    assertArrayEquals(numbers("\u00c3", "\u00bc</w>"), own.tokens("ü"));
    assertArrayEquals(
        numbers("\u00f0", letter(0x9f), letter(0x8c), letter(0x99) + "</w>"), own.tokens("🌙"));
  }

  private static String letter(int hidden) {
    return String.valueOf((char) (256 + 33 + 1 + hidden - 0x80));
  }

  @Test
  void aLongTextIsCutAndAShortOneFilledUp() throws IOException {
    ClipTokenizer own = own("");
    assertArrayEquals(new long[] {512, 1, 2, 513}, own.padded(new long[] {1, 2, 3}, 4));
    assertArrayEquals(new long[] {512, 1, 513, 513, 513}, own.padded(new long[] {1}, 5));
    assertArrayEquals(new long[] {512, 513}, own.padded(new long[] {1}, 2));
    ClipTokenizer other =
        ClipTokenizer.read(TextModel.file("vocab.json"), TextModel.file("merges.txt"), "!");
    long zero = other.tokens("!!")[0];
    assertEquals(0, zero);
    assertEquals(0, other.padded(other.tokens("red"), LENGTH)[LENGTH - 1]);
  }

  @Test
  void filesThatDoNotBelongTogetherAreRefused() {
    assertMessage(
        "merges.txt, line 2: 'a n' joins to a token that vocab.json does not list",
        () -> own("#version: 0.2\na n\n"));
    assertMessage("merges.txt, line 1: 'a n x' is not two pieces of a word", () -> own("a n x"));
    assertMessage(
        "merges.txt, line 1: '" + "{".repeat(57) + "...' is not two pieces of a word",
        () -> own("{".repeat(1_000_000)));
    LocalFile merges = TextModel.file("merges.txt");
    LocalFile none = new LocalFile("none.json", folder.resolve("none.json"));
    assertThrows(IllegalArgumentException.class, () -> ClipTokenizer.read(none, merges, null));
    assertMessage(
        "vocab.json has no token '<pad>'",
        () -> ClipTokenizer.read(TextModel.file("vocab.json"), merges, "<pad>"));
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static void assertMessage(String message, Attempt attempt) {
    Exception e = assertThrows(IllegalArgumentException.class, attempt::run);
    assertEquals(message, e.getMessage());
  }

  /**
   * Numbers of tokens of {@link #own}: letters from 0, letters that end a word from 256; anan is
   * 516.
   */
  private static long[] numbers(String... tokens) {
    Map<String, Long> joined = Map.of("an", 514L, "ba", 515L, "anan", 516L);
    return Arrays.stream(tokens)
        .mapToLong(
            token ->
                joined.containsKey(token)
                    ? joined.get(token)
                    : ByteLetters.all().indexOf(token.charAt(0)) + (token.length() > 1 ? 256 : 0))
        .toArray();
  }

  private ClipTokenizer own(String merges, String... joined) throws IOException {
    Map<String, Integer> numbers = new java.util.LinkedHashMap<>();
    for (String end : List.of("", "</w>")) {
      for (char letter : ByteLetters.all().toCharArray()) {
        numbers.put(letter + end, numbers.size());
      }
    }
    numbers.put("<|startoftext|>", 512);
    numbers.put("<|endoftext|>", 513);
    for (String token : joined) {
      numbers.put(token, numbers.size());
    }
    Path vocabulary = folder.resolve("vocab.json");
    new JsonMapper().writeValue(vocabulary.toFile(), numbers);
    Path list = Files.writeString(folder.resolve("merges.txt"), merges);
    return ClipTokenizer.read(
        new LocalFile("vocab.json", vocabulary), new LocalFile("merges.txt", list), null);
  }
}
