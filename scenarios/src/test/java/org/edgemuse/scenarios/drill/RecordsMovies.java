package org.edgemuse.scenarios.drill;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.edgemuse.console.display.EdgeDisplay;

/** A movie has a picture of each slot that was drawn, and ends with the run. */
record RecordsMovies(Worlds worlds, Path folder) implements Drill.Exercise {
  @Override
  public void go() throws Exception {
    Path stopped = folder.resolve("stopped.gif");
    Path ended = folder.resolve("ended.gif");
    var request =
        worlds.request("scenarios/jcaco/quickstart.yaml", "slots=40", "measure.lastSlots=5");
    try (Session session = Session.open(request)) {
      session.play(10);
      EdgeDisplay display = session.watched().displays().get(0);
      Swing.run(() -> display.movie().start(stopped, 50));
      session.step(4);
      Swing.run(display::stopMovie);
      session.step(1);
      Swing.run(() -> display.setDrawEvery(10));
      Swing.run(() -> display.movie().start(ended, 50));
      session.goOnToTheEnd();
      if (display.movie().isRecording()) {
        throw new IllegalStateException("The run is over, but not its movie");
      }
    }
    require(5, pictures(stopped));
    require(4, pictures(ended));
  }

  private static int pictures(Path movie) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    try (ImageInputStream in = ImageIO.createImageInputStream(movie.toFile())) {
      reader.setInput(in);
      return reader.getNumImages(true);
    } finally {
      reader.dispose();
    }
  }

  private static void require(int expected, int found) {
    if (expected != found) {
      throw new IllegalStateException(found + " pictures in the movie, not " + expected);
    }
  }

  @Override
  public String toString() {
    return "records movies";
  }
}
