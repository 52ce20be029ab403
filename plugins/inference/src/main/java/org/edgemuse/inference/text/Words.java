package org.edgemuse.inference.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into words as CLIP does: composed (NFC), in lower case; English contractions, runs of
 * letters, single digits and runs of other signs are words each. HTML entities are left as they
 * are.
 */
final class Words {
  static final String START = "<|startoftext|>";
  static final String END = "<|endoftext|>";

  private static final Pattern WORD =
      Pattern.compile(
          Pattern.quote(START)
              + "|"
              + Pattern.quote(END)
              + "|'(?:s|t|re|ve|m|ll|d)|\\p{L}+|\\p{N}|[^\\s\\p{L}\\p{N}]+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Words() {}

  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    Matcher matcher = WORD.matcher(plain);
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
