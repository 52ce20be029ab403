package org.edgemuse.kernel.api.command;

import java.io.IOException;
import java.nio.file.Path;

/** Where a command writes to. Used by one thread at a time. */
public interface CommandOutput {

  /** A line of the result, to standard output. */
  void say(String line);

  /** A line beside the result, such as why something was left out, to standard error. */
  void note(String line);

  /**
   * Tells how far it is; a terminal shows the last that was told. Called as often as it suits the
   * command.
   *
   * @param what what is under way, for example {@code batch 4 of shapes}
   * @param done how much of it is done
   * @param of how much there is in all, at least {@code done}
   */
  void progress(String what, long done, long of);

  /**
   * Draws a figure.
   *
   * @param file the file to write, which ends in .png or .svg; an .svg gets a .png of the same name
   *     beside it
   * @throws IllegalArgumentException if the file's name ends otherwise
   * @throws IOException if it cannot be written
   */
  void figure(Path file, Plot plot) throws IOException;
}
