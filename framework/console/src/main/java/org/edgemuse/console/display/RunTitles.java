package org.edgemuse.console.display;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.Timer;
import org.edgemuse.console.run.Watched;
import org.edgemuse.console.run.WatchedRuns;

/** Keeps the titles of the runs' windows up to date. */
final class RunTitles {
  private static final int EVERY_MS = 250;

  private final List<RunTitle> titles = new ArrayList<>();
  private final List<JFrame> frames;
  private final Timer timer = new Timer(EVERY_MS, event -> show());

  /**
   * @param frames the window of each run
   */
  RunTitles(WatchedRuns runs, List<JFrame> frames) {
    this.frames = List.copyOf(frames);
    for (Watched run : runs.all()) {
      RunTitle title = new RunTitle(run);
      titles.add(title);
      runs.addListener(title);
    }
    show();
    timer.start();
  }

  private void show() {
    for (int i = 0; i < titles.size(); i++) {
      String text = titles.get(i).text();
      if (!text.equals(frames.get(i).getTitle())) {
        frames.get(i).setTitle(text);
      }
    }
  }

  void stop() {
    timer.stop();
  }
}
