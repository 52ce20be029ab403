package org.edgemuse.ladts.policy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readable head of a policy file. */
final class PolicyLines {
  static final int VERSION = 1;
  static final String LEARNER = "learner";
  static final String AGENTS = "agents";
  static final String PARAMETERS = "parameters";
  static final String WEIGHTS = "weights";
  static final String LATENTS = "latents";
  static final String SHA256 = "sha256";
  static final String COLON = ": ";

  /** The names that are no facts. */
  static final Set<String> OWN = Set.of(LEARNER, AGENTS, PARAMETERS, WEIGHTS, LATENTS, SHA256);

  private static final String MAGIC = "edgemuse-policy ";
  private static final String FLOATS = "float32 little-endian";

  /** A longer head is no head. */
  private static final int MOST_BYTES = 100_000;

  private PolicyLines() {}

  /** The lines of a header, the empty one included. */
  static byte[] write(PolicyHeader header, int latents, String sha256) {
    StringBuilder text = new StringBuilder(MAGIC).append(VERSION).append('\n');
    lines(header).forEach((name, value) -> line(text, name, value));
    line(text, WEIGHTS, FLOATS);
    if (latents > 0) {
      line(text, LATENTS, Integer.toString(latents));
    }
    line(text, SHA256, sha256);
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(COLON).append(value).append('\n');
  }

  /** What a header says, by name, in the order of the lines. */
  static Map<String, String> lines(PolicyHeader header) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put(LEARNER, header.learner());
    lines.put(AGENTS, Integer.toString(header.agents()));
    lines.put(PARAMETERS, Integer.toString(header.parameters()));
    lines.putAll(header.facts());
    return lines;
  }

  /**
   * What the head of a file says, by name.
   *
   * @param length of the head in bytes, without the empty line
   * @throws PolicyFileException if it is no head, or of another version
   */
  static Map<String, String> read(byte[] file, int length) {
    requireVersion(file);
    if (length < 0) {
      throw new PolicyFileException("it ends within its header: the file was cut short");
    }
    List<String> lines = new String(file, 0, length, StandardCharsets.UTF_8).lines().toList();
    Map<String, String> said = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(COLON);
      if (colon < 1) {
        throw new PolicyFileException("its header has a line without a name: the file is damaged");
      }
      said.put(line.substring(0, colon), line.substring(colon + COLON.length()));
    }
    String floats = said.remove(WEIGHTS);
    if (!FLOATS.equals(floats)) {
      throw new PolicyFileException(
          "its weights are '%s', and only '%s' is read".formatted(floats, FLOATS));
    }
    return said;
  }

  /** Where the head ends, so that the empty line follows; -1 if it does not. */
  static int length(byte[] file) {
    int most = Math.min(file.length - 1, MOST_BYTES);
    for (int i = 0; i < most; i++) {
      if (file[i] == '\n' && file[i + 1] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private static void requireVersion(byte[] file) {
    int end = 0;
    while (end < file.length && end < MAGIC.length() + 10 && file[end] != '\n') {
      end++;
    }
    String first = new String(file, 0, end, StandardCharsets.UTF_8);
    if (!first.startsWith(MAGIC)) {
      throw new PolicyFileException(
          file.length == 0 ? "the file is empty" : "it is no policy of EdgeMuse");
    }
    String version = first.substring(MAGIC.length());
    if (!version.equals(Integer.toString(VERSION))) {
      throw new PolicyFileException(
          "its format has version %s, and only version %d is read".formatted(version, VERSION));
    }
  }
}
