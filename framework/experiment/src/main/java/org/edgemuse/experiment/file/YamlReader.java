package org.edgemuse.experiment.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.edgemuse.experiment.csv.IoReason;
import org.edgemuse.kernel.config.ConfigException;
import org.edgemuse.kernel.config.Node;
import org.edgemuse.kernel.config.Problems;
import org.edgemuse.kernel.config.Where;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file (or JSON that escapes no slash) into nodes that know their file and line. Plain
 * scalars follow YAML 1.2's core schema: {@code no} and {@code on} are texts, {@code 010} is ten.
 * Anchors, aliases, tags, duplicate keys and further documents are refused; no Java type is ever
 * made.
 */
public final class YamlReader {
  /** Bytes that a file may have. */
  public static final int MAX_BYTES = 10_000_000;

  /** Scalars, lists and mappings that a file of a user's may have: they take time and memory. */
  static final int MAX_VALUES = 200_000;

  /** The same of a file that EdgeMuse wrote, which lists all points of a sweep. */
  private static final int MAX_OWN_VALUES = 5_000_000;

  private YamlReader() {}

  /**
   * The mapping that a file of EdgeMuse's own holds, which may be long.
   *
   * @throws ConfigException if the file cannot be read, is not well formed or holds no mapping
   */
  public static Node.Mapping read(Path file) {
    return read(file.toString(), text(file), MAX_OWN_VALUES);
  }

  /**
   * The mapping that a file of a user's holds.
   *
   * @param problems receives what does not keep the rest from being read, such as a key that is
   *     given twice
   * @throws ConfigException if the file cannot be read, is not well formed or holds no mapping
   */
  public static Node.Mapping read(Path file, Problems problems) {
    return read(file.toString(), text(file), MAX_VALUES, problems);
  }

  /**
   * The mapping that a text of EdgeMuse's own holds.
   *
   * @param file its name in messages
   * @throws ConfigException if it is not well formed or no mapping
   */
  public static Node.Mapping read(String file, String text) {
    return read(file, text, MAX_OWN_VALUES);
  }

  private static Node.Mapping read(String file, String text, int most) {
    Problems problems = new Problems();
    try {
      Node.Mapping root = read(file, text, most, problems);
      problems.throwIfAny();
      return root;
    } catch (ConfigException refused) {
      throw problems.and(refused);
    }
  }

  private static Node.Mapping read(String file, String text, int most, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      ParserImpl events = new ParserImpl(new StreamReader(text), options);
      return new EventReader(file, events, most, problems).document();
    } catch (MarkedYAMLException malformed) {
      throw new ConfigException(new Where(file, line(malformed), ""), message(malformed));
    } catch (ReaderException unprintable) {
      int line =
          1
              + (int)
                  text.codePoints().limit(unprintable.getPosition()).filter(c -> c == '\n').count();
      throw new ConfigException(
          new Where(file, line, ""),
          "The character U+%04X is not allowed".formatted(unprintable.getCodePoint()));
    } catch (YAMLException malformed) {
      throw new ConfigException(new Where(file, 0, ""), oneLine(malformed.getMessage()));
    }
  }

  private static String text(Path file) {
    Where where = new Where(file.toString(), 0, "");
    try {
      if (Files.isDirectory(file)) {
        throw new ConfigException(where, "This is a folder, not a scenario file");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new ConfigException(where, "This is a pipe or a device, not a scenario file");
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        // Sizes are not trusted: some files say that they are empty and never end.
        bytes = in.readNBytes(MAX_BYTES + 1);
      }
      if (bytes.length > MAX_BYTES) {
        throw new ConfigException(
            where, "The file has more than the %d bytes that are read".formatted(MAX_BYTES));
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException missing) {
      throw new ConfigException(where, "There is no such file");
    } catch (CharacterCodingException notText) {
      throw new ConfigException(where, "The file is not UTF-8 text");
    } catch (IOException unreadable) {
      throw new ConfigException(where, "The file cannot be read: " + IoReason.of(unreadable));
    }
  }

  private static int line(MarkedYAMLException malformed) {
    Mark mark =
        malformed.getProblemMark() == null
            ? malformed.getContextMark()
            : malformed.getProblemMark();
    return mark == null ? 0 : mark.getLine() + 1;
  }

  /** What is wrong and, where the parser says so, what it was reading when it met it. */
  private static String message(MarkedYAMLException malformed) {
    String context = malformed.getContext();
    Mark start = malformed.getContextMark();
    String problem = oneLine(malformed.getProblem());
    if (context == null) {
      return "Not well-formed YAML: " + problem;
    }
    String since = start == null ? "" : " that starts in line " + (start.getLine() + 1);
    return "Not well-formed YAML " + oneLine(context) + since + ": " + problem;
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", "; ");
  }
}
