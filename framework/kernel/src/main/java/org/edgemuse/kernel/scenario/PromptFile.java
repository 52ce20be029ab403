package org.edgemuse.kernel.scenario;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.edgemuse.kernel.api.plugin.Attachment;

/** A text file with one prompt a line; lines without text are no prompts. */
public final class PromptFile {
  private static final double BYTES_PER_MB = 1e6;
  private static final String MARK = "\uFEFF";

  private PromptFile() {}

  /**
   * The data of each prompt, MB: the bytes of its line in UTF-8, without the line's end.
   *
   * @throws IllegalArgumentException if the file is not UTF-8 or has no prompt
   */
  public static double[] sizesMB(Attachment file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
    } catch (CharacterCodingException otherCoding) {
      throw new IllegalArgumentException("'" + file.name() + "' is not UTF-8", otherCoding);
    }
    String unmarked = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    double[] sizes =
        Arrays.stream(unmarked.split("\r?\n"))
            .filter(line -> !line.isBlank())
            .mapToDouble(line -> line.getBytes(StandardCharsets.UTF_8).length / BYTES_PER_MB)
            .toArray();
    if (sizes.length == 0) {
      throw new IllegalArgumentException("'" + file.name() + "' has no line with a prompt");
    }
    return sizes;
  }
}
