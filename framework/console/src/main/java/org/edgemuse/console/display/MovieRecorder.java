package org.edgemuse.console.display;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.swing.JOptionPane;
import javax.swing.SwingUtilities;
import org.edgemuse.experiment.csv.IoReason;
import org.jspecify.annotations.Nullable;
import sim.display.Console;
import sim.display.Display2D;
import sim.display.GUIState;

/**
 * Records what a display shows, in place of MASON's movies, which need a library that is in no
 * repository. It ends with the run, with the display, or when its button is pressed again.
 */
public final class MovieRecorder {
  private final Display2D display;
  private final GUIState console;
  private @Nullable Movie movie;
  private boolean expected;

  /**
   * @param display what is recorded
   * @param console whose model it shows
   */
  public MovieRecorder(Display2D display, GUIState console) {
    this.display = display;
    this.console = console;
  }

  /** Whether a movie is being made. */
  public boolean isRecording() {
    return movie != null;
  }

  /** What the button does: asks for a file and starts, or stops. */
  public void press() {
    if (isRecording()) {
      stop();
      return;
    }
    MovieDialog dialog = new MovieDialog(display);
    Path file = dialog.ask();
    if (file != null) {
      try {
        start(file, dialog.delayMs());
      } catch (UncheckedIOException refused) {
        tell(refused.getMessage());
      }
    }
  }

  /**
   * Starts a movie with what is shown now. A model that stands still is started and paused.
   *
   * @param delayMs between two pictures
   * @throws UncheckedIOException if the file cannot be written; says so for users
   */
  public void start(Path file, int delayMs) {
    stop();
    if (console.controller instanceof Console buttons
        && buttons.getPlayState() == Console.PS_STOPPED) {
      buttons.pressPause();
    }
    synchronized (console.state.schedule) {
      try {
        movie = new Movie(file, delayMs);
      } catch (IOException refused) {
        throw new UncheckedIOException(refusal(file, refused), refused);
      }
      display.movieButton.setIcon(Display2D.MOVIE_ON_ICON);
      display.movieButton.setPressedIcon(Display2D.MOVIE_ON_ICON_P);
      console.scheduleAtEnd(state -> stop());
    }
    take();
  }

  /** Notes that the slot at hand is to be recorded, once it is over for all who watch it. */
  void expect() {
    expected = isRecording();
  }

  /** Adds what the display shows if it was noted before. */
  void takeIfExpected() {
    if (expected) {
      expected = false;
      take();
    }
  }

  /** Adds what the display shows now; does nothing if no movie is being made. */
  public void take() {
    synchronized (console.state.schedule) {
      Movie movie = this.movie;
      if (movie == null || display.insideDisplay.getGraphicsConfiguration() == null) {
        return;
      }
      BufferedImage picture = display.insideDisplay.paint(null, true, false);
      try {
        movie.add(picture);
      } catch (IOException refused) {
        stop();
        tell(refusal(movie.file(), refused));
      }
    }
  }

  /** Ends the movie, if there is one. */
  public void stop() {
    synchronized (console.state.schedule) {
      Movie movie = this.movie;
      if (movie == null) {
        return;
      }
      this.movie = null;
      try {
        movie.close();
      } catch (IOException refused) {
        tell(refusal(movie.file(), refused));
      }
    }
    if (display.movieButton != null) {
      SwingUtilities.invokeLater(
          () -> {
            display.movieButton.setIcon(Display2D.MOVIE_OFF_ICON);
            display.movieButton.setPressedIcon(Display2D.MOVIE_OFF_ICON_P);
          });
    }
  }

  private static String refusal(Path file, IOException refused) {
    return "Movie '" + file + "' cannot be written: " + IoReason.of(refused);
  }

  /** Later, on the Swing thread: the model must not wait for a dialog. */
  private void tell(String message) {
    SwingUtilities.invokeLater(
        () ->
            JOptionPane.showMessageDialog(
                display, message, "No movie", JOptionPane.WARNING_MESSAGE));
  }
}
