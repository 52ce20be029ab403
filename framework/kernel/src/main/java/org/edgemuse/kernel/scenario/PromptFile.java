package org.edgemuse.kernel.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.plugin.Attachment;

/** A text file with one prompt a line; lines without text are no prompts. */
public final class PromptFile {
  private static final double BYTES_PER_MB = 1e6;
  private static final String MARK = "\uFEFF";

  private PromptFile() {}

  /**
   * The prompts, without their lines' ends.
   *
   * @throws IllegalArgumentException if the file is not UTF-8 or has no prompt
   */
  public static List<String> lines(Attachment file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
    } catch (CharacterCodingException otherCoding) {
      throw new IllegalArgumentException("'" + file.name() + "' is not UTF-8", otherCoding);
    }
    String unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    List<String> lines =
        Arrays.stream(unmarked.split("\r?\n")).filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("'" + file.name() + "' has no line with a prompt");
    }
    return lines;
  }

  /** The data of each prompt, MB: its bytes in UTF-8. */
  public static double[] sizesMB(List<String> prompts) {
    return prompts.stream()
        .mapToDouble(prompt -> prompt.getBytes(StandardCharsets.UTF_8).length / BYTES_PER_MB)
        .toArray();
  }
}
