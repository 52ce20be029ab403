package org.edgemuse.inference.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.plugin.LocalFile;
import org.jspecify.annotations.Nullable;

/**
 * Byte-pair encoding with CLIP's vocabulary (Radford et al., 2021): a word is its bytes in UTF-8,
 * and the two neighbouring pieces that stand first in the list of merges join until none is left to
 * join. Immutable.
 */
public final class ClipTokenizer {
  private final Vocabulary vocabulary;
  private final long start;
  private final long end;
  private final long padding;

  private ClipTokenizer(Vocabulary vocabulary, @Nullable String padding) {
    this.vocabulary = vocabulary;
    start = vocabulary.number(Words.START);
    end = vocabulary.number(Words.END);
    this.padding = padding == null ? end : vocabulary.number(padding);
  }

  /**
   * Reads a vocabulary.
   *
   * @param numbers {@code vocab.json}
   * @param merges {@code merges.txt}
   * @param padding the token that fills up what a text leaves empty; null for the one that ends
   *     texts
   * @throws IllegalArgumentException if a file cannot be read, or they are no vocabulary
   */
  public static ClipTokenizer read(LocalFile numbers, LocalFile merges, @Nullable String padding) {
    return new ClipTokenizer(Vocabulary.read(numbers, merges), padding);
  }

  /** Numbers of the tokens of a text, without start, end and padding. */
  public long[] tokens(String text) {
    List<Long> tokens = new ArrayList<>();
    for (String word : Words.of(text)) {
      if (word.equals(Words.START) || word.equals(Words.END)) {
        tokens.add(vocabulary.number(word));
      } else {
        for (String piece : pieces(word)) {
          tokens.add(vocabulary.number(piece));
        }
      }
    }
    return tokens.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * What an encoder reads: start, as many of the tokens as there is room for, end, padding.
   *
   * @param tokens numbers of tokens
   * @param length how many numbers the encoder reads, at least 2
   */
  public long[] padded(long[] tokens, int length) {
    int kept = Math.min(tokens.length, length - 2);
    long[] padded = new long[length];
    Arrays.fill(padded, padding);
    padded[0] = start;
    System.arraycopy(tokens, 0, padded, 1, kept);
    padded[kept + 1] = end;
    return padded;
  }

  private List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    for (char letter : ByteLetters.of(word).toCharArray()) {
      pieces.add(String.valueOf(letter));
    }
    int last = pieces.size() - 1;
    pieces.set(last, pieces.get(last) + Vocabulary.WORD_END);
    while (joinFirst(pieces)) {
      // Once more, until nothing joins.
    }
    return pieces;
  }

  /** Joins the most urgent pair, wherever it stands; false if there is none. */
  private boolean joinFirst(List<String> pieces) {
    int best = Integer.MAX_VALUE;
    String left = "";
    String right = "";
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Integer rank = vocabulary.rank(pieces.get(i), pieces.get(i + 1));
      if (rank != null && rank < best) {
        best = rank;
        left = pieces.get(i);
        right = pieces.get(i + 1);
      }
    }
    for (int i = 0; i + 1 < pieces.size(); i++) {
      if (pieces.get(i).equals(left) && pieces.get(i + 1).equals(right)) {
        pieces.set(i, left + right);
        pieces.remove(i + 1);
      }
    }
    return best < Integer.MAX_VALUE;
  }
}
