package org.edgemuse.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.edgemuse.experiment.drawing.PlotDrawing;
import org.edgemuse.kernel.api.command.CommandOutput;
import org.edgemuse.kernel.api.command.Plot;

/**
 * Writes what a command says. Its progress is one line that changes on a terminal, and a line for
 * every tenth elsewhere.
 */
final class ScreenOutput implements CommandOutput, AutoCloseable {
  private static final int PARTS = 10;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean terminal;

  /** Characters of the line that changes. */
  private int shown;

  private long before;
  private long of;
  private long part;

  ScreenOutput(PrintWriter out, PrintWriter err, boolean terminal) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void say(String line) {
    clear();
    out.println(line);
    out.flush();
  }

  @Override
  public void note(String line) {
    clear();
    err.println(line);
    err.flush();
  }

  @Override
  public void progress(String what, long done, long all) {
    String line = "%s: %d of %d".formatted(what, done, all);
    if (terminal) {
      err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      err.flush();
      shown = line.length();
      return;
    }
    boolean another = done < before || all != of;
    long parts = all > 0 ? done * PARTS / all : 0;
    if (parts > (another ? 0 : part)) {
      err.println(line);
      err.flush();
    }
    part = parts;
    before = done;
    of = all;
  }

  @Override
  public void figure(Path file, Plot plot) throws IOException {
    try {
      PlotDrawing.draw(plot, file);
    } catch (UncheckedIOException refused) {
      // Its message names the file; that of its cause does not.
      IOException told = new IOException(refused.getMessage());
      told.addSuppressed(refused);
      throw told;
    }
  }

  private void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
