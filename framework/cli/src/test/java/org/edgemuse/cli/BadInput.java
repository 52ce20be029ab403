package org.edgemuse.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A command that must be refused.
 *
 * @param name what is bad
 * @param told part of the message
 * @param exitCode of the command
 * @param lines most lines of the message
 * @param prepare adds the bad file to the folder
 * @param args the command; {@code @} stands for the folder
 */
record BadInput(
    String name, String told, int exitCode, int lines, Prepare prepare, List<String> args) {
  static final String BAD = "bad.yaml";

  /** Adds files to a folder. */
  @FunctionalInterface
  interface Prepare {
    void in(Path folder) throws IOException;
  }

  /** A command line, its words parted by spaces. */
  static BadInput command(String line, String told) {
    // A second line says where help is.
    return new BadInput(line, told, 2, 2, folder -> {}, words(line));
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }

  /** A whole file. */
  static BadInput yaml(String name, String text, String told) {
    return yaml(name, text, StandardCharsets.UTF_8, told);
  }

  /** A whole file in some coding. */
  static BadInput yaml(String name, String text, Charset coding, String told) {
    return sweep(name, folder -> Files.write(folder.resolve(BAD), text.getBytes(coding)), told);
  }

  /** Keys over those of the sound world. */
  static BadInput over(String keys, String told) {
    return yaml(keys.strip(), "extends: world.yaml\n" + keys + "\n", told);
  }

  /** A sound file and a pair of the command line. */
  static BadInput set(String pair, String told) {
    List<String> args = List.of("sweep", "@world.yaml", "--out", "@out", "--set", pair);
    return new BadInput("--set " + pair, told, 2, 1, folder -> {}, args);
  }

  /** A sweep of a file that is made. */
  static BadInput sweep(String name, Prepare prepare, String told) {
    return new BadInput(name, told, 2, 1, prepare, List.of("sweep", "@" + BAD, "--out", "@out"));
  }

  /** A command beside files that are made. */
  static BadInput beside(String name, Prepare prepare, String line, String told) {
    return new BadInput(name, told, 2, 1, prepare, words(line));
  }

  /** The same, ending with another exit code. */
  BadInput exitCode(int other) {
    return new BadInput(name, told, other, lines, prepare, args);
  }

  /** The same, telling so many problems. */
  BadInput lines(int most) {
    return new BadInput(name, told, exitCode, most, prepare, args);
  }

  @Override
  public String toString() {
    String brief = name.length() <= 80 ? name : name.substring(0, 80) + "...";
    return "'" + brief.replaceAll("\\p{Cntrl}+", " ") + "'";
  }
}
