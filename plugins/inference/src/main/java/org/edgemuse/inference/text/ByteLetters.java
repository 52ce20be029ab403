package org.edgemuse.inference.text;

import java.nio.charset.StandardCharsets;

/**
 * A visible letter for every byte, since vocabularies are text files: a byte that is a visible sign
 * in Latin-1 is that sign, the others are the letters from U+0100 upwards.
 */
final class ByteLetters {
  private static final int BYTES = 256;
  private static final char[] LETTERS = letters();

  private ByteLetters() {}

  private static char[] letters() {
    char[] letters = new char[BYTES];
    char next = BYTES;
    for (char value = 0; value < BYTES; value++) {
      boolean visible = value >= '!' && value <= '~' || value >= '\u00a1' && value != '\u00ad';
      letters[value] = visible ? value : next++;
    }
    return letters;
  }

  /** The bytes of a word in UTF-8, a letter each. */
  static String of(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    StringBuilder letters = new StringBuilder(bytes.length);
    for (byte value : bytes) {
      letters.append(LETTERS[Byte.toUnsignedInt(value)]);
    }
    return letters.toString();
  }

  /** All letters, that of byte 0 first. */
  static String all() {
    return new String(LETTERS);
  }
}
